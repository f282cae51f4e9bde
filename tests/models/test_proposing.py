"""What a template filled in stays a proposal until it is another answer, or is confirmed."""

from dataclasses import replace
from datetime import date

import pytest

from privacydesk.interchange import register_json
from privacydesk.models.activity import Activity, ActivityKind
from privacydesk.models.ids import ActivityId
from privacydesk.models.place import Place
from privacydesk.models.proposal import Proposal
from privacydesk.models.proposing import confirming, following, open_proposals, proposing
from privacydesk.models.publication import Publication
from privacydesk.models.register import Register
from privacydesk.models.security import Security
from privacydesk.models.steps import with_value
from privacydesk.models.text import LocalisedText
from tests.storage.registers import full_register

STEPS = ("security", "appropriate_measures")
LETTER = Activity(
    id=ActivityId("newsletter"),
    kind=ActivityKind.NEWSLETTER,
    name=LocalisedText.of({"nl": "nieuwsbrief", "en": "newsletter"}),
)
FILLED = Register(
    activities=(LETTER,),
    channels=(),
    security=Security(appropriate_measures=True),
    publication=Publication(dated=date(2026, 11, 29)),
)
PLACES = {
    Place("activities", "newsletter"),
    Place("channels"),
    Place("security", "", "appropriate_measures"),
    Place("publication", "", "dated"),
}


def places(register: Register) -> set[Place]:
    """Where proposals are open."""
    return {one.place for one in open_proposals(register)}


def test_each_new_answer_is_a_proposal() -> None:
    filled = proposing(Register(), FILLED)
    assert places(filled) == PLACES
    assert replace(filled, proposals=None) == FILLED


def test_what_was_answered_before_is_none() -> None:
    before = Register(activities=(LETTER,))
    assert places(proposing(before, FILLED)) == PLACES - {Place("activities", "newsletter")}
    assert proposing(FILLED, FILLED).proposals is None


def test_a_second_template_leaves_the_first_open() -> None:
    first = proposing(Register(), Register(activities=(LETTER,)))
    both = proposing(first, replace(FILLED, proposals=first.proposals))
    assert places(both) == PLACES
    assert len(both.proposals or ()) == len(PLACES)


def test_another_answer_ends_its_proposal_for_good() -> None:
    filled = proposing(Register(), FILLED)
    changed = following(filled, with_value(filled, STEPS, value=False))
    assert places(changed) == PLACES - {Place("security", "", "appropriate_measures")}
    again = following(changed, with_value(changed, STEPS, value=True))
    assert places(again) == places(changed)


def test_a_record_that_is_gone_or_changed_is_no_proposal() -> None:
    filled = proposing(Register(), FILLED)
    left = PLACES - {Place("activities", "newsletter")}
    for activities in (
        None,
        (replace(LETTER, id=ActivityId("mail")),),
        (replace(LETTER, data=()),),
    ):
        changed = with_value(filled, ("activities",), activities)
        assert places(changed) == left
        assert places(following(filled, changed)) == left


def test_a_change_elsewhere_ends_nothing() -> None:
    filled = proposing(Register(), FILLED)
    changed = with_value(filled, ("organisation", "name"), "Bakkerij")
    assert following(filled, changed) is changed


def test_confirming_leaves_the_answers() -> None:
    filled = proposing(Register(), FILLED)
    confirmed = confirming(filled, lambda place: place.topic in ("channels", "publication"))
    assert {place.topic for place in places(confirmed)} == {"activities", "security"}
    every = confirming(filled, lambda _place: True)
    assert every == FILLED
    assert confirming(every, lambda _place: True) is every


@pytest.mark.parametrize(
    "proposal",
    [
        Proposal(topic="security", field="appropriate_measures", mark="0" * 16),
        Proposal(topic="weather", mark="0" * 16),
        Proposal(topic="proposals", mark="0" * 16),
    ],
)
def test_a_proposal_that_fits_no_answer_is_not_open(proposal: Proposal) -> None:
    """A file from elsewhere can say anything."""
    assert open_proposals(replace(FILLED, proposals=(proposal,))) == ()


def test_every_kind_of_answer_can_be_proposed_and_comes_back_from_a_file() -> None:
    full = replace(full_register(), considered=None, proposals=None)
    filled = proposing(Register(), full)
    assert len(places(filled)) > 100
    read = register_json.read(register_json.write(filled).encode())
    assert open_proposals(read) == filled.proposals


def test_the_mark_is_the_same_for_ever() -> None:
    """It stands in files: another way to make it would end every proposal in silence."""
    filled = proposing(Register(), FILLED)
    assert {one.topic: one.mark for one in filled.proposals or ()} == {
        "activities": "a4ad56db8cf571da",
        "channels": "4f53cda18c2baa0c",
        "publication": "b6bc126c7974c6cb",
        "security": "b5bea41b6c623f7c",
    }
