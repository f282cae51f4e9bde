"""What an owner answers beside a template: the few things that nobody else can know."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from privacydesk.models.choices import LegalBasis, PartyRole, RouteKind
from privacydesk.models.ids import CountryCode, RecipientId
from privacydesk.models.organisation import LegalForm, Place, RegisterKind, Registration
from privacydesk.models.proposing import confirming, proposing
from privacydesk.models.publication import AddressForm
from privacydesk.models.recipient import (
    Agreement,
    AgreementState,
    Recipient,
    Transfer,
)
from privacydesk.models.recipient_kind import RecipientKind
from privacydesk.models.register import Register
from privacydesk.models.shared import Address, ContactRoute
from privacydesk.models.steps import Steps, with_value
from privacydesk.models.text import LocalisedText
from privacydesk.models.website import Cookies
from privacydesk.ui.wizard.templates import merged

TODAY = date(2026, 11, 29)
MAIL = ContactRoute(kind=RouteKind.EMAIL, value="info@devries.example")
PHONE = ContactRoute(kind=RouteKind.PHONE, value="010 123 45 67")
_NL = CountryCode("NL")

_ANSWERS: Mapping[Steps, Any] = {
    ("organisation", "name"): "De Vries B.V.",
    ("organisation", "legal_form"): LegalForm.PRIVATE_LIMITED_COMPANY,
    ("organisation", "registrations"): (
        Registration(register=RegisterKind.KVK, number="12345678"),
    ),
    ("organisation", "places"): (
        Place(address=Address(street="Dorpsstraat 1", postcode="1234 AB", town="Utrecht")),
    ),
    ("organisation", "contacts"): (MAIL, PHONE),
    ("organisation", "established_in_eu"): True,
    ("website", "cookies"): Cookies(used=False),
    ("rights", "routes"): (MAIL,),
    ("publication", "dated"): TODAY,
    ("publication", "address_form"): AddressForm.FORMAL,
}


def filled_in(usual: Register) -> Register:
    """An empty register, filled in by a template and by its owner, who confirms it all."""
    register = proposing(Register(), merged(Register(), usual))
    for steps, answer in _ANSWERS.items():
        register = with_value(register, steps, answer)
    register = with_value(register, ("recipients",), _recipients(register))
    return confirming(register, lambda _place: True)


def _recipients(register: Register) -> tuple[Recipient, ...]:
    """A company that keeps the website and the mail, and somebody who does the books."""
    activities = tuple(one.id for one in register.activities or ())
    books = tuple(one for one in activities if one in {"facturen", "contributie", "declaraties"})
    assert books
    hosting = Recipient(
        id=RecipientId("hosting"),
        kind=RecipientKind.HOSTING,
        name="Webhuis B.V.",
        role=PartyRole.PROCESSOR,
        country=_NL,
        used_for=(LocalisedText.of({"nl": "website en e-mail", "en": "website and e-mail"}),),
        data=tuple(one.id for one in register.data or ()),
        activities=activities,
        channels=tuple(one.id for one in register.channels or ()),
        agreement=Agreement(state=AgreementState.CONCLUDED),
        transfer=Transfer(outside_eea=False, stored_in=(_NL,)),
    )
    accountant = Recipient(
        id=RecipientId("accountant"),
        kind=RecipientKind.ACCOUNTANT,
        name="Cijfers en Co",
        role=PartyRole.CONTROLLER,
        country=_NL,
        activities=books,
        basis=LegalBasis.LEGITIMATE_INTERESTS,
        transfer=Transfer(outside_eea=False),
    )
    return hosting, accountant
