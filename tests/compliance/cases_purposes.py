"""Cases of the requirements in resources/requirements/purposes.json."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from privacydesk.compliance.finding import FindingKind
from privacydesk.models.activity import Activity, ActivityKind
from privacydesk.models.choices import Asked, Audience, LegalBasis, RightKind
from privacydesk.models.data import DataItem, DataUse, SpecialDataException
from privacydesk.models.extras import Extras, Minors
from privacydesk.models.ids import (
    ActivityId,
    DataCode,
    DataId,
    LawCode,
    PeopleId,
    PurposeCode,
    ServiceId,
)
from privacydesk.models.people import PeopleGroup, PeopleKind
from privacydesk.models.publication import Publication
from privacydesk.models.purpose import ConsentGiver, HowAsked, LegalGround, Weighing
from privacydesk.models.register import Register
from privacydesk.models.rights import Right, Rights
from privacydesk.models.security import Security
from privacydesk.models.service import Service
from tests.compliance.cases import Case
from tests.compliance.shop import (
    ACTIVITY,
    CONTRACT,
    CUSTOMERS,
    INTEREST,
    MAIL,
    NAME,
    PURPOSE,
    REGISTER,
    with_activity,
    with_consent,
    with_ground,
    with_item,
    with_purpose,
    words,
)

VITAL = LegalGround(basis=LegalBasis.VITAL_INTERESTS)
DUTY = LegalGround(basis=LegalBasis.LEGAL_OBLIGATION, law_text=words("administratieplicht"))
ACCESS = Right(kind=RightKind.ACCESS)
WITHDRAWAL = Right(kind=RightKind.WITHDRAW_CONSENT)
PHONE = DataItem(id=DataId("phone"), catalogue=DataCode("phone"))
GAMES = Service(id=ServiceId("games"), audiences=(Audience.CHILD,))
MORE = Activity(id=ActivityId("more"), kind=ActivityKind.SUPPORT, people=(CUSTOMERS.id,), data=())
CONSUMERS = PeopleGroup(id=PeopleId("consumers"), kind=PeopleKind.CONSUMER)


def _listed(*rights: Right) -> Register:
    return replace(with_consent(), rights=Rights(listed=rights))


def _way(**changes: Any) -> Register:
    return replace(with_consent(**changes), rights=Rights(listed=(WITHDRAWAL,)))


def _people(kind: PeopleKind, register: Register, **changes: Any) -> Register:
    return replace(register, people=(replace(CUSTOMERS, kind=kind, **changes),))


def _child(*, version: bool = True, **consent: Any) -> Register:
    extras = Extras(minors=Minors(child_version=version))
    return replace(with_consent(**consent), services=(GAMES,), extras=extras)


def _health(exception: SpecialDataException) -> Register:
    register = with_item("health", exception=exception)
    return replace(register, security=Security(staff_secrecy=True))


def _with_phone(*, served: bool) -> Register:
    items = (NAME.id, PHONE.id)
    used = with_activity(
        data=tuple(DataUse(data=one) for one in items),
        purposes=(replace(PURPOSE, data=items if served else (NAME.id,)),),
    )
    return replace(used, data=(NAME, PHONE))


def _gender(given: Asked) -> Register:
    gender = DataItem(id=DataId("gender"), catalogue=DataCode("gender"))
    register = with_activity(data=(DataUse(data=gender.id, given=given),))
    return replace(register, data=(gender,))


def _later(**changes: Any) -> Register:
    register = with_purpose(added_on=date(2026, 9, 1), **changes)
    return replace(register, publication=Publication(dated=date(2026, 8, 1)))


def _two(**changes: Any) -> Register:
    return replace(REGISTER, activities=(ACTIVITY, replace(MORE, **changes)))


REASONS: Mapping[str, Case] = {
    "AVG-13-1-c-PURPOSE": Case(with_activity(purposes=None), REGISTER),
    "AVG-13-1-c-BASIS": Case(with_purpose(grounds=None), REGISTER),
    "AVG-13-1-c-LINK": Case(
        replace(with_purpose(grounds=None), grounds=(CONTRACT,)),
        replace(REGISTER, grounds=(CONTRACT,)),
    ),
    "AVG-5-1-b-SPECIFIC": Case(
        with_purpose(text=words("commerciële doeleinden")),
        with_purpose(text=words("bestellingen bezorgen")),
    ),
}
GROUNDS: Mapping[str, Case] = {
    "AVG-13-1-d": Case(with_ground(INTEREST, interests=None), with_ground(INTEREST)),
    "AVG-6-1-f-LIA": Case(
        with_ground(INTEREST, weighing=Weighing(why_needed=words("minder helpt niet"))),
        with_ground(
            INTEREST,
            weighing=Weighing(
                why_needed=words("minder helpt niet"),
                why_not_outweighed=words("het gaat om weinig gegevens"),
            ),
        ),
    ),
    "AVG-6-1-b-SCOPE": Case(
        _people(PeopleKind.CUSTOMER_CONTACT, REGISTER, party_to_contract=False),
        _people(PeopleKind.CUSTOMER_CONTACT, REGISTER, party_to_contract=True),
    ),
    "AVG-6-1-c-STATUTE": Case(
        with_ground(DUTY), with_ground(DUTY, law=LawCode("awr-52"), law_text=None)
    ),
    "AVG-6-1-de-RARE": Case(
        with_purpose(text=words("hulp halen"), grounds=(VITAL,)),
        with_purpose(
            text=words("hulp halen"), grounds=(VITAL,), catalogue=PurposeCode("emergency")
        ),
        FindingKind.QUESTION,
    ),
    "AVG-6-MULTI": Case(with_purpose(grounds=(CONTRACT, INTEREST)), REGISTER),
}
CONSENTS: Mapping[str, Case] = {
    "AVG-7-1": Case(with_consent(proof=None), with_consent()),
    "AVG-7-2-4": Case(with_consent(how=HowAsked.PRE_TICKED_BOX), with_consent()),
    "AVG-13-2-c": Case(_listed(ACCESS), _listed(ACCESS, WITHDRAWAL)),
    "AVG-7-3-EASY": Case(_way(withdraw=()), _way(withdraw=(MAIL,))),
}
CHILDREN: Mapping[str, Case] = {
    "AVG-8-CONSENT": Case(
        _child(given_by=ConsentGiver.PERSON),
        _child(given_by=ConsentGiver.PERSON, parent_step=words("een ouder krijgt een e-mail")),
    ),
    "UAVG-5": Case(
        _people(PeopleKind.MINOR, with_consent(given_by=ConsentGiver.PERSON)),
        _people(PeopleKind.MINOR, with_consent(given_by=ConsentGiver.PARENT_UNDER_16)),
    ),
    "AVG-8-CLAIM": Case(
        Register(extras=Extras(minors=Minors(cannot_check_age=True))),
        Register(extras=Extras(minors=Minors(cannot_check_age=False))),
    ),
    "AVG-12-1-CHILD": Case(
        _child(version=False, given_by=ConsentGiver.PARENT), _child(given_by=ConsentGiver.PARENT)
    ),
}
SPECIAL: Mapping[str, Case] = {
    "AVG-9-1": Case(
        with_item("belief"), with_item("belief", exception=SpecialDataException.NON_PROFIT_BODY)
    ),
    "AVG-9-TELL": Case(
        with_item("belief", exception=SpecialDataException.EMPLOYMENT_LAW),
        with_item("belief", exception=SpecialDataException.EMPLOYMENT_LAW, law=LawCode("arbo-14")),
    ),
    "UAVG-25": Case(
        with_item("ethnic_origin"),
        with_item("ethnic_origin", exception=SpecialDataException.IDENTIFICATION_UNAVOIDABLE),
    ),
    "UAVG-29": Case(
        with_item("biometric", law_text=words("de opslag van gif")),
        with_item(
            "biometric",
            law_text=words("de opslag van gif"),
            exception=SpecialDataException.AUTHENTICATION_OR_SECURITY,
        ),
    ),
    "UAVG-30": Case(
        _health(SpecialDataException.NON_PROFIT_BODY), _health(SpecialDataException.HEALTH_CARE)
    ),
    "UAVG-31-33": Case(
        with_item("criminal"), with_item("criminal", criminal_ground=words("voor de aangifte"))
    ),
    "UAVG-46": Case(with_item("bsn"), with_item("bsn", law=LawCode("lb-29"))),
}
DATA: Mapping[str, Case] = {
    "AVG-5-1-c-NOPURPOSE": Case(_with_phone(served=False), _with_phone(served=True)),
    "AVG-5-1-c-GENDER": Case(_gender(Asked.REQUIRED), _gender(Asked.OPTIONAL)),
    "AVG-13-3": Case(_later(), _later(people_told=words("met een e-mail vooraf"))),
    "AVG-13-DATA": Case(_two(), _two(data=(DataUse(data=NAME.id),))),
    "AVG-13-SUBJECTS": Case(
        replace(REGISTER, people=(CUSTOMERS, CONSUMERS)),
        replace(with_activity(people=(CUSTOMERS.id, CONSUMERS.id)), people=(CUSTOMERS, CONSUMERS)),
    ),
}
CASES: Mapping[str, Case] = {**REASONS, **GROUNDS, **CONSENTS, **CHILDREN, **SPECIAL, **DATA}
