"""The open register: answers, undo, and what is told."""

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from privacydesk.models.organisation import Organisation
from privacydesk.models.place import Place
from privacydesk.models.proposing import proposing
from privacydesk.models.register import Register
from privacydesk.models.steps import new_identifier, value_at, with_value
from privacydesk.storage import create, open_file
from privacydesk.ui.session import Session
from tests.examples import example, knowledge

_NAME = ("organisation", "name")


@pytest.fixture
def session(tmp_path: Path) -> Session:
    """Give a register in a file."""
    register = Register(organisation=Organisation(name="Bakkerij Smit"))
    return Session(register, knowledge(), create(tmp_path / "smit.privacydesk", register))


def test_an_answer_is_in_the_file_at_once(session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignals([session.register_changed, session.register_saved]):
        assert session.answer(_NAME, "Bakkerij De Korenschoof")
    session.close()
    with open_file(tmp_path / "smit.privacydesk", read_only=True) as store:
        assert store.register.organisation.name == "Bakkerij De Korenschoof"


def test_the_same_answer_changes_nothing(session: Session, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(session.register_changed):
        assert session.answer(_NAME, "Bakkerij Smit")
    assert not session.can_undo


def test_undo_and_redo_go_through_everything(session: Session) -> None:
    session.answer(_NAME, "A")
    session.answer(("rights", "under_gdpr"), value=True)
    session.undo()
    assert session.register.rights.under_gdpr is None
    session.undo()
    assert session.register.organisation.name == "Bakkerij Smit"
    assert not session.can_undo
    session.redo()
    session.redo()
    done = session.register
    assert done.organisation.name == "A"
    assert done.rights.under_gdpr
    assert not session.can_redo


def test_a_new_answer_ends_what_could_be_done_again(session: Session) -> None:
    session.answer(_NAME, "A")
    session.undo()
    session.answer(_NAME, "B")
    assert not session.can_redo


def test_another_answer_ends_a_proposal_and_undo_brings_it_back(
    session: Session, tmp_path: Path
) -> None:
    before = session.register
    session.change(proposing(before, with_value(before, ("rights", "under_gdpr"), value=True)))
    filled = session.register
    assert [one.place for one in filled.proposals or ()] == [Place("rights", "", "under_gdpr")]
    session.answer(("rights", "under_gdpr"), value=False)
    assert session.register.proposals is None
    session.answer(("rights", "under_gdpr"), value=True)
    assert session.register.proposals is None
    session.undo()
    session.undo()
    assert session.register == filled
    session.close()
    with open_file(tmp_path / "smit.privacydesk", read_only=True) as store:
        assert store.register == filled


def test_what_the_file_refuses_is_told_and_nothing_is_lost(session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.save_failed), qtbot.assertNotEmitted(session.register_changed):
        assert not session.answer(_NAME, "a\x00b")
    assert session.register.organisation.name == "Bakkerij Smit"
    assert session.answer(_NAME, "still works")


def test_an_example_is_changed_in_memory_only(qtbot: QtBot) -> None:
    session = Session(example("engage"), knowledge(), None)
    with qtbot.assertNotEmitted(session.register_saved):
        assert session.answer(_NAME, "Somebody else")
    assert session.path is None


def test_steps_lead_to_answers_and_change_only_those() -> None:
    register = example("klantenscoren")
    steps = ("recipients", 1, "agreement", "title")
    changed = with_value(register, steps, "Overeenkomst")
    assert value_at(changed, steps) == "Overeenkomst"
    assert with_value(changed, steps, value_at(register, steps)) == register
    recipients = changed.recipients or ()
    assert recipients[0] == (register.recipients or ())[0]


@pytest.mark.parametrize(
    ("words", "taken", "made"),
    [
        ("Klanten", [], "klanten"),
        ("Klanten", ["klanten"], "klanten-2"),
        ("Één & twee", ["een-twee", "een-twee-2"], "een-twee-3"),
        ("日本", [], "item"),
        ("x" * 100, [], "x" * 56),
    ],
)
def test_identifiers_are_made_from_words(words: str, taken: list[str], made: str) -> None:
    assert new_identifier(words, taken) == made


def test_records_stay_frozen() -> None:
    register = example("eci")
    assert replace(register) == register
