"""All tables together, each read when it is first asked for."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from privacydesk.knowledge.authorities import AuthorityEntry
from privacydesk.knowledge.data import DataCategory, DataGroup
from privacydesk.knowledge.entry import Entry, Named, holds_on
from privacydesk.knowledge.law import KeyDate, Law, LegalBasisEntry, RightEntry
from privacydesk.knowledge.people import PeopleKindEntry
from privacydesk.knowledge.places import Country
from privacydesk.knowledge.purposes import PurposeEntry
from privacydesk.knowledge.reading import Raw, Table, read_checked_on, read_codes, read_entries
from privacydesk.knowledge.recipients import RecipientKindEntry
from privacydesk.knowledge.requirement import LawSource, Requirement, RequirementTopic
from privacydesk.knowledge.retention import RetentionTerm
from privacydesk.knowledge.security import Measure
from privacydesk.knowledge.transfers import Adequacy, DeadGround, SafeguardEntry
from privacydesk.knowledge.words import (
    Contradiction,
    DeadWord,
    HardWord,
    Phrase,
    VagueWord,
    WrongClaim,
)
from privacydesk.models.choices import LegalBasis, RightKind, SafeguardKind
from privacydesk.models.ids import (
    AuthorityCode,
    CountryCode,
    DataCode,
    DataGroupCode,
    LawCode,
    MeasureCode,
    PurposeCode,
    VendorCode,
)
from privacydesk.models.people import PeopleKind
from privacydesk.models.recipient_kind import RecipientKind
from privacydesk.models.register import Register
from privacydesk.models.shape import Kind
from privacydesk.models.value import Value, value_class
from privacydesk.models.walk import answers
from privacydesk.paths import resource

if TYPE_CHECKING:
    from privacydesk.knowledge.vendors import Vendor

EntryType = TypeVar("EntryType", bound=Entry)


_TABLES = {
    "DataCode": "data_categories",
    "DataGroupCode": "data_groups",
    "PurposeCode": "purposes",
    "VendorCode": "vendors",
    "MeasureCode": "measures",
    "LawCode": "laws",
    "AuthorityCode": "authorities",
}
"""The table in which the codes of a kind stand; countries have a bare list."""


LAW_TABLES = (
    *("adequacy", "authorities", "countries", "dead_grounds", "dead_words", "key_dates"),
    *("laws", "retention_terms", "safeguards", "vague_words", "wrong_claims"),
    *(f"requirements/{topic}" for topic in RequirementTopic),
)
"""The tables that tell what the law is; each holds the day on which it was last checked."""


@value_class
class UnknownCode(Value):
    """A code in a register that no table knows."""

    path: str
    """Where it stands, for example "recipients[2].vendor"."""
    catalogue: str
    """The kind of code it should be, for example "VendorCode"."""
    code: str
    """The code itself."""


class Knowledge:
    """The tables of `resources/`, by code and in the order of their files.

    Each raises OSError or ValueError when its file is first read and is missing or malformed, and
    ValueError when an entry is first asked for and is malformed.
    """

    def __init__(self, path: Callable[[str], Path]) -> None:
        """Take the function that says where a file of `resources/` lies."""
        self._path = path
        self._raw: dict[str, Raw] = {}

    @cached_property
    def data_categories(self) -> Mapping[DataCode, DataCategory]:
        """Usual kinds of personal data."""
        return self._table("data_categories", DataCategory)

    @cached_property
    def data_groups(self) -> Mapping[DataGroupCode, DataGroup]:
        """Groups of kinds of data, in the order in which a reader wants them."""
        return self._table("data_groups", DataGroup)

    @cached_property
    def people_kinds(self) -> Mapping[PeopleKind, PeopleKindEntry]:
        """Usual groups of people; PeopleKind.OTHER has no entry."""
        return self._table("people_kinds", PeopleKindEntry)

    @cached_property
    def recipient_kinds(self) -> Mapping[RecipientKind, RecipientKindEntry]:
        """Usual kinds of recipients; RecipientKind.OTHER has no entry."""
        return self._table("recipient_kinds", RecipientKindEntry)

    @cached_property
    def purposes(self) -> Mapping[PurposeCode, PurposeEntry]:
        """Usual purposes."""
        return self._table("purposes", PurposeEntry)

    @cached_property
    def legal_bases(self) -> Mapping[LegalBasis, LegalBasisEntry]:
        """The legal bases."""
        return self._table("legal_bases", LegalBasisEntry)

    @cached_property
    def rights(self) -> Mapping[RightKind, RightEntry]:
        """The rights of the people concerned."""
        return self._table("rights", RightEntry)

    @cached_property
    def measures(self) -> Mapping[MeasureCode, Measure]:
        """Usual security measures."""
        return self._table("measures", Measure)

    @cached_property
    def laws(self) -> Mapping[LawCode, Law]:
        """Laws that oblige, or provide for an exception."""
        return self._table("laws", Law)

    @cached_property
    def authorities(self) -> Mapping[AuthorityCode, AuthorityEntry]:
        """Supervisory authorities."""
        return self._table("authorities", AuthorityEntry)

    @cached_property
    def countries(self) -> Mapping[CountryCode, Country]:
        """Countries that are, or were, members of the European Economic Area."""
        return self._table("countries", Country)

    @cached_property
    def iso_countries(self) -> frozenset[str]:
        """All country codes of ISO 3166-1 alpha-2."""
        return read_codes(self._path("iso_countries.json"))

    @cached_property
    def adequacy(self) -> tuple[Adequacy, ...]:
        """Adequacy decisions, those of the past included."""
        return tuple(self._table("adequacy", Adequacy).values())

    @cached_property
    def dead_grounds(self) -> Mapping[SafeguardKind, DeadGround]:
        """Grounds for transfers that no longer count."""
        return self._table("dead_grounds", DeadGround)

    @cached_property
    def safeguards(self) -> Mapping[SafeguardKind, SafeguardEntry]:
        """Grounds for transfers that can be used."""
        return self._table("safeguards", SafeguardEntry)

    @cached_property
    def retention_terms(self) -> Mapping[str, RetentionTerm]:
        """Statutory and usual retention terms."""
        return self._table("retention_terms", RetentionTerm)

    @cached_property
    def key_dates(self) -> Mapping[str, KeyDate]:
        """Days on which the law changed, oldest first."""
        return self._table("key_dates", KeyDate)

    @cached_property
    def dead_words(self) -> Mapping[str, DeadWord]:
        """Words that are out of date."""
        return self._table("dead_words", DeadWord)

    @cached_property
    def vague_words(self) -> Mapping[str, VagueWord]:
        """Phrases that say too little."""
        return self._table("vague_words", VagueWord)

    @cached_property
    def hard_words(self) -> Mapping[str, HardWord]:
        """Words that many readers do not know."""
        return self._table("hard_words", HardWord)

    @cached_property
    def telling_phrases(self) -> Mapping[str, Phrase]:
        """Phrases by which a check sees what a text is about."""
        return self._table("telling_phrases", Phrase)

    @cached_property
    def wrong_claims(self) -> Mapping[str, WrongClaim]:
        """Statements about the law that are not true."""
        return self._table("wrong_claims", WrongClaim)

    @cached_property
    def contradictions(self) -> Mapping[str, Contradiction]:
        """Pairs of answers that cannot both be true."""
        return self._table("contradictions", Contradiction)

    @cached_property
    def finding_words(self) -> Mapping[str, Named]:
        """Words with which a finding names a condition, a technique or a reason."""
        return self._table("finding_words", Named)

    @cached_property
    def law_sources(self) -> Mapping[str, LawSource]:
        """Pages and texts in which requirements were read."""
        return self._table("law_sources", LawSource)

    @cached_property
    def requirements(self) -> Mapping[str, Requirement]:
        """What the law asks, topic by topic."""
        return {
            requirement.code: requirement
            for topic in RequirementTopic
            for requirement in self._table(f"requirements/{topic}", Requirement).values()
        }

    @cached_property
    def law_checked_on(self) -> date:
        """The oldest day on which one of the tables of the law was compared with its origin."""
        return min(self.checked_on(name) for name in LAW_TABLES)

    @cached_property
    def vendors(self) -> "Mapping[VendorCode, Vendor]":
        """Known suppliers; what describes them is imported here, for papers need none of it."""
        from privacydesk.knowledge.vendors import Vendor

        return self._table("vendors", Vendor)

    def in_eea(self, country: CountryCode, today: date) -> bool:
        """Whether the rules on transfers do not apply to this country on this day.

        That is so for a member of the European Economic Area. It was so for the United Kingdom
        up to 27 June 2021: until 31 December 2020 by the withdrawal agreement, then by article
        FINPROV.10A of the trade agreement, until the first adequacy decision.
        """
        known = self.countries.get(country)
        return known is not None and known.without_transfer_rules(today)

    def adequacy_for(self, country: CountryCode, today: date) -> Adequacy | None:
        """The adequacy decision that holds for a country on a day, the newest if there are two.

        None when there is none. Its scope and `only_listed` say for whom it does not hold.
        """
        valid = [d for d in self.adequacy if d.country == country and holds_on(d, today)]
        return max(valid, key=lambda decision: decision.adopted, default=None)

    def find_vendors(self, text: str) -> "tuple[Vendor, ...]":
        """Find the vendors whose name or alias fits a text, best match first.

        Capitals, accents and punctuation do not matter; an empty text finds none.
        """
        from privacydesk.knowledge import search

        return search.find_vendors(self.vendors.values(), text)

    def unknown_codes(self, register: Register) -> Iterator[UnknownCode]:
        """Yield the catalogue codes of a register that no table knows."""
        for answer in answers(register):
            catalogue = answer.field.target
            if answer.field.kind is not Kind.CODE or catalogue is None:
                continue
            for code in answer.value if answer.field.many else (answer.value,):
                if not self._knows(catalogue, code):
                    yield UnknownCode(answer.path, catalogue, code)

    def checked_on(self, table: str) -> date:
        """The day on which a table, such as "laws", was last compared with its sources."""
        return read_checked_on(self._path(f"{table}.json"))

    def _table(self, name: str, kind: type[EntryType]) -> Table[EntryType]:
        return Table(f"{name}.json", self._entries(name), kind, self._knows)

    def _entries(self, name: str) -> Raw:
        """Read the file of a table, once: for its codes and for its entries."""
        if name not in self._raw:
            self._raw[name] = read_entries(self._path(f"{name}.json"))
        return self._raw[name]

    def _knows(self, catalogue: str, code: str) -> bool:
        """Whether the table of a kind of code has this code."""
        if catalogue == "CountryCode":
            return code in self.iso_countries
        return code in self._entries(_TABLES[catalogue])


def load(folder: Path | None = None) -> Knowledge:
    """Open the tables of a folder; None means those that come with PrivacyDesk.

    No file is read yet.
    """
    return Knowledge(resource if folder is None else folder.joinpath)
