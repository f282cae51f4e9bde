"""Cases of the requirements in resources/requirements/record.json."""

from collections.abc import Mapping
from datetime import date, timedelta

from privacydesk.models.activity import Activity, ActivityKind, Provision, ProvisionReason
from privacydesk.models.choices import (
    LegalBasis,
    PartyRole,
    PeriodUnit,
    RouteKind,
    SafeguardKind,
    StartEvent,
)
from privacydesk.models.data import Consequence, DataItem, DataUse
from privacydesk.models.ids import (
    ActivityId,
    CountryCode,
    DataCode,
    DataId,
    MeasureCode,
    PeopleId,
    PurposeId,
    RecipientId,
    RuleId,
)
from privacydesk.models.organisation import Duties, JointController, Organisation, ProcessorWork
from privacydesk.models.people import PeopleGroup, PeopleKind
from privacydesk.models.publication import Publication, Review
from privacydesk.models.purpose import LegalGround, Purpose
from privacydesk.models.recipient import Recipient, Transfer
from privacydesk.models.recipient_kind import RecipientKind
from privacydesk.models.register import Register
from privacydesk.models.retention import EndAction, RetentionPolicy, RetentionRule
from privacydesk.models.shared import ContactRoute, Period
from privacydesk.models.transfer import Safeguard
from tests.compliance.cases import TODAY, Case
from tests.compliance.cases_security import SECURED
from tests.compliance.mending import dutch, mended_by, with_answer

_MAIL = ContactRoute(kind=RouteKind.EMAIL, value="post@jansen.example")
_SHOP = Register(organisation=Organisation(name="Bakkerij Jansen", contacts=(_MAIL,)))

_CUSTOMERS = PeopleGroup(
    id=PeopleId("klanten"), kind=PeopleKind.CUSTOMER, party_to_contract=True, minors=False
)
_NAME = DataItem(id=DataId("naam"), catalogue=DataCode("name"))
_PURPOSE = Purpose(
    id=PurposeId("bezorgen"),
    text=dutch("de bestelde taart bezorgen"),
    grounds=(LegalGround(basis=LegalBasis.CONTRACT, contract=dutch("de bestelling")),),
)
_RULE = RetentionRule(
    id=RuleId("bestellingen"),
    subject=dutch("bestellingen"),
    people=(_CUSTOMERS.id,),
    period=Period(amount=1, unit=PeriodUnit.YEARS),
    start=StartEvent.DELIVERY,
    action=EndAction.DELETED,
)


def _activity(name: str) -> Activity:
    """An activity of which everything is told."""
    return Activity(
        id=ActivityId(name),
        kind=ActivityKind.DELIVERY,
        people=(_CUSTOMERS.id,),
        data=(DataUse(data=_NAME.id),),
        purposes=(_PURPOSE,),
        provision=Provision(
            required=True,
            reason=ProvisionReason.TO_CONCLUDE_CONTRACT,
            consequence=Consequence.NO_DELIVERY,
        ),
    )


_RECORD = Register(
    people=(_CUSTOMERS,),
    data=(_NAME,),
    activities=(_activity("bezorgen"), _activity("ophalen")),
    retention=RetentionPolicy(rules=(_RULE,)),
)
"""Two activities with the same people and data, so that one can lack what the other tells."""

_STAFF = Organisation(duties=Duties(employs_staff=True))
_EMPTY = Register(
    organisation=_STAFF, activities=(), channels=(), retention=RetentionPolicy(rules=(_RULE,))
)
_FILLED = Register(
    organisation=_STAFF,
    people=(_CUSTOMERS,),
    data=(_NAME,),
    activities=(_activity("bezorgen"),),
    channels=(),
    retention=RetentionPolicy(rules=(_RULE,)),
)
_ABROAD = Recipient(
    id=RecipientId("drukker"),
    kind=RecipientKind.ACCOUNTANT,
    role=PartyRole.CONTROLLER,
    basis=LegalBasis.CONTRACT,
    activities=(ActivityId("bezorgen"),),
    since=TODAY - timedelta(days=20),
    transfer=Transfer(
        outside_eea=True,
        stored_in=(CountryCode("CH"),),
        safeguards=(
            Safeguard(
                kind=SafeguardKind.STANDARD_CLAUSES,
                concluded_on=date(2024, 3, 1),
                module=1,
                impact_assessment=dutch("in de map met afspraken"),
            ),
        ),
    ),
)
_WITH_RECIPIENT = with_answer(_RECORD, "recipients", (_ABROAD,))
_PARTNER = JointController(
    name="Boekhuis",
    our_tasks=dutch("de inschrijving"),
    their_tasks=dutch("de betaling"),
    contact_point=dutch("de balie"),
    arrangement_recorded=True,
    routes=(),
)
_WORK = ProcessorWork(
    customer="Slagerij De Vries",
    processing=(dutch("de webwinkel beheren"),),
    security=dutch("toegang per medewerker"),
)
_PROCESSOR = with_answer(_SHOP, "organisation.works_as_processor", answer=True)
_LAST_REVIEW = date(TODAY.year - 1, TODAY.month, TODAY.day - 1)

CASES: Mapping[str, Case] = {
    "AVG-30-5": Case(_EMPTY, _FILLED),
    "AVG-30-1-a": mended_by(
        with_answer(_SHOP, "organisation.joint_controllers", (_PARTNER,)),
        "organisation.joint_controllers.0.routes",
        to=(_MAIL,),
    ),
    "AVG-30-1-b": mended_by(
        with_answer(_RECORD, "activities.1.purposes", ()), "activities.1.purposes", to=(_PURPOSE,)
    ),
    "AVG-30-1-c": mended_by(
        with_answer(_RECORD, "activities.1.people", ()),
        "activities.1.people",
        to=(_CUSTOMERS.id,),
    ),
    "AVG-30-1-d": mended_by(
        with_answer(_WITH_RECIPIENT, "recipients.0.activities", ()),
        "recipients.0.activities",
        to=_ABROAD.activities,
    ),
    "AVG-30-1-e": mended_by(
        with_answer(_WITH_RECIPIENT, "recipients.0.transfer.stored_in", ()),
        "recipients.0.transfer.stored_in",
        to=_ABROAD.transfer.stored_in,
    ),
    "AVG-30-1-f": mended_by(
        with_answer(_RECORD, "retention.rules", ()), "retention.rules", to=(_RULE,)
    ),
    "AVG-30-1-g": mended_by(
        with_answer(SECURED, "security.measures", ()),
        "security.measures",
        to=(MeasureCode("tls"),),
    ),
    "AVG-30-2": mended_by(
        with_answer(_PROCESSOR, "organisation.processor_work", ()),
        "organisation.processor_work",
        to=(_WORK,),
    ),
    "AVG-30-SYNC": mended_by(
        with_answer(_WITH_RECIPIENT, "publication", Publication(dated=TODAY - timedelta(days=30))),
        "publication.dated",
        to=TODAY - timedelta(days=10),
    ),
    "AVG-30-REVIEW": mended_by(
        with_answer(_SHOP, "publication.review", Review(last=_LAST_REVIEW)),
        "publication.review.last",
        to=TODAY,
    ),
}
