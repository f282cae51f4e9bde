"""New records, and records that come into being because an answer names them."""

from typing import Any

from privacydesk.models.data import DataItem
from privacydesk.models.ids import (
    DataCode,
    DataId,
    PeopleId,
    RecipientId,
    ServiceId,
    VendorCode,
)
from privacydesk.models.people import PeopleGroup, PeopleKind
from privacydesk.models.recipient import Recipient
from privacydesk.models.recipient_kind import RecipientKind
from privacydesk.models.record import Record
from privacydesk.models.register import Register
from privacydesk.models.service import Service, ServiceKind
from privacydesk.models.shape import FieldShape, Kind, shape
from privacydesk.models.steps import new_identifier, with_value
from privacydesk.models.text import LocalisedText
from privacydesk.models.value import Value, value_class
from privacydesk.ui.forms.vocabulary import records_of


@value_class
class Fresh(Value):
    """Something an answer names that the register does not hold yet."""

    kind: str
    """The kind of identifier it will get, such as "DataId"."""
    words: str
    """What the user typed, or the name of the entry."""
    code: str | None = None
    """The entry of a catalogue, when one was chosen."""


def asked_first(record: type[Record]) -> list[FieldShape]:
    """The fields that must be answered before a record can exist, its identifier left out."""
    return [f for f in shape(record) if f.required and f.kind is not Kind.IDENTIFIER]


def made(record: type[Record], register: Register, words: str, values: dict[str, Any]) -> Record:
    """Make a record with an identifier of its own, made from words, and these answers."""
    for field in shape(record):
        if field.kind is Kind.IDENTIFIER:
            taken = [one.id for one in records_of(register, field.target or "")]
            values = {field.name: new_identifier(words, taken), **values}
    return record(**values)


def with_fresh(register: Register, fresh: Fresh, language: str) -> tuple[Register, str]:
    """Add what an answer names to the register; give its identifier too.

    What has the same name already is not added again.
    """
    field, existing = _FIELDS[fresh.kind], records_of(register, fresh.kind)
    taken = [one.id for one in existing]
    same = next((one for one in existing if _same(one, fresh, language)), None)
    if same is not None:
        return register, same.id
    identifier = new_identifier(fresh.words, taken)
    record = _record(fresh, identifier, LocalisedText.of({language: fresh.words}))
    return with_value(register, (field,), (*existing, record)), identifier


_FIELDS = {
    "DataId": "data",
    "PeopleId": "people",
    "RecipientId": "recipients",
    "ServiceId": "services",
}

MAKEABLE = frozenset(_FIELDS)
"""The kinds of identifier whose records can be made by naming them."""


def _same(record: Any, fresh: Fresh, language: str) -> bool:
    if fresh.code is not None:
        return getattr(record, "catalogue", None) == fresh.code
    name = record.name.get(language) if isinstance(record.name, LocalisedText) else record.name
    return str(name or "").casefold() == fresh.words.casefold()


def _record(fresh: Fresh, identifier: str, name: LocalisedText) -> Record:
    if fresh.kind == "DataId" and fresh.code is not None:
        return DataItem(id=DataId(identifier), catalogue=DataCode(fresh.code))
    if fresh.kind == "DataId":
        return DataItem(id=DataId(identifier), name=name)
    if fresh.kind == "PeopleId" and fresh.code is not None:
        return PeopleGroup(id=PeopleId(identifier), kind=PeopleKind(fresh.code))
    if fresh.kind == "PeopleId":
        return PeopleGroup(id=PeopleId(identifier), kind=PeopleKind.OTHER, name=name)
    if fresh.kind == "ServiceId":
        return Service(id=ServiceId(identifier), kind=ServiceKind.SERVICE, name=name)
    return Recipient(
        id=RecipientId(identifier),
        kind=RecipientKind.OTHER,
        vendor=VendorCode(fresh.code) if fresh.code else None,
        name=fresh.words,
    )
