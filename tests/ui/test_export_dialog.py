"""Getting a paper out: every form, under a name that makes sense, and what can go wrong."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from privacydesk.documents.blocks import Document
from privacydesk.i18n import screen_language
from privacydesk.storage import create
from privacydesk.ui.dialogs.export_dialog import ExportDialog
from privacydesk.ui.exports import Kind, file_name, kinds_of
from privacydesk.ui.session import Session
from tests.examples import example, knowledge


class Place:
    """Answers as the dialog of the system would: with a place in a folder, or not at all."""

    def __init__(self, folder: Path) -> None:
        self.folder: Path | None = folder
        self.proposals: list[str] = []

    def __call__(self, _parent: QWidget, _title: str, proposal: Path) -> Path | None:
        self.proposals.append(proposal.name)
        return self.folder / proposal.name if self.folder else None


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path)


@pytest.fixture
def dialog(place: Place, qtbot: QtBot) -> ExportDialog:
    session = Session(example("klantenscoren"), knowledge(), None)
    made = ExportDialog(session, screen_language("en"), choose_place=place)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize(
    ("form", "ending", "start"),
    [
        ("PDF, to print or send", "pdf", b"%PDF-"),
        ("Web page (HTML)", "html", b"<!DOCTYPE html>"),
        ("Plain text", "txt", b"PRIVACYVERKLARING"),
        ("Markdown", "md", b"# Privacyverklaring"),
    ],
)
def test_a_paper_becomes_a_file(
    dialog: ExportDialog, tmp_path: Path, form: str, ending: str, start: bytes
) -> None:
    _choose(dialog, "As", form)
    _export(dialog)
    name = f"privacyverklaring-klantenscoren-concept.{ending}"
    assert (tmp_path / name).read_bytes().startswith(start)
    assert _outcome(dialog) == f"✓ Saved as {name} in {tmp_path}."
    assert _button(dialog, "Open").isVisible()
    assert _button(dialog, "Show in folder").isVisible()


def test_a_fragment_goes_to_the_clipboard(dialog: ExportDialog, place: Place) -> None:
    _choose(dialog, "As", "HTML to paste into a website")
    _export(dialog)
    assert QGuiApplication.clipboard().text().startswith('<div lang="nl">')
    assert not place.proposals
    assert not _button(dialog, "Open").isVisible()


def test_the_list_of_processors_becomes_a_table(dialog: ExportDialog, tmp_path: Path) -> None:
    _choose(dialog, "Paper", "List of processors")
    _choose(dialog, "As", "Table for a spreadsheet (CSV)")
    _export(dialog)
    content = (tmp_path / "lijst-van-verwerkers-klantenscoren-concept.csv").read_text("utf-8-sig")
    assert "ActiveCampaign" in content


def test_only_a_list_becomes_a_table() -> None:
    assert Kind.TABLE in kinds_of("processors")
    assert Kind.TABLE not in kinds_of("statement")


def test_the_language_and_address_are_chosen(dialog: ExportDialog, tmp_path: Path) -> None:
    _choose(dialog, "As", "Plain text")
    _choose(dialog, "Form of address in the paper", "u")
    _export(dialog)
    text = (tmp_path / "privacyverklaring-klantenscoren-concept.txt").read_text("utf-8")
    assert "Hier leest u" in " ".join(text.split())
    _choose(dialog, "Language", "English")
    assert not _box(dialog, "Form of address in the paper").isVisible()
    _export(dialog)
    assert (tmp_path / "privacy-statement-klantenscoren-draft.txt").exists()


def test_a_finished_paper_is_named_after_its_date() -> None:
    paper = _finished()
    assert file_name(paper, "pdf") == "privacyverklaring-bakkerij-korenschoof-2018-05-22.pdf"
    assert file_name(replace(paper, dated=None), "pdf").endswith("-bakkerij-korenschoof.pdf")


def test_calling_it_off_writes_nothing(dialog: ExportDialog, place: Place, tmp_path: Path) -> None:
    place.folder = None
    _export(dialog)
    assert place.proposals
    assert not list(tmp_path.iterdir())
    assert not _outcome(dialog)


def test_a_place_that_does_not_exist_is_told_in_one_sentence(
    dialog: ExportDialog, place: Place, tmp_path: Path
) -> None:
    place.folder = tmp_path / "gone"
    _export(dialog)
    assert _outcome(dialog).startswith("! There is no folder")
    assert not _button(dialog, "Open").isVisible()


def test_a_register_is_never_replaced(dialog: ExportDialog, tmp_path: Path) -> None:
    register = tmp_path / "privacyverklaring-klantenscoren-concept.pdf"
    create(register, example("klantenscoren")).close()
    before = register.read_bytes()
    _export(dialog)
    assert _outcome(dialog).startswith("! ")
    assert register.read_bytes() == before


def test_what_cannot_be_printed_is_told(place: Place, qtbot: QtBot) -> None:
    register = example("klantenscoren")
    organisation = replace(register.organisation, name="社 <b>", known_as="社 <b>")
    session = Session(replace(register, organisation=organisation), knowledge(), None)
    dialog = ExportDialog(session, screen_language("en"), choose_place=place)
    qtbot.addWidget(dialog)
    _export(dialog)
    assert "社" in _outcome(dialog)
    _choose(dialog, "As", "Plain text")
    _export(dialog)
    assert place.proposals == ["privacyverklaring-b-concept.txt"]


def test_every_control_has_a_name(dialog: ExportDialog) -> None:
    assert all(box.accessibleName() for box in dialog.findChildren(QComboBox))


def _finished() -> Document:
    from tests.examples import statement

    paper = statement(example("klantenscoren"))
    return replace(paper, author="Bakkerij Korenschoof", concept="")


def _choose(dialog: ExportDialog, name: str, choice: str) -> None:
    """Choose from a list with the keyboard, as a user does."""
    box = _box(dialog, name)
    wanted, now = box.findText(choice), box.currentIndex()
    assert wanted >= 0
    for _ in range(abs(wanted - now)):
        QTest.keyClick(box, Qt.Key.Key_Down if wanted > now else Qt.Key.Key_Up)


def _box(dialog: ExportDialog, name: str) -> QComboBox:
    return next(box for box in dialog.findChildren(QComboBox) if box.accessibleName() == name)


def _button(dialog: ExportDialog, words: str) -> QPushButton:
    found = dialog.findChildren(QPushButton)
    return next(button for button in found if button.text().replace("&", "") == words)


def _export(dialog: ExportDialog) -> None:
    found = dialog.findChildren(QPushButton)
    button = next(b for b in found if b.text() in ("&Export…", "&Copy"))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def _outcome(dialog: ExportDialog) -> str:
    labels = dialog.findChildren(QLabel)
    return next(label.text() for label in labels if label.accessibleName() == "Outcome")
