"""A paper with answers that nobody confirmed is a draft, and says where they stand."""

from dataclasses import replace

import pytest

from privacydesk.documents.blocks import Box, BoxKind, Bullets, Document, plain
from privacydesk.documents.export import Format, rendered
from privacydesk.documents.wording.topics import TOPICS as NAMES
from privacydesk.models.ids import CountryCode
from privacydesk.models.place import Place
from privacydesk.models.proposing import confirming, proposing
from privacydesk.models.publication import AddressForm
from privacydesk.models.register import Register
from privacydesk.models.shape import shape
from privacydesk.ui.questions.every import NOT_ASKED
from privacydesk.ui.topics import TOPICS
from tests.examples import example, processors, statement


def proposed(name: str, *topics: str) -> Register:
    """An example of which some topics are proposals."""
    after = example(name)
    before = replace(after, **{topic: getattr(Register(), topic) for topic in topics})
    return proposing(before, after)


def box(paper: Document) -> Box | None:
    """The box that says why it is a draft."""
    found = [one for one in paper.blocks if isinstance(one, Box) and one.kind is BoxKind.CONCEPT]
    return next(iter(found), None)


def waiting(paper: Document) -> list[tuple[str, set[str]]]:
    """The last list in that box: the words of each item, and the topics it leads to."""
    found = box(paper)
    assert found is not None
    bullets = found.blocks[-1]
    assert isinstance(bullets, Bullets)
    return [(plain(one.line), {place.topic for place in one.places}) for one in bullets.items]


def complete() -> Register:
    """An example whose list of processors lacks nothing: the countries it leaves open are told."""
    register = example("klantenscoren")
    told = [
        replace(one, country=one.country or CountryCode("NL")) for one in register.recipients or ()
    ]
    return replace(register, recipients=tuple(told))


def test_every_topic_has_the_name_that_the_window_gives_it() -> None:
    topics = {field.name for field in shape(Register)} - NOT_ASKED[Register]
    assert set(NAMES) == topics
    for field in topics:
        record = next(one.record for one in shape(Register) if one.name == field)
        inside = "" if record is None else shape(record)[0].name
        titles = {one.title for one in TOPICS if one.holds(Place(field, "", inside))}
        assert NAMES[field] in titles, field


def test_the_statement_says_under_which_topics_proposals_stand() -> None:
    paper = statement(proposed("engage", "rights", "activities", "organisation"))
    assert paper.concept == "concept"
    assert waiting(paper) == [
        ("Uw organisatie", {"organisation"}),
        ("Situaties", {"activities"}),
        ("Rechten en klachten", {"rights"}),
    ]


def test_it_says_so_in_the_form_of_the_paper() -> None:
    register = proposed("engage", "organisation")
    assert waiting(statement(register, AddressForm.INFORMAL))[0][0] == "Je organisatie"


@pytest.mark.parametrize("form", Format)
def test_every_format_says_so(form: Format) -> None:
    register = proposed("engage", "rights")
    made, without = (rendered(statement(one), form) for one in (register, example("engage")))
    assert made != without
    if form is not Format.PDF:
        assert "vooraf ingevuld" in made.decode()
        assert "vooraf ingevuld" not in without.decode()


def test_a_confirmed_paper_is_what_it_was() -> None:
    register = confirming(proposed("engage", "rights"), lambda _place: True)
    assert statement(register) == statement(example("engage"))


def test_proposals_alone_make_a_draft() -> None:
    whole = complete()
    assert processors(whole).concept == ""
    assert box(processors(whole)) is None
    paper = processors(proposing(replace(whole, recipients=None), whole))
    assert paper.concept == "concept"
    assert waiting(paper) == [("Verwerkers en anderen", {"recipients"})]
    found = box(paper)
    assert found is not None
    assert len(found.blocks) == 2


def test_the_list_of_processors_is_about_recipients_only() -> None:
    register = proposed("engage", "rights", "security")
    assert processors(register) == processors(example("engage"))
