"""Records that come into being by a few words: a purpose, a kind of data, an address."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from privacydesk.models.choices import RouteKind
from privacydesk.models.data import DataItem, DataUse
from privacydesk.models.ids import AuthorityCode, CountryCode, DataId, PurposeCode
from privacydesk.models.organisation import Place, Property, RegisterKind, Registration, TradeName
from privacydesk.models.people import PeopleGroup
from privacydesk.models.purpose import Purpose
from privacydesk.models.record import Record
from privacydesk.models.register import Register
from privacydesk.models.rights import Authority
from privacydesk.models.service import Service
from privacydesk.models.shape import FieldShape, shape
from privacydesk.models.shared import Address, ContactRoute
from privacydesk.models.source import Source
from privacydesk.models.steps import Steps, value_at, with_value
from privacydesk.models.text import LocalisedText
from privacydesk.ui.editors.choice import Option
from privacydesk.ui.forms.desk import Desk
from privacydesk.ui.forms.making import Fresh, made, with_fresh
from privacydesk.ui.questions.question import N_

_EMAIL = re.compile(r"\S+@\S+")
_PHONE = re.compile(r"[+(]?\d[\d\s()./-]{5,}\d")
_PAGE = re.compile(r"(https?://|www\.)\S+|[\w-]+(\.[\w-]+)*\.[a-z]{2,}(/\S*)?", re.IGNORECASE)
_ADDRESS = re.compile(r"(.+?),?\s+([1-9]\d{3} ?[A-Za-z]{2})[,\s]\s*(\D+)")
_DUTCH = CountryCode("NL")
_KVK = re.compile(r"(?:kvk|k\.v\.k\.)?\W*(\d{8})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class ByWords:
    """How words become a record of a list."""

    hint: str
    """What can be typed."""
    read: Callable[[Desk, Steps, str], Register | None]
    """Give the register with the record in the list at the end of the steps; None when the words
    make none."""
    names: Callable[[Desk], Sequence[str]] = lambda _desk: ()
    """What can be found by typing a part of it."""
    problem: str = N_("Choose something from the list.")
    """What is wrong with words that make no record."""


def _added(desk: Desk, steps: Steps, record: Record) -> Register:
    register = desk.session.register
    return with_value(register, steps, (*(value_at(register, steps) or ()), record))


def _code(options: Sequence[Option], words: str) -> Any:
    """The option that has these words for a name; None when there is none."""
    wanted = words.casefold()
    return next((option for option, name in options if name.casefold() == wanted), None)


def _names(options: Sequence[Option]) -> list[str]:
    return [name for _, name in options]


def _field(record: type[Record], name: str) -> FieldShape:
    return next(field for field in shape(record) if field.name == name)


def _purpose(desk: Desk, steps: Steps, words: str) -> Register:
    code = _code(desk.vocabulary.codes(_field(Purpose, "catalogue")), words)
    own = LocalisedText.of({desk.codes[0]: words})
    values = {"text": own} if code is None else {"catalogue": PurposeCode(code)}
    return _added(desk, steps, made(Purpose, desk.session.register, code or words, values))


def _fresh(kind: str) -> Callable[[Desk, Steps, str], Register]:
    """Make what words name, unless the register has it."""

    def read(desk: Desk, _steps: Steps, words: str) -> Register:
        code = _code(desk.vocabulary.catalogue(kind), words)
        fresh = Fresh(kind, words, str(code) if code is not None else None)
        return with_fresh(desk.session.register, fresh, desk.codes[0])[0]

    return read


def _data_use(desk: Desk, steps: Steps, words: str) -> Register:
    register = desk.session.register
    data = _code(desk.vocabulary.references(register, _field(DataUse, "data")), words)
    if data is None:
        code = _code(desk.vocabulary.catalogue("DataId"), words)
        fresh = Fresh("DataId", words, str(code) if code is not None else None)
        register, data = with_fresh(register, fresh, desk.codes[0])
    uses = value_at(register, steps) or ()
    if any(use.data == data for use in uses):
        return register
    return with_value(register, steps, (*uses, DataUse(data=DataId(data))))


def _data_names(desk: Desk) -> list[str]:
    here = desk.vocabulary.references(desk.session.register, _field(DataUse, "data"))
    return list(dict.fromkeys([*_names(here), *_names(desk.vocabulary.catalogue("DataId"))]))


def _ways(desk: Desk) -> list[Option]:
    return desk.vocabulary.choices(_field(ContactRoute, "kind"))


def _route(desk: Desk, steps: Steps, words: str) -> Register | None:
    kind = _code(_ways(desk), words)
    if kind is not None:
        return _added(desk, steps, ContactRoute(kind=kind))
    for pattern, way in (
        (_EMAIL, RouteKind.EMAIL),
        (_PHONE, RouteKind.PHONE),
        (_PAGE, RouteKind.WEB_PAGE),
    ):
        if pattern.fullmatch(words):
            return _added(desk, steps, ContactRoute(kind=way, value=words))
    return None


def _place(desk: Desk, steps: Steps, words: str) -> Register:
    found = _ADDRESS.fullmatch(words)
    if found is None:
        return _added(desk, steps, Place(address=Address(street=words)))
    street, postcode, town = (part.strip(" ,") for part in found.groups())
    address = Address(street=street, postcode=postcode, town=town, country=_DUTCH)
    return _added(desk, steps, Place(address=address))


def _registration(desk: Desk, steps: Steps, words: str) -> Register | None:
    found = _KVK.fullmatch(words)
    if found is None:
        return None
    return _added(desk, steps, Registration(register=RegisterKind.KVK, number=found.group(1)))


def _authority(desk: Desk, steps: Steps, words: str) -> Register:
    code = _code(desk.vocabulary.codes(_field(Authority, "catalogue")), words)
    made_of = {"name": words} if code is None else {"catalogue": AuthorityCode(code)}
    return _added(desk, steps, Authority(**made_of))


def _source(desk: Desk, steps: Steps, words: str) -> Register | None:
    kind = _code(desk.vocabulary.choices(_field(Source, "kind")), words)
    return None if kind is None else _added(desk, steps, Source(kind=kind))


BY_WORDS: Mapping[type[Record], ByWords] = {
    Purpose: ByWords(
        N_("Type what for, or find it"),
        _purpose,
        lambda desk: _names(desk.vocabulary.codes(_field(Purpose, "catalogue"))),
    ),
    DataUse: ByWords(N_("Type a kind of data, or find it"), _data_use, _data_names),
    DataItem: ByWords(
        N_("Type a kind of data, or find it"),
        _fresh("DataId"),
        lambda desk: _names(desk.vocabulary.catalogue("DataId")),
    ),
    PeopleGroup: ByWords(
        N_("Type a group of people, or find it"),
        _fresh("PeopleId"),
        lambda desk: _names(desk.vocabulary.catalogue("PeopleId")),
    ),
    Service: ByWords(N_("Type a name"), _fresh("ServiceId")),
    ContactRoute: ByWords(
        N_("Type an e-mail address, phone number or page"),
        _route,
        lambda desk: _names(_ways(desk)),
        N_("Type an e-mail address, a phone number or a web address, or find another way."),
    ),
    Place: ByWords(N_("Type street, number, postcode and town"), _place),
    Property: ByWords(
        N_("Type a web address or a name"),
        lambda desk, steps, words: _added(desk, steps, Property(name=words)),
    ),
    TradeName: ByWords(
        N_("Type a name"), lambda desk, steps, words: _added(desk, steps, TradeName(name=words))
    ),
    Registration: ByWords(
        N_("Type a KvK number"),
        _registration,
        problem=N_("A KvK number has eight digits. For another register, empty this line."),
    ),
    Authority: ByWords(
        N_("Type a name, or find one"),
        _authority,
        lambda desk: _names(desk.vocabulary.codes(_field(Authority, "catalogue"))),
    ),
    Source: ByWords(
        N_("Type a part of it, to find it"),
        _source,
        lambda desk: _names(desk.vocabulary.choices(_field(Source, "kind"))),
    ),
}
"""The records that words can make; others are asked question by question."""
