"""The words with which somebody makes a record on one line, where a line can make it."""

import re
from collections.abc import Callable
from typing import Any

from privacydesk.models.choices import RouteKind
from privacydesk.models.data import DataItem, DataUse
from privacydesk.models.organisation import Place, Property, RegisterKind, Registration, TradeName
from privacydesk.models.people import PeopleGroup, PeopleKind
from privacydesk.models.purpose import Purpose
from privacydesk.models.recipient import Recipient
from privacydesk.models.register import Register
from privacydesk.models.rights import Authority
from privacydesk.models.service import Service
from privacydesk.models.shared import ContactRoute
from privacydesk.models.source import Source
from privacydesk.models.text import LocalisedText
from privacydesk.ui.forms.vocabulary import Vocabulary

_Called = Callable[[str, str], str]
_GUESSED = {
    RouteKind.EMAIL: re.compile(r"\S+@\S+"),
    RouteKind.PHONE: re.compile(r"[+(\d][\d\s()./-]+"),
    RouteKind.WEB_PAGE: re.compile(r"https?://\S+"),
}


def words_for(
    record: Any, wanted: Register, vocabulary: Vocabulary, called: _Called | None = None
) -> str | None:
    """The words; None when the record is better made question by question."""
    if isinstance(record, (DataItem, PeopleGroup)):
        return _of_catalogue(record, wanted, vocabulary)
    if isinstance(record, DataUse):
        assert called is not None
        return called("DataId", record.data)
    if isinstance(record, (Purpose, Authority)) and record.catalogue is not None:
        kind = "PurposeCode" if isinstance(record, Purpose) else "AuthorityCode"
        return vocabulary._entry(kind, record.catalogue)
    return _plain(record, vocabulary)


def _plain(record: Any, vocabulary: Vocabulary) -> str | None:
    if isinstance(record, (Property, TradeName, Recipient, Authority)):
        return record.name
    if isinstance(record, Source):
        return vocabulary.choice(record.kind)
    if isinstance(record, (Purpose, Service)):
        return _own(record.text if isinstance(record, Purpose) else record.name)
    if isinstance(record, Registration):
        return record.number if record.register is RegisterKind.KVK else None
    if isinstance(record, Place):
        parts = (record.address.street, record.address.postcode, record.address.town)
        known = parts if all(parts) and re.fullmatch(r"\d{4} ?[A-Z]{2}", parts[1] or "") else ()
        return "{}, {} {}".format(*known) if known else None
    if isinstance(record, ContactRoute):
        if record.value is None:
            return vocabulary.choice(record.kind)
        pattern = _GUESSED.get(record.kind)
        fits = pattern is not None and pattern.fullmatch(record.value)
        return record.value if fits else None
    return None


def _of_catalogue(
    record: DataItem | PeopleGroup, wanted: Register, vocabulary: Vocabulary
) -> str | None:
    """The name of the entry of the catalogue, unless several records come from that entry."""
    kind = "DataId" if isinstance(record, DataItem) else "PeopleId"
    others: tuple[Any, ...] = (*(wanted.data or ()), *(wanted.people or ()))
    code = _code(record)
    same = [one for one in others if isinstance(one, type(record)) and _code(one) == code]
    if code is not None and (len(same) == 1 or record.name is None):
        return dict(vocabulary.catalogue(kind))[code]
    return _own(record.name)


def _code(record: DataItem | PeopleGroup) -> str | None:
    if isinstance(record, DataItem):
        return record.catalogue
    return None if record.kind is PeopleKind.OTHER else record.kind


def _own(text: LocalisedText | None) -> str | None:
    return None if text is None else text.entries[0][1]
