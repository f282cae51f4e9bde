"""Cases of the requirements in resources/requirements/rights.json."""

from collections.abc import Mapping

from privacydesk.models.activity import Activity, ActivityKind
from privacydesk.models.choices import PeriodUnit, RightKind, RouteKind
from privacydesk.models.ids import ActivityId, AuthorityCode, CountryCode, RecipientId
from privacydesk.models.organisation import Organisation
from privacydesk.models.recipient import Recipient
from privacydesk.models.recipient_kind import RecipientKind
from privacydesk.models.register import Register
from privacydesk.models.rights import (
    Answering,
    Authority,
    Complaint,
    IdentityCheck,
    IdentityMethod,
    Masked,
    Matter,
    MatterRoute,
    Right,
    RightCase,
    Rights,
)
from privacydesk.models.shared import ContactRoute, Period
from tests.compliance.cases import Case
from tests.compliance.mending import mended_by, with_answer

_MAIL = ContactRoute(kind=RouteKind.EMAIL, value="post@jansen.example")
_KINDS = (
    *(RightKind.ACCESS, RightKind.RECTIFICATION, RightKind.ERASURE),
    *(RightKind.RESTRICTION, RightKind.PORTABILITY, RightKind.OBJECTION),
)
_DUTCH_AUTHORITY = Authority(catalogue=AuthorityCode("nl-ap"))
_MONTH = Period(amount=1, unit=PeriodUnit.MONTHS)

TOLD = Register(
    organisation=Organisation(country=CountryCode("NL")),
    rights=Rights(
        listed=tuple(Right(kind=kind) for kind in _KINDS),
        routes=(_MAIL,),
        identity=IdentityCheck(methods=(IdentityMethod.ACCOUNT,)),
        answering=Answering(
            within=_MONTH, refusal_with_reasons=True, refusal_names_complaint=True, fee_cents=0
        ),
        complaint=Complaint(authorities=(_DUTCH_AUTHORITY,)),
    ),
)
"""A register that tells all about the usual rights."""

_ALL = TOLD.rights.listed or ()
_MARKETING = Right(kind=RightKind.OBJECTION_TO_MARKETING)
_NEWSLETTER = with_answer(
    TOLD,
    "activities",
    (Activity(id=ActivityId("nieuwsbrief"), kind=ActivityKind.NEWSLETTER),),
)
_WAY_TO_STOP = (MatterRoute(matter=Matter.MARKETING, routes=(_MAIL,)),)
_ACCOUNTANT = Recipient(id=RecipientId("accountant"), kind=RecipientKind.ACCOUNTANT)
_COPY = IdentityCheck(
    methods=(IdentityMethod.ACCOUNT, IdentityMethod.IDENTITY_COPY_MASKED), masked=(Masked.PHOTO,)
)
_BRITISH = with_answer(TOLD, "organisation.country", CountryCode("GB"))


def _without(kind: RightKind) -> Case:
    """The case that lacks one right."""
    listed = tuple(right for right in _ALL if right.kind is not kind)
    return mended_by(with_answer(TOLD, "rights.listed", listed), "rights.listed", to=_ALL)


def _mended(path: str, *, broken: object, to: object) -> Case:
    """The case that gives one answer about rights wrongly."""
    return mended_by(with_answer(TOLD, path, broken), path, to=to)


def _objection(*cases: RightCase) -> tuple[Right, ...]:
    return (*_ALL[:-1], Right(kind=RightKind.OBJECTION, cases=cases))


CASES: Mapping[str, Case] = {
    "AVG-15": _without(RightKind.ACCESS),
    "AVG-16": _without(RightKind.RECTIFICATION),
    "AVG-17": _without(RightKind.ERASURE),
    "AVG-18": _without(RightKind.RESTRICTION),
    "AVG-20": _without(RightKind.PORTABILITY),
    "AVG-21-1": _without(RightKind.OBJECTION),
    "AVG-21-2": mended_by(_NEWSLETTER, "rights.other_routes", to=_WAY_TO_STOP),
    "AVG-21-4": mended_by(
        with_answer(_NEWSLETTER, "rights.other_routes", _WAY_TO_STOP),
        "rights.listed",
        to=(*_ALL, _MARKETING),
    ),
    "AVG-21-WRONG": _mended(
        "rights.listed",
        broken=_objection(RightCase.OWN_SITUATION, RightCase.EASILY_RECOGNISED),
        to=_objection(RightCase.OWN_SITUATION),
    ),
    "AVG-19": mended_by(
        with_answer(
            with_answer(TOLD, "recipients", (_ACCOUNTANT,)),
            "recipients_policy.informs_recipients",
            answer=False,
        ),
        "recipients_policy.informs_recipients",
        to=True,
    ),
    "AVG-13-2-d": _mended("rights.complaint.authorities", broken=None, to=(_DUTCH_AUTHORITY,)),
    "AVG-77-WHICH": _mended(
        "rights.complaint.authorities",
        broken=(Authority(catalogue=AuthorityCode("be-gba")),),
        to=(_DUTCH_AUTHORITY,),
    ),
    "AVG-12-2-HOW": _mended("rights.routes", broken=None, to=(_MAIL,)),
    "AVG-12-3-TERM": _mended(
        "rights.answering.within",
        broken=Period(amount=5, unit=PeriodUnit.WEEKS),
        to=Period(amount=4, unit=PeriodUnit.WEEKS),
    ),
    "AVG-12-3-TELL": _mended("rights.answering.within", broken=None, to=_MONTH),
    "AVG-12-4": _mended("rights.answering.refusal_names_complaint", broken=False, to=True),
    "AVG-12-5": _mended("rights.answering.fee_cents", broken=500, to=0),
    "AVG-12-6-ID": _mended(
        "rights.identity.methods",
        broken=(IdentityMethod.IDENTITY_COPY_MASKED,),
        to=(IdentityMethod.KNOWN_ADDRESS,),
    ),
    "AVG-12-6-MASK": mended_by(
        with_answer(TOLD, "rights.identity", _COPY), "rights.identity.masked", to=tuple(Masked)
    ),
    "UK-DPA-164A": mended_by(
        with_answer(_BRITISH, "rights.complaint.to_us", answer=False),
        "rights.complaint.to_us",
        to=True,
    ),
}
