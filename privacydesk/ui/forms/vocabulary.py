"""What things are called on the screen: questions, choices, codes and records."""

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from typing import Any, cast

from privacydesk.i18n import LANGUAGES, Language
from privacydesk.knowledge import Knowledge
from privacydesk.models.people import PeopleKind
from privacydesk.models.recipient_kind import RecipientKind
from privacydesk.models.record import Record
from privacydesk.models.register import Register
from privacydesk.models.shape import FieldShape, Kind, shape
from privacydesk.models.text import LocalisedText
from privacydesk.ui.choices.every import CHOICES
from privacydesk.ui.editors.choice import Option
from privacydesk.ui.questions.every import QUESTIONS
from privacydesk.ui.questions.question import Question

_NAMING = ("name", "subject", "text", "title", "case_text", "value", "number", "product")
_COUNTRIES = "CountryCode"
_ISO_639_1 = 2
"""The length of a code of a language in wide use; rarer ones have longer codes."""
_CATALOGUES = {"DataId": "DataCode", "PeopleId": "PeopleKind"}
_KINDS = ("kind", "basis", "catalogue", "signal", "matter", "right")


class Vocabulary:
    """The words of the screens in one language, for one register at a time."""

    def __init__(self, language: Language, knowledge: Knowledge) -> None:
        """Take the language of the screens and what the program knows."""
        self.language = language
        self._knowledge = knowledge
        self._entries: dict[str, list[Option]] = {}
        self._names: dict[str, Mapping[str, str]] = {}

    def questions(self, record: type[Record]) -> Mapping[str, Question]:
        """The questions about a class of record, in order."""
        return QUESTIONS.get(record, {})

    def choice(self, value: StrEnum) -> str:
        """The name of a choice."""
        if isinstance(value, PeopleKind):
            return self._known(self._knowledge.people_kinds.get(value), value)
        if isinstance(value, RecipientKind):
            return self._known(self._knowledge.recipient_kinds.get(value), value)
        names = CHOICES.get(type(value), {})
        return self.language.text(names[value]) if value in names else value.replace("_", " ")

    def choices(self, field: FieldShape) -> list[Option]:
        """All options of a choice, in the order in which their names are told."""
        assert field.choices is not None
        named = [value for value in CHOICES.get(field.choices, {}) if value in field.choices]
        return [(value, self.choice(value)) for value in dict.fromkeys([*named, *field.choices])]

    def codes(self, field: FieldShape) -> list[Option]:
        """The entries of a catalogue with their names, by name."""
        return self._options(field.target or "")

    def names_of(self, field: FieldShape) -> Mapping[str, str]:
        """The names of all entries of a catalogue, by their codes."""
        kind = field.target or ""
        if kind not in self._names:
            self._names[kind] = {str(code): name for code, name in self._options(kind)}
        return self._names[kind]

    def languages(self) -> list[Option]:
        """The languages in which papers are made, with their names."""
        return [(code, self.language.name_of(code).capitalize()) for code in LANGUAGES]

    def read_languages(self) -> list[Option]:
        """The languages that readers may read, by name; those of the papers first."""
        names = self.language.language_names
        codes = [code for code in names if len(code) == _ISO_639_1 and code not in LANGUAGES]
        others = [(code, names[code].capitalize()) for code in codes]
        return [*self.languages(), *sorted(others, key=lambda option: option[1].casefold())]

    def catalogue(self, kind: str) -> list[Option]:
        """The entries by which a record of a kind can come into being: usual data and people."""
        return self._options(_CATALOGUES[kind]) if kind in _CATALOGUES else []

    def _options(self, catalogue: str) -> list[Option]:
        if catalogue not in self._entries:
            found: list[Option] = [
                (code, self._entry(catalogue, code)) for code in self._codes(catalogue)
            ]
            self._entries[catalogue] = sorted(found, key=lambda option: option[1].casefold())
        return self._entries[catalogue]

    def references(self, register: Register, field: FieldShape) -> list[Option]:
        """The records a reference can mean, in the order of the register."""
        return [
            (getattr(record, "id"), self.title(register, record))  # noqa: B009 - no base class has it
            for record in records_of(register, field.target or "")
        ]

    def title(self, register: Register, record: Record) -> str:
        """What a record is called, from its name, its kind, or what it refers to."""
        for name in _NAMING:
            words = self._words(getattr(record, name, None))
            if words:
                return _capital(words)
        for name in _KINDS:
            value = getattr(record, name, None)
            if isinstance(value, StrEnum):
                return self.choice(value)
            if value:
                return self._code(record, name, value)
        return self._by_references(register, record) or self.language.text("Not filled in yet")

    def _by_references(self, register: Register, record: Record) -> str:
        for field in shape(type(record)):
            value = getattr(record, field.name)
            if field.kind is not Kind.REFERENCE or not value:
                continue
            wanted = value if field.many else (value,)
            # Only what is meant is named: a register can hold a thousand others.
            meant = [one for one in records_of(register, field.target or "") if one.id in wanted]
            names = {one.id: self.title(register, one) for one in meant}
            return ", ".join(names.get(one, one) for one in wanted)
        return ""

    def _code(self, record: Record, name: str, value: str) -> str:
        field = next(f for f in shape(type(record)) if f.name == name)
        return self._entry(field.target or "", value) if field.kind is Kind.CODE else value

    def _words(self, value: object) -> str:
        if isinstance(value, LocalisedText):
            return value.get(self.language.code) or value.entries[0][1]
        return value if isinstance(value, str) and not isinstance(value, StrEnum) else ""

    def _codes(self, catalogue: str) -> Iterable[str]:
        if catalogue == _COUNTRIES:
            return sorted(self._knowledge.iso_countries)
        return self._table(catalogue)

    def _entry(self, catalogue: str, code: str) -> str:
        """The name of one entry of a catalogue."""
        if catalogue == _COUNTRIES:
            return self.language.country(code)
        return self._known(self._table(catalogue).get(code), code)

    def _table(self, catalogue: str) -> Mapping[Any, Any]:
        known = self._knowledge
        if catalogue == "VendorCode":
            return known.vendors
        return {
            "DataCode": cast(Mapping[Any, Any], known.data_categories),
            "DataGroupCode": known.data_groups,
            "PurposeCode": known.purposes,
            "MeasureCode": known.measures,
            "LawCode": known.laws,
            "AuthorityCode": known.authorities,
            "PeopleKind": known.people_kinds,
        }[catalogue]

    def _known(self, entry: Any, code: str) -> str:
        name: Callable[[str], str | None] | str | None = getattr(entry, "name", None)
        found = name(self.language.code) if callable(name) else name
        return _capital(found) if found else code.replace("_", " ")


def _capital(words: str) -> str:
    """A capital in front, unless it is a name such as iDEAL or an address."""
    first = words.split(maxsplit=1)[0] if words.strip() else ""
    named = any(character.isupper() for character in first[1:]) or "@" in first or "." in first
    return words if named else words[:1].upper() + words[1:]


def records_of(register: Register, kind: str) -> tuple[Any, ...]:
    """All records with identifiers of one kind, such as "DataId", wherever they stand."""
    for field in shape(Register):
        listed = field.many and field.record is not None
        if listed and field.record is not None and _identifier(field.record) == kind:
            return getattr(register, field.name) or ()
    if kind == "RuleId":
        return register.retention.rules or ()
    return tuple(p for a in register.activities or () for p in a.purposes or ())


def _identifier(record: type[Record]) -> str | None:
    return next((f.target for f in shape(record) if f.kind is Kind.IDENTIFIER), None)
