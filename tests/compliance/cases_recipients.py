"""Cases of the requirements in resources/requirements/recipients.json."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from privacydesk.compliance.finding import FindingKind
from privacydesk.models.activity import Activity, ActivityKind
from privacydesk.models.choices import LegalBasis, RightKind
from privacydesk.models.ids import ActivityId, CountryCode, DataId, RuleId
from privacydesk.models.organisation import Duties, Organisation
from privacydesk.models.recipient import AgreementPoint, AgreementState, SubProcessors
from privacydesk.models.recipient_kind import RecipientKind
from privacydesk.models.register import Register
from privacydesk.models.retention import RetentionPolicy, RetentionRule
from privacydesk.models.rights import Right, Rights
from privacydesk.models.steps import with_value
from tests.compliance.cases import Case
from tests.compliance.parties import CONTROLLER, PROCESSOR, mending, words

_POINTS = tuple(AgreementPoint)
_PARTNER = replace(CONTROLLER, kind=RecipientKind.PARTNER, name=None, basis=LegalBasis.CONTRACT)
_OUTLINE = Register(
    organisation=Organisation(name="Bakkerij Janssen"),
    activities=(Activity(id=ActivityId("orders"), kind=ActivityKind.RESERVATION),),
    retention=RetentionPolicy(rules=(RetentionRule(id=RuleId("all")),)),
    rights=Rights(listed=(Right(kind=RightKind.ACCESS),)),
)
_WRITES = Register(
    recipients=(PROCESSOR,),
    activities=(
        Activity(
            id=ActivityId("newsletter"),
            kind=ActivityKind.NEWSLETTER,
            description=words("De nieuwsbrief gaat uit met Mailchimp."),
        ),
    ),
)
_BOOKS = Register(
    organisation=Organisation(country=CountryCode("NL"), duties=Duties(keeps_books=True)),
    recipients=(PROCESSOR,),
)
_LISTED = replace(
    PROCESSOR, used_for=(words("nieuwsbrieven sturen"),), data=(DataId("email"),), country=None
)

CASES: Mapping[str, Case] = {
    "AVG-13-1-e": Case(_OUTLINE, replace(_OUTLINE, recipients=())),
    "AVG-13-1-e-NAMED": mending(_PARTNER, ("category",), words("reisverzekeraar")),
    "AVG-15-1-c-READY": mending(
        replace(CONTROLLER, name=None, since=date(2024, 1, 1), basis=LegalBasis.CONTRACT),
        ("name",),
        "Verzekeraar Vecht",
    ),
    "AVG-28-3": mending(
        with_value(PROCESSOR, ("agreement", "state"), AgreementState.ASKED),
        ("agreement", "state"),
        AgreementState.CONCLUDED,
    ),
    "AVG-28-3-CONTENT": mending(
        with_value(PROCESSOR, ("agreement", "points"), _POINTS[1:]),
        ("agreement", "points"),
        _POINTS,
    ),
    "AVG-28-1": mending(PROCESSOR, ("checked", "on"), date(2026, 5, 1)),
    "AVG-28-2-4": mending(
        replace(PROCESSOR, sub_processors=SubProcessors(known=True, approved=False)),
        ("sub_processors", "approved"),
        value=True,
    ),
    "PL-FIELDS": mending(_LISTED, ("country",), CountryCode("BE")),
    "AVG-13-1-e-SYNC": Case(
        _WRITES,
        with_value(_WRITES, ("activities", 0, "description"), words("De nieuwsbrief gaat uit.")),
        kind=FindingKind.QUESTION,
    ),
    "AVG-6-SHARE": mending(CONTROLLER, ("basis",), LegalBasis.LEGITIMATE_INTERESTS),
    "AVG-13-1-e-AUTH": Case(
        _BOOKS, with_value(_BOOKS, ("recipients_policy", "discloses_on_legal_duty"), value=True)
    ),
}
