"""What the check reads in the user's own texts, in whatever way they were typed or pasted."""

from datetime import date

import pytest

from privacydesk.compliance.finding import Finding, FindingKind
from privacydesk.models.activity import Activity, ActivityKind
from privacydesk.models.choices import LegalBasis
from privacydesk.models.ids import ActivityId, PurposeId
from privacydesk.models.organisation import Organisation
from privacydesk.models.place import Place
from privacydesk.models.purpose import LegalGround, Purpose, Weighing
from privacydesk.models.register import Register
from privacydesk.models.security import ConnectionName, Security
from privacydesk.models.text import LocalisedText
from tests.compliance.cases import TODAY, report
from tests.compliance.cases_form import paragraph
from tests.compliance.mending import dutch
from tests.examples import knowledge


def _found(register: Register, code: str, today: date = TODAY) -> list[Finding]:
    return [one for one in report(register, today).findings if one.code == code]


def _words(text: str, today: date = TODAY) -> list[object]:
    found = _found(paragraph(text), "NL-WBP-TERMS", today)
    return [dict(one.values)["word"] for one in found]


@pytest.mark.parametrize(
    "text",
    [
        "Dit is onze BEWERKER.",
        "Dit is onze be\u00adwer\u00adker.",
        "Dit is onze bewer-\nker.",
        "Onze bewerker, die dit doet.",
        "(bewerker)",
    ],
)
def test_a_word_is_found_however_it_was_typed(text: str) -> None:
    assert [str(word).lower() for word in _words(text)] == ["bewerker"]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Volgens de Wet\nbescherming\npersoonsgegevens.", "Wet bescherming persoonsgegevens"),
        (
            "Het College\u00a0bescherming persoons-\n gegevens.",
            "College bescherming persoonsgegevens",
        ),
        ("Een SSL-verbinding.", "SSL"),
    ],
)
def test_a_name_is_found_across_lines_and_in_a_longer_word(text: str, word: str) -> None:
    assert _words(text) == [word]


@pytest.mark.parametrize(
    "text", ["De verwerker.", "Een bewerkerij.", "Onderbewerker.", "hbewerkers", "WbpX"]
)
def test_part_of_a_word_is_no_word(text: str) -> None:
    assert _words(text) == []


def test_a_word_is_wrong_from_the_day_it_died() -> None:
    text = "Onze bewerker."
    assert _words(text, date(2018, 5, 24)) == []
    assert _words(text, date(2018, 5, 25)) == ["bewerker"]


def test_a_word_that_is_wrong_in_one_meaning_only_is_a_question() -> None:
    found = _found(paragraph("Teken verzet aan."), "NL-WBP-TERMS")
    assert [one.kind for one in found] == [FindingKind.QUESTION]


def test_words_with_a_requirement_of_their_own_are_left_to_it() -> None:
    assert _words("Volgens het Privacy Shield en Safe Harbor.") == []


def test_every_word_of_the_table_is_found() -> None:
    for code, word in knowledge().dead_words.items():
        for form in word.forms:
            assert code in {"privacy-shield", "safe-harbour", "model-contract-clauses"} or _words(
                f"Hier staat {form} in een zin."
            )


def test_the_name_of_the_organisation_may_be_any_word() -> None:
    assert _found(Register(organisation=Organisation(name="SSL Groep")), "NL-WBP-TERMS") == []


def test_an_old_name_of_the_connection_is_found_once() -> None:
    register = Register(security=Security(connection=ConnectionName.SSL))
    assert _found(register, "NL-WBP-TERMS") == []
    assert [one.place for one in _found(register, "AVG-32-CLAIM")] == [
        Place("security", "", "connection")
    ]


def test_a_text_in_a_purpose_leads_to_its_activity() -> None:
    purpose = Purpose(id=PurposeId("p"), text=dutch("de bewerker betalen"))
    activity = Activity(id=ActivityId("a"), kind=ActivityKind.GENERAL, purposes=(purpose,))
    found = _found(Register(activities=(activity,)), "NL-WBP-TERMS")
    assert [(one.subject, one.place) for one in found] == [
        (Place("activities", "a"), Place("activities", "a", "purposes/p.text"))
    ]


def test_notes_that_no_reader_sees_and_other_languages_are_not_read() -> None:
    weighing = Weighing(why_needed=dutch("de bewerker vroeg erom"))
    ground = LegalGround(basis=LegalBasis.LEGITIMATE_INTERESTS, weighing=weighing)
    english = LocalisedText.of({"en": "the Wbp"})
    purpose = Purpose(id=PurposeId("p"), text=english, grounds=(ground,))
    activity = Activity(id=ActivityId("a"), kind=ActivityKind.GENERAL, purposes=(purpose,))
    assert _found(Register(activities=(activity,)), "NL-WBP-TERMS") == []


