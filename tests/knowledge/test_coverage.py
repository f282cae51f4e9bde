"""Whatever the models can say has its row, and no row stands apart."""

import re
from datetime import date
from enum import StrEnum

import pytest

from privacydesk.knowledge import Knowledge
from privacydesk.models.choices import SafeguardKind
from privacydesk.models.ids import AuthorityCode, CountryCode, DataCode
from privacydesk.models.shape import shape
from tests.knowledge.tables import TABLES, entries_of, raw_entries

TODAY = date(2026, 11, 21)
ARTICLE = re.compile(r"(de|het|een|the|an?|ons|onze|our)\b", re.IGNORECASE)
IN_A_LIST = ("data_categories", "data_groups", "people_kinds", "recipient_kinds")
ONE_ACT = re.compile(r"[a-z]+-(?:[0-9](?=-[0-9]))?")


def choices_of(knowledge: Knowledge, table: str) -> type[StrEnum] | None:
    """Give the closed list whose values are the codes of a table, if they are."""
    entries = entries_of(knowledge, table)
    if table == "iso_countries":
        return None
    code = next(field for field in shape(type(entries[0])) if field.name == "code")
    return code.choices


def test_every_value_of_a_list_that_has_a_table_has_its_row(knowledge: Knowledge) -> None:
    """Read from the tables themselves, so that a new table is looked at too."""
    rows: dict[type[StrEnum], set[str]] = {}
    for table in TABLES:
        choices = choices_of(knowledge, table)
        if choices is not None:
            rows.setdefault(choices, set()).update(e.code for e in entries_of(knowledge, table))
    assert {choices.__name__ for choices in rows} == {
        *("PeopleKind", "RecipientKind", "LegalBasis", "RightKind", "SafeguardKind"),
    }
    for choices, codes in rows.items():
        assert {*choices} - codes <= {"other"}, choices.__name__


@pytest.mark.parametrize("table", IN_A_LIST)
def test_names_bear_our_or_the_before_them(table: str) -> None:
    for entry in raw_entries(table):
        for name in (*entry["names"].values(), *entry.get("plurals", {}).values()):
            assert not ARTICLE.match(name), name


def test_a_recipient_has_its_plural_in_the_languages_of_its_name() -> None:
    for entry in raw_entries("recipient_kinds"):
        assert set(entry["plurals"]) == set(entry["names"]), entry["code"]


def test_every_country_of_the_area_and_two_neighbours_has_an_authority(
    knowledge: Knowledge,
) -> None:
    supervised = {authority.country for authority in knowledge.authorities.values()}
    members = {c for c in knowledge.iso_countries if knowledge.in_eea(CountryCode(c), TODAY)}
    assert supervised == members | {"GB", "CH", None}


@pytest.mark.parametrize(
    ("code", "own", "english"),
    [
        ("at-dsb", "Datenschutzbehörde", "Austria"),
        ("lu-cnpd", "Commission nationale pour la protection des données", "Luxembourg"),
        ("ch-fdpic", "Eidgenössischer Datenschutz- und Öffentlichkeitsbeauftragter", "Switzerl"),
        ("es-aepd", "Agencia Española de Protección de Datos", "Spanish"),
    ],
)
def test_an_authority_of_which_only_the_name_is_certain(
    knowledge: Knowledge, code: str, own: str, english: str
) -> None:
    authority = knowledge.authorities[AuthorityCode(code)]
    assert own in (authority.name("nl") or "")
    assert english in (authority.name("en") or "")
    assert authority.verify
    assert authority.doubt is not None
    assert (authority.postal, authority.phone, authority.complaint_page) == (None, None, None)


@pytest.mark.parametrize(
    ("kind", "article", "word"),
    [
        (SafeguardKind.CODE_OF_CONDUCT, "46(2)(e)", "gedragscode"),
        (SafeguardKind.CERTIFICATION, "46(2)(f)", "certificaat"),
        (SafeguardKind.UK_DPF_EXTENSION, "SI 2023/1028", "Verenigd Koninkrijk"),
        (SafeguardKind.UK_TRANSFER_AGREEMENT, "119A", "Verenigd Koninkrijk"),
        (SafeguardKind.SWISS_DATA_PRIVACY_FRAMEWORK, "16(1)", "Zwitserland"),
    ],
)
def test_article_of_a_safeguard_and_what_to_record(
    knowledge: Knowledge, kind: SafeguardKind, article: str, word: str
) -> None:
    ground = knowledge.safeguards[kind]
    assert ground.source
    assert article in ground.article
    assert word in (ground.to_record.get("nl") or "")


def test_articles_of_one_act_are_read_at_one_address(knowledge: Knowledge) -> None:
    addresses: dict[str, set[str]] = {}
    for law in knowledge.laws.values():
        act = ONE_ACT.match(law.code)
        if act is not None and law.address is not None and re.search(r"-\d", law.code):
            addresses.setdefault(act.group(), set()).add(law.address)
    assert {"bw-2", "bw-3", "bw-5", "bw-7", "wwft-", "wkkgz-", "sr-"} <= set(addresses)
    assert {act: found for act, found in addresses.items() if len(found) > 1} == {}


def test_dutch_laws_are_read_where_the_state_publishes_them(knowledge: Knowledge) -> None:
    page = re.compile(r"https://wetten\.overheid\.nl/BWBR\d{7}")
    found = [law for law in knowledge.laws.values() if law.country == "NL" and law.address]
    assert len(found) > 80
    assert [law.code for law in found if not page.fullmatch(law.address or "")] == []


@pytest.mark.parametrize(
    ("part", "dutch"),
    [
        ("first_name", "voornaam"),
        ("last_name", "achternaam"),
        ("initials", "voorletters"),
        ("street", "straat"),
        ("house_number", "huisnummer"),
        ("postcode", "postcode"),
        ("town", "woonplaats"),
        ("country", "land"),
    ],
)
def test_a_name_and_an_address_can_be_told_in_parts(
    knowledge: Knowledge, part: str, dutch: str
) -> None:
    assert knowledge.data_categories[DataCode(part)].name("nl") == dutch


def test_a_copy_of_an_identity_document_with_and_without_the_number(
    knowledge: Knowledge,
) -> None:
    without, numbered = (
        knowledge.data_categories[DataCode(code)] for code in ("id_copy", "id_copy_with_bsn")
    )
    assert without.name("nl") == "kopie van het identiteitsbewijs"
    assert numbered.name("nl") == "kopie van het identiteitsbewijs met BSN"
    payroll = knowledge.retention_terms["nl-payroll"]
    assert {"id_copy", "id_copy_with_bsn"} <= set(payroll.data)


def test_purposes_fit_a_club_and_a_church_as_well_as_a_shop(knowledge: Knowledge) -> None:
    """Only looking for customers is about customers; everybody else has people."""
    customer = re.compile(r"klant|customer|business|bedrijf", re.IGNORECASE)
    found = {
        purpose.code
        for purpose in knowledge.purposes.values()
        if customer.search(f"{purpose.name('nl')} {purpose.name('en')}")
    }
    assert found == {"prospecting"}


def test_purposes_are_things_that_one_does(knowledge: Knowledge) -> None:
    """They stand in a list behind "we use your data for"."""
    english = [purpose.name("en") or "" for purpose in knowledge.purposes.values()]
    assert len(english) > 100
    assert [name for name in english if not name.split()[0].endswith("ing")] == []
