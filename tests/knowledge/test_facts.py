"""Facts of the tables, compared one by one with where they come from."""

from datetime import date

import pytest

from privacydesk.knowledge import Knowledge
from privacydesk.knowledge.law import Need, Reach
from privacydesk.knowledge.retention import TermKind
from privacydesk.models.choices import LegalBasis, PartyRole, PeriodUnit, RightKind, StartEvent
from privacydesk.models.data import DataClass
from privacydesk.models.ids import AuthorityCode, CountryCode, DataCode, LawCode
from privacydesk.models.recipient_kind import RecipientKind
from privacydesk.models.shared import Period


def test_how_to_reach_the_dutch_authority(knowledge: Knowledge) -> None:
    authority = knowledge.authorities[AuthorityCode("nl-ap")]
    assert authority.name("nl") == "Autoriteit Persoonsgegevens"
    assert authority.postal == "Postbus 93374, 2509 AJ Den Haag"
    assert authority.phone == "088 1805 250"
    assert authority.complaint_page is not None
    assert authority.complaint_page.startswith("https://autoriteitpersoonsgegevens.nl/")


def test_an_address_on_which_sources_differ_is_left_out(knowledge: Knowledge) -> None:
    dutch, british = (knowledge.authorities[AuthorityCode(c)] for c in ("nl-ap", "uk-ico"))
    assert dutch.visiting is None
    assert dutch.doubt is not None
    assert "Bezuidenhoutseweg 30" in dutch.doubt
    assert (british.postal, british.visiting) == (None, None)


@pytest.mark.parametrize(
    ("country", "age"), [("NL", 16), ("BE", 13), ("DE", 16), ("FR", 15), ("IE", 16), ("GB", 13)]
)
def test_age_of_online_consent(knowledge: Knowledge, country: str, age: int) -> None:
    assert knowledge.countries[CountryCode(country)].online_consent_age == age


def test_books_stay_seven_years_from_the_end_of_the_year(knowledge: Knowledge) -> None:
    term = knowledge.retention_terms["nl-books"]
    assert term.period == Period(amount=7, unit=PeriodUnit.YEARS)
    assert (term.kind, term.start) == (TermKind.STATUTE, StartEvent.END_OF_BOOK_YEAR)
    assert term.at_least
    assert not term.at_most
    assert (term.law, term.other_laws) == ("awr-52", ("bw-2-10", "bw-3-15i"))
    assert knowledge.laws[LawCode("awr-52")].name("nl") == (
        "artikel 52 van de Algemene wet inzake rijksbelastingen"
    )


@pytest.mark.parametrize(
    ("code", "law", "start"),
    [
        ("nl-due-diligence", "wwft-33", StartEvent.END_OF_BUSINESS_RELATION),
        ("nl-due-diligence-transaction", "wwft-33", StartEvent.TRANSACTION),
        ("nl-unusual-transaction", "wwft-34", StartEvent.REPORT),
        ("nl-medical-file", "bw-7-454", StartEvent.LAST_CHANGE),
        ("nl-payroll", "urlb-7-5", StartEvent.END_OF_YEAR_OF_LEAVING),
    ],
)
def test_law_and_start_of_a_statutory_term(
    knowledge: Knowledge, code: str, law: str, start: StartEvent
) -> None:
    term = knowledge.retention_terms[code]
    assert (term.kind, term.law, term.start) == (TermKind.STATUTE, law, start)


@pytest.mark.parametrize(
    ("code", "amount", "unit"),
    [
        ("nl-property-vat", 9, "years"),
        ("nl-oss-vat", 10, "years"),
        ("nl-payroll", 5, "years"),
        ("nl-due-diligence", 5, "years"),
        ("nl-unusual-transaction", 5, "years"),
        ("nl-medical-file", 20, "years"),
        ("nl-exposure", 40, "years"),
        ("nl-applicants", 4, "weeks"),
        ("nl-applicants-consent", 1, "years"),
        ("nl-staff-file", 2, "years"),
        ("nl-pupil-file", 2, "years"),
        ("nl-camera", 4, "weeks"),
        ("nl-wifi-tracking", 24, "hours"),
        ("be-books", 7, "years"),
        ("be-tax", 10, "years"),
        ("de-books", 10, "years"),
        ("de-vouchers", 8, "years"),
        ("de-letters", 6, "years"),
    ],
)
def test_terms(knowledge: Knowledge, code: str, amount: int, unit: str) -> None:
    found = knowledge.retention_terms[code].period
    assert found == Period(amount=amount, unit=PeriodUnit(unit))


def test_terms_of_a_law_name_it_and_a_choice_without_source_says_so(knowledge: Knowledge) -> None:
    terms = knowledge.retention_terms.values()
    assert all(term.source for term in terms if term.kind is not TermKind.CHOICE)
    assert all(term.law for term in terms if term.kind is TermKind.STATUTE)
    maxima = {term.code for term in terms if term.kind is TermKind.STATUTE and term.at_most}
    assert maxima == {
        *("nl-due-diligence", "nl-due-diligence-transaction", "nl-unusual-transaction"),
    }