def _tips(text: str) -> list[tuple[FindingKind, object, object]]:
    found = _found(paragraph(text), "AVG-12-1-PLAIN")
    return [(one.kind, dict(one.values)["sentence"], dict(one.values)["tip"]) for one in found]


_LONG = "Wij doen dit " + "en dat " * 14 + "ook."
_PASSIVE = (
    "De gegevens van alle klanten van de winkel worden na het einde van het jaar door ons gewist."
)


@pytest.mark.parametrize(
    ("sentence", "tip"),
    [
        (_LONG.strip(), "long_sentence"),
        (_PASSIVE, "passive_sentence"),
        ("Wij kunnen deze gegevens met anderen delen.", "vague_sentence"),
        ("Eventueel bellen wij terug.", "vague_sentence"),
    ],
)
def test_a_hard_sentence_is_asked_about_with_a_tip(sentence: str, tip: str) -> None:
    names = knowledge().finding_words[tip].names
    text = f"Dit is een korte zin. {sentence} Dit ook."
    assert _tips(text) == [(FindingKind.QUESTION, sentence, names)]


def test_a_word_of_lawyers_gets_its_plain_word() -> None:
    plain = knowledge().hard_words["indien"].plain
    assert _tips("Bel ons indien dat nodig is.") == [
        (FindingKind.QUESTION, "Bel ons indien dat nodig is.", plain)
    ]


@pytest.mark.parametrize(
    "text",
    ["Vraag het aan [NAAM].", "Dit duurt [aantal invullen] dagen.", "Stuur dit naar ____.", "TODO"],
)
def test_what_a_model_text_left_over_is_certain(text: str) -> None:
    assert [kind for kind, _, _ in _tips(text)] == [FindingKind.FINDING]


@pytest.mark.parametrize(
    "text", ["Logs [naam van de maker].", "Bel {telefoon}.", "Mail naar <adres>.", "Wij ....."]
)
def test_words_in_brackets_are_a_question(text: str) -> None:
    assert [kind for kind, _, _ in _tips(text)] == [FindingKind.QUESTION]


def test_a_text_full_of_hard_sentences_gives_a_few_questions() -> None:
    assert len(_tips("Bel ons indien dat nodig is. " * 20)) == 1
    many = " ".join(f"Bel nummer {number} indien dat nodig is." for number in range(20))
    assert len(_tips(many)) == 3


@pytest.mark.parametrize(
    "text",
    [
        "Zie de eerste noot [12].",
        "Lees meer op [onze pagina](https://example.nl).",
        "Zie <https://example.nl/a>.",
        "Wij antwoorden zo snel mogelijk.",
        "Wij wissen dit, voor zover technisch mogelijk.",
        "Een dienst mogelijk maken.",
        "- Een punt\n- Nog een punt\n- " + "En een punt dat erbij hoort.\n- " * 8,
        "Wij wissen deze gegevens na een jaar.",
        "Klanten kunnen zelf hun adres wijzigen.",
        "Bel ons op 020-1234567 (ma-vr). Of mail: info@example.nl!",
        "De pakketten worden bezorgd.",
    ],
)
def test_plain_sentences_are_left_alone(text: str) -> None:
    assert _tips(text) == []


def test_a_pasted_link_without_address_leads_nowhere() -> None:
    found = _found(paragraph("Klik [hier](#) of [daar](https://example.nl)."), "AVG-12-1-DEADLINK")
    assert [dict(one.values)["link"] for one in found] == ["hier"]


def test_a_long_sentence_is_shown_in_part() -> None:
    ((_, sentence, _),) = _tips("Wij " + "bewaren en verplaatsen alles en " * 12 + "klaar.")
    assert len(str(sentence)) <= 162
    assert str(sentence).endswith(" …")


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Let op: bedrijfsgegevens vallen niet onder de AVG.", "company_data"),
        ("Een IP-adres is geen persoonsgegeven.", "ip_address"),
        ("Door gebruik te maken van deze website gaat iedereen akkoord.", "consent_by_use"),
        ("Wij zijn niet aansprakelijk voor schade door datalekken.", "no_liability"),
    ],
)
def test_a_wrong_claim_in_a_text_is_asked_about(text: str, claim: str) -> None:
    found = _found(paragraph(text), "AVG-12-1-WRONG")
    assert [one.kind for one in found] == [FindingKind.QUESTION]
    assert dict(found[0].values)["truth"] == knowledge().wrong_claims[claim].truth


def test_a_star_stays_within_one_sentence() -> None:
    text = "Door gebruik te maken van de knop gaat de deur open. Wij gaan akkoord."
    assert _found(paragraph(text), "AVG-12-1-WRONG") == []
