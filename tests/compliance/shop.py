"""A shop with one activity: the small register that many cases start from."""

from dataclasses import replace
from typing import Any

from privacydesk.models.activity import Activity, ActivityKind, Provision
from privacydesk.models.choices import LegalBasis, RouteKind
from privacydesk.models.data import DataItem, DataUse
from privacydesk.models.ids import ActivityId, DataCode, DataId, PeopleId, PurposeCode, PurposeId
from privacydesk.models.people import PeopleGroup, PeopleKind
from privacydesk.models.purpose import Consent, HowAsked, LegalGround, Purpose
from privacydesk.models.register import Register
from privacydesk.models.shared import ContactRoute
from privacydesk.models.text import LocalisedText

MAIL = ContactRoute(kind=RouteKind.EMAIL, value="info@example.nl")


def words(text: str) -> LocalisedText:
    """A Dutch text."""
    return LocalisedText.of({"nl": text})


CONTRACT = LegalGround(basis=LegalBasis.CONTRACT, contract=words("de koop"))
INTEREST = LegalGround(
    basis=LegalBasis.LEGITIMATE_INTERESTS, interests=(words("klanten goed helpen"),)
)
CONSENT = LegalGround(
    basis=LegalBasis.CONSENT,
    consent=Consent(
        how=HowAsked.SEPARATE_BOX,
        separate=True,
        proof=words("dag en tijd in de ledenlijst"),
        withdraw=(MAIL,),
    ),
)
PURPOSE = Purpose(id=PurposeId("deliver"), catalogue=PurposeCode("delivery"), grounds=(CONTRACT,))
CUSTOMERS = PeopleGroup(id=PeopleId("customers"), kind=PeopleKind.CUSTOMER)
NAME = DataItem(id=DataId("name"), catalogue=DataCode("name"))
ACTIVITY = Activity(
    id=ActivityId("orders"),
    kind=ActivityKind.PURCHASE,
    people=(CUSTOMERS.id,),
    data=(DataUse(data=NAME.id),),
    purposes=(PURPOSE,),
    provision=Provision(required=False),
)
REGISTER = Register(people=(CUSTOMERS,), data=(NAME,), activities=(ACTIVITY,))
"""A shop with one activity, whose purpose rests on the contract."""


def with_activity(**changes: Any) -> Register:
    """The register with other answers in its activity."""
    return replace(REGISTER, activities=(replace(ACTIVITY, **changes),))


def with_purpose(**changes: Any) -> Register:
    """The register with other answers in its purpose."""
    return with_activity(purposes=(replace(PURPOSE, **changes),))


def with_ground(ground: LegalGround, **changes: Any) -> Register:
    """The register with another ground, changed, for its purpose."""
    return with_purpose(grounds=(replace(ground, **changes),))


def with_consent(**changes: Any) -> Register:
    """The register with consent for its purpose, asked in another way."""
    return with_ground(CONSENT, consent=replace(CONSENT.consent, **changes))


def with_item(catalogue: str, **changes: Any) -> Register:
    """The register with one kind of data, used by its activity."""
    item = DataItem(id=DataId("item"), catalogue=DataCode(catalogue))
    register = with_activity(data=(DataUse(data=item.id, reasons=(words("dat is nodig"),)),))
    return replace(register, data=(replace(item, **changes),))