def test_portability_follows_consent_and_contract_only(knowledge: Knowledge) -> None:
    right = knowledge.rights[RightKind.PORTABILITY]
    held = {basis for basis in LegalBasis if right.reach_on(basis) is Reach.YES}
    assert held == {LegalBasis.CONSENT, LegalBasis.CONTRACT}


def test_objection_follows_legitimate_interests_and_a_public_task(knowledge: Knowledge) -> None:
    right = knowledge.rights[RightKind.OBJECTION]
    held = {basis for basis in LegalBasis if right.reach_on(basis) is not Reach.NO}
    assert held == {LegalBasis.LEGITIMATE_INTERESTS, LegalBasis.PUBLIC_TASK}


@pytest.mark.parametrize("kind", [RightKind.ACCESS, RightKind.RECTIFICATION, RightKind.COMPLETION])
def test_rights_that_hold_on_every_basis(knowledge: Knowledge, kind: RightKind) -> None:
    assert all(knowledge.rights[kind].reach_on(basis) is Reach.YES for basis in LegalBasis)


def test_what_else_a_basis_asks(knowledge: Knowledge) -> None:
    assert Need.WITHDRAWAL in knowledge.legal_bases[LegalBasis.CONSENT].needs
    assert Need.LAW in knowledge.legal_bases[LegalBasis.LEGAL_OBLIGATION].needs
    assert Need.INTEREST in knowledge.legal_bases[LegalBasis.LEGITIMATE_INTERESTS].needs
    assert knowledge.legal_bases[LegalBasis.CONTRACT].name("de") == "Vertragserfüllung"


@pytest.mark.parametrize(
    ("code", "data_class"),
    [
        ("email", DataClass.ORDINARY),
        ("bank_account", DataClass.SENSITIVE),
        ("health", DataClass.SPECIAL),
        ("biometric", DataClass.SPECIAL),
        ("criminal", DataClass.CRIMINAL),
        ("bsn", DataClass.NATIONAL_NUMBER),
        ("id_copy", DataClass.SENSITIVE),
        ("id_copy_with_bsn", DataClass.NATIONAL_NUMBER),
        ("medical_images", DataClass.SPECIAL),
        ("suspected_fraud", DataClass.CRIMINAL),
    ],
)
def test_class_of_data(knowledge: Knowledge, code: str, data_class: DataClass) -> None:
    assert knowledge.data_categories[DataCode(code)].data_class is data_class


def test_roles_of_recipients(knowledge: Knowledge) -> None:
    kinds = knowledge.recipient_kinds
    assert kinds[RecipientKind.HOSTING].usual_role is PartyRole.PROCESSOR
    assert kinds[RecipientKind.CARRIER].usual_role is PartyRole.CONTROLLER
    assert kinds[RecipientKind.EMPLOYEES].inside
    assert kinds[RecipientKind.EMPLOYEES].plural("nl") == "medewerkers"


@pytest.mark.parametrize(
    ("code", "dutch", "address"),
    [
        (
            "sr-438",
            "artikel 438 van het Wetboek van Strafrecht (nachtregister)",
            "https://wetten.overheid.nl/BWBR0001854",
        ),
        (
            "arbo-9",
            "artikel 9 van de Arbeidsomstandighedenwet (ongevallen melden)",
            "https://wetten.overheid.nl/BWBR0010346",
        ),
        (
            "bw-7-457",
            "artikel 457 van boek 7 van het Burgerlijk Wetboek (WGBO: geheimhouding)",
            "https://wetten.overheid.nl/BWBR0005290",
        ),
        (
            "wkkgz-13",
            "artikel 13 van de Wet kwaliteit, klachten en geschillen zorg (klachtenregeling)",
            "https://wetten.overheid.nl/BWBR0037173",
        ),
        ("wko", "Wet kinderopvang", "https://wetten.overheid.nl/BWBR0017017"),
    ],
)
def test_name_and_address_of_a_law(
    knowledge: Knowledge, code: str, dutch: str, address: str
) -> None:
    law = knowledge.laws[LawCode(code)]
    assert (law.name("nl"), law.address, law.country) == (dutch, address, "NL")


def test_words_of_the_old_law(knowledge: Knowledge) -> None:
    word = knowledge.dead_words["bewerker"]
    assert "bewerkersovereenkomst" in word.forms
    assert word.since == date(2018, 5, 25)
    assert "derden" in {vague.phrase for vague in knowledge.vague_words.values()}


def test_country_codes_are_those_of_the_standard(knowledge: Knowledge) -> None:
    assert len(knowledge.iso_countries) == 249
    assert {"NL", "GB", "GR", "US"} <= knowledge.iso_countries
    assert not {"UK", "EU", "EL", "XK"} & knowledge.iso_countries
