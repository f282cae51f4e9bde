"""Cases of the requirements in resources/requirements/responsible.json."""

from collections.abc import Mapping

from privacydesk.models.choices import RouteKind
from privacydesk.models.ids import CountryCode, ServiceId
from privacydesk.models.organisation import (
    DataProtectionOfficer,
    Duties,
    GroupCompany,
    JointController,
    LegalForm,
    Organisation,
    Place,
    RegisterKind,
    Registration,
    TradeName,
)
from privacydesk.models.register import Register
from privacydesk.models.service import Service
from privacydesk.models.shared import Address, ContactRoute, Person
from tests.compliance.cases import Case
from tests.compliance.mending import dutch, mended_by, with_answer

MAIL = ContactRoute(kind=RouteKind.EMAIL, value="post@jansen.example")
SHOP = Register(organisation=Organisation(name="Bakkerij Jansen", contacts=(MAIL,)))

_REACHABLE = Person(routes=(MAIL,))
_ADDRESS = Address(street="Dorpsstraat 1", postcode="1234 AB", town="Utrecht")

_SOLE_TRADER = with_answer(
    with_answer(SHOP, "organisation.trade_names", (TradeName(name="bakkerij Jansen"),)),
    "organisation.legal_form",
    LegalForm.SOLE_TRADER,
)
_ONLINE = with_answer(
    with_answer(SHOP, "organisation.country", CountryCode("NL")),
    "organisation.duties",
    Duties(sells_online=True),
)
_PARTNER = JointController(
    name="Boekhuis",
    our_tasks=dutch("de inschrijving"),
    their_tasks=dutch("de betaling"),
    contact_point=dutch("de balie"),
    arrangement_recorded=True,
)
_TOGETHER = with_answer(SHOP, "organisation.joint_controllers", (_PARTNER,))
_AMERICAN = with_answer(
    with_answer(SHOP, "organisation.country", CountryCode("US")),
    "organisation.established_in_eu",
    answer=False,
)
_WITHOUT_REPRESENTATIVE = with_answer(
    with_answer(_AMERICAN, "organisation.eu_representative.person", _REACHABLE),
    "organisation.eu_representative.appointed",
    answer=False,
)
_OFFICER = DataProtectionOfficer(
    appointed=True, person=_REACHABLE, reported_to_authority=True, large_scale_monitoring=True
)
_WITH_OFFICER = with_answer(SHOP, "organisation.officer", _OFFICER)
_SOFTWARE = with_answer(
    SHOP, "services", (Service(id=ServiceId("agenda"), holds_customer_data=True),)
)

CASES: Mapping[str, Case] = {
    "AVG-13-1-a-NAME": mended_by(
        with_answer(SHOP, "organisation.name", None), "organisation.name", to="Bakkerij Jansen"
    ),
    "AVG-13-1-a-ENTITY": mended_by(_SOLE_TRADER, "organisation.name", to="Piet Jansen"),
    "AVG-13-1-a-CONTACT": mended_by(
        with_answer(SHOP, "organisation.contacts", ()), "organisation.contacts", to=(MAIL,)
    ),
    "AVG-13-1-a-ADDR": mended_by(SHOP, "organisation.places", to=(Place(address=_ADDRESS),)),
    "NL-BW-3-15d": mended_by(
        _ONLINE,
        "organisation.registrations",
        to=(Registration(register=RegisterKind.KVK, number="12345678"),),
    ),
    "AVG-13-1-a-GROUP": mended_by(
        with_answer(SHOP, "organisation.group.companies", (GroupCompany(name="Jansen Holding"),)),
        "organisation.group.companies.0.tasks",
        to=dutch("het beheer van de gebouwen"),
    ),
    "AVG-26-1": mended_by(
        with_answer(
            _TOGETHER, "organisation.joint_controllers.0.arrangement_recorded", answer=False
        ),
        "organisation.joint_controllers.0.arrangement_recorded",
        to=True,
    ),
    "AVG-26-2": mended_by(
        with_answer(
            _TOGETHER,
            "organisation.joint_controllers",
            (JointController(name="Boekhuis", arrangement_recorded=True),),
        ),
        "organisation.joint_controllers",
        to=(_PARTNER,),
    ),
    "AVG-27-REP": mended_by(
        _WITHOUT_REPRESENTATIVE, "organisation.eu_representative.appointed", to=True
    ),
    "AVG-27-2": mended_by(
        _WITHOUT_REPRESENTATIVE,
        "organisation.eu_representative.not_needed_because",
        to=dutch("een enkele bestelling uit de EU per jaar"),
    ),
    "AVG-13-1-b": mended_by(
        with_answer(_WITH_OFFICER, "organisation.officer.person", Person()),
        "organisation.officer.person.routes",
        to=(MAIL,),
    ),
    "AVG-37-1": mended_by(
        with_answer(_WITH_OFFICER, "organisation.officer.appointed", answer=False),
        "organisation.officer.appointed",
        to=True,
    ),
    "AVG-37-7": mended_by(
        with_answer(_WITH_OFFICER, "organisation.officer.reported_to_authority", answer=False),
        "organisation.officer.reported_to_authority",
        to=True,
    ),
    "AVG-4-7-ROLE": mended_by(_SOFTWARE, "organisation.works_as_processor", to=True),
}
