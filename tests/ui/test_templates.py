"""Each template is a sound register, true to the tables, and fills what is not answered yet."""

import pytest

from privacydesk.compliance.check import check
from privacydesk.compliance.finding import FindingKind
from privacydesk.documents.papers import list_of_processors, privacy_statement
from privacydesk.documents.stream import holes
from privacydesk.i18n import document_language
from privacydesk.models.integrity import problems
from privacydesk.models.organisation import BusinessKind, Organisation
from privacydesk.models.place import Place
from privacydesk.models.register import Register
from privacydesk.models.shape import Kind
from privacydesk.models.steps import with_value
from privacydesk.models.text import LocalisedText
from privacydesk.models.walk import answers
from privacydesk.paths import resource
from privacydesk.ui.wizard.templates import FILES, merged, template
from tests.examples import NAMES, example, knowledge
from tests.ui.owner import TODAY, filled_in

_OF_THE_OWNER = {
    *("AVG-13-1-a-NAME", "AVG-13-1-a-CONTACT", "AVG-13-1-a-ADDR", "AVG-13-1-e"),
    *("AVG-12-2-HOW", "AVG-7-3-EASY", "AVG-12-1-DATE"),
}
"""What is lacking until the owner gives name, addresses, recipients and a day."""

_PAGES = (
    ("organisation",),
    ("people", "services", "data", "matrix", "activities"),
    ("channels",),
    ("website",),
    ("sources", "premises"),
    ("recipients", "recipients_policy", "transfers"),
    ("retention",),
    ("rights", "security", "extras"),
    ("publication",),
)
"""The topics of the register in the order of the wizard's pages."""


@pytest.fixture(params=sorted(set(FILES.values())))
def usual(request: pytest.FixtureRequest) -> Register:
    """Give each template in turn."""
    kind = next(one for one, name in FILES.items() if name == request.param)
    found = template(kind)
    assert found is not None
    return found


def test_each_file_belongs_to_a_kind_of_business() -> None:
    found = {path.stem for path in resource("templates").glob("*.json")}
    assert found == set(FILES.values())


def test_a_business_of_another_kind_has_no_template() -> None:
    assert template(BusinessKind.OTHER) is None
    assert template(None) is None


def test_a_template_is_sound_and_has_no_unknown_codes(usual: Register) -> None:
    assert list(problems(usual)) == []
    assert list(knowledge().unknown_codes(usual)) == []


@pytest.mark.parametrize("code", ["nl", "en"])
def test_a_template_composes_and_leaves_only_what_a_business_itself_knows(
    usual: Register, code: str
) -> None:
    language = document_language(code)
    document = privacy_statement(usual, knowledge(), language)
    list_of_processors(usual, knowledge(), language)
    open_topics = {
        place.topic for places in holes(document.blocks).values() for place in places[:1]
    }
    assert open_topics <= {"publication", "rights", "recipients", "retention", "activities"}


def test_a_template_holds_nothing_of_one_business(usual: Register) -> None:
    organisation = usual.organisation
    usual_work = organisation.works_as_processor
    assert organisation == Organisation(country=organisation.country, works_as_processor=usual_work)
    assert usual.recipients is None
    assert not [
        a for a in answers(usual) if a.field.kind is Kind.TEXT and a.field.name != "languages"
    ]
    assert not [a for a in answers(usual) if a.field.kind is Kind.DAY]


def test_with_what_only_its_owner_knows_nothing_is_wrong(usual: Register) -> None:
    register = filled_in(usual)
    found = check(register, knowledge(), TODAY)
    assert list(problems(register)) == []
    open_questions = FindingKind.INPUT_MISSING
    assert [(one.code, one.place) for one in found.findings if one.kind is not open_questions] == []
    for paper in (privacy_statement, list_of_processors):
        made = paper(register, knowledge(), document_language("nl"), found.errors)
        assert dict(holes(made.blocks)) == {}
        assert made.concept == ""


def test_a_template_alone_leaves_to_its_owner_what_only_that_one_knows(usual: Register) -> None:
    found = check(merged(Register(), usual), knowledge(), TODAY)
    accused = {one.code for one in found.findings if one.kind is FindingKind.FINDING}
    assert accused <= _OF_THE_OWNER


def test_the_words_of_a_template_stand_in_both_languages(usual: Register) -> None:
    for answer in answers(usual):
        values = answer.value if answer.field.many else (answer.value,)
        for value in values:
            if isinstance(value, LocalisedText):
                assert value.languages() == ("en", "nl"), answer.path


def test_a_statutory_period_names_a_law_that_the_table_of_terms_names(usual: Register) -> None:
    terms = knowledge().retention_terms.values()
    known = {(term.law, term.period) for term in terms if term.law is not None}
    for rule in usual.retention.rules or ():
        if rule.statutory or rule.law:
            assert (rule.law, rule.period) in known, rule.id
            assert rule.statutory


def test_an_empty_register_becomes_the_template(usual: Register) -> None:
    assert merged(Register(), usual) == usual


@pytest.mark.parametrize("name", NAMES)
def test_filling_in_keeps_every_answer_and_every_reference(usual: Register, name: str) -> None:
    before = example(name)
    after = merged(before, usual)
    assert list(problems(after)) == []
    kept = {answer.path: answer.value for answer in answers(after)}
    for answer in answers(before):
        if answer.field.kind is Kind.RECORD:
            continue
        assert kept[answer.path] == answer.value, answer.path
    assert merged(after, usual) == after


def test_nothing_is_held_against_what_was_not_asked_yet(usual: Register) -> None:
    """Whoever fills in page after page is accused of nothing that a later page asks."""
    full, register = filled_in(usual), Register()
    asked: set[str] = set()
    for page in _PAGES:
        for topic in page:
            register = with_value(register, (topic,), getattr(full, topic))
        asked |= set(page)
        found = check(register, knowledge(), TODAY).findings
        accused = [one for one in found if one.kind is not FindingKind.INPUT_MISSING]
        assert [(one.code, one.place) for one in accused if one.place.topic not in asked] in (
            [],
            [("AVG-12-1-DATE", Place("publication", "", "dated"))],
        )
