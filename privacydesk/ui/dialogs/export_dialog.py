"""The dialog that gets a paper out: as a file, or on the clipboard."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from privacydesk.error_sentences import sentence
from privacydesk.errors import PrivacyDeskError
from privacydesk.i18n import LANGUAGES, Language
from privacydesk.ui import exports
from privacydesk.ui.composer import FILES, LANGUAGE_NAMES, NAMES, STATEMENT, Composer
from privacydesk.ui.exports import Kind, Made
from privacydesk.ui.file_names import documents_folder
from privacydesk.ui.manual.opening import offer_manual
from privacydesk.ui.session import Session
from privacydesk.ui.working import CalledOff, worked

ChoosePlace = Callable[[QWidget, str, Path], Path | None]
"""Asks where a file is to go, with a title and a proposal; None when that is called off."""

_LEAST_WIDTH = 460


class ExportDialog(QDialog):
    """Choose a paper, its form and its language, and get it."""

    def __init__(
        self,
        session: Session,
        language: Language,
        parent: QWidget | None = None,
        *,
        paper: str = STATEMENT,
        choose_place: ChoosePlace | None = None,
    ) -> None:
        """Begin with a paper in the language of the register."""
        super().__init__(parent)
        self._language = language
        self._composer = Composer(session, paper)
        self._choose_place = choose_place or ask_for_place
        self._folder = session.path.parent if session.path else documents_folder()
        self._written: Path | None = None
        self._papers, self._kinds = QComboBox(self), QComboBox(self)
        self._languages, self._addresses = QComboBox(self), QComboBox(self)
        self._address_label = QLabel(self)
        self._outcome = QLabel(self)
        self._open = QPushButton(language.text("Open"), self)
        self._show = QPushButton(language.text("Show in folder"), self)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self._export = self._buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self.setWindowTitle(language.text("Export a paper"))
        self.setMinimumWidth(_LEAST_WIDTH)
        self._fill()
        self._lay_out()
        self._connect()
        self._choose_kinds()
        self._say("")
        offer_manual(self, language, lambda: "dialog:export")

    def _fill(self) -> None:
        _ = self._language.text
        chosen = self._composer.language()
        for code, name in (FILES if self._composer.session.report is not None else NAMES).items():
            self._papers.addItem(_(name), code)
        for code in LANGUAGES:
            self._languages.addItem(LANGUAGE_NAMES[code], code)
        for word, informal in (("u", False), ("je", True)):
            self._addresses.addItem(word, informal)
        self._papers.setCurrentIndex(self._papers.findData(self._composer.paper))
        self._languages.setCurrentIndex(self._languages.findData(chosen.code))
        self._addresses.setCurrentIndex(1 if chosen.informal else 0)

    def _lay_out(self) -> None:
        _ = self._language.text
        form = QFormLayout()
        for words, field in (
            (_("&Paper"), self._papers),
            (_("&As"), self._kinds),
            (_("&Language"), self._languages),
        ):
            form.addRow(words, field)
            field.setAccessibleName(words.replace("&", ""))
        self._address_label.setText(_("Form of &address"))
        self._address_label.setBuddy(self._addresses)
        self._addresses.setAccessibleName(_("Form of address in the paper"))
        form.addRow(self._address_label, self._addresses)
        self._outcome.setTextFormat(Qt.TextFormat.PlainText)
        self._outcome.setWordWrap(True)
        self._outcome.setAccessibleName(_("Outcome"))
        after = QHBoxLayout()
        after.addWidget(self._open)
        after.addWidget(self._show)
        after.addStretch()
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self._outcome)
        column.addLayout(after)
        column.addStretch()
        column.addWidget(self._buttons)

    def _connect(self) -> None:
        self._papers.currentIndexChanged.connect(self._choose_paper)
        self._kinds.currentIndexChanged.connect(self._choose_form)
        self._languages.currentIndexChanged.connect(self._choose_form)
        self._addresses.currentIndexChanged.connect(self._choose_form)
        self._export.clicked.connect(self._make)
        self._buttons.rejected.connect(self.reject)
        self._open.clicked.connect(lambda: _show_to_the_user(self._written))
        self._show.clicked.connect(
            lambda: _show_to_the_user(self._written.parent if self._written else None)
        )

    def _choose_paper(self) -> None:
        self._composer.paper = self._papers.currentData()
        self._choose_kinds()

    def _choose_kinds(self) -> None:
        """Offer the kinds of this paper, the chosen one kept where it is among them."""
        chosen = self._kinds.currentData()
        kinds = exports.kinds_of(self._composer.paper)
        self._kinds.clear()
        for kind in kinds:
            self._kinds.addItem(self._language.text(exports.NAMES[kind]), kind.value)
        self._kinds.setCurrentIndex(max(0, self._kinds.findData(chosen)))
        self._choose_form()

    def _choose_form(self) -> None:
        _ = self._language.text
        code = self._languages.currentData()
        self._composer.choose_language(code, informal=self._addresses.currentData())
        for widget in (self._address_label, self._addresses):
            widget.setVisible(code == "nl")
        to_clipboard = self._kinds.currentData() == Kind.FRAGMENT.value
        self._export.setText(_("&Copy") if to_clipboard else _("&Export…"))
        self._export.setDefault(True)
        self._say("")

    def _make(self) -> None:
        kind, language = Kind(self._kinds.currentData()), self._language
        words = language.text("Making the paper…")
        try:
            made = worked(lambda: exports.made(self._composer, kind), words, language, self)
            if made.name:
                self._write(made)
            else:
                self._copy(made)
        except CalledOff:
            self._say(language.text("Nothing was made."), role="help")
        except PrivacyDeskError as error:
            self._say("! " + sentence(error, self._language), role="problem")

    def _write(self, made: Made) -> None:
        title = self._language.text("Choose where to keep the paper")
        place = self._choose_place(self, title, self._folder / made.name)
        if place is None:
            return
        exports.write(place, made.content)
        self._folder = place.parent
        said = self._language.text("Saved as {name} in {folder}.")
        self._say("✓ " + said.format(name=place.name, folder=place.parent), place)

    def _copy(self, made: Made) -> None:
        text = made.content.decode()
        data = QMimeData()
        data.setText(text)
        data.setHtml(text)
        QGuiApplication.clipboard().setMimeData(data)
        self._say("✓ " + self._language.text("Copied. Paste it into a page of your website."))

    def _say(self, outcome: str, written: Path | None = None, *, role: str = "saved") -> None:
        self._written = written
        self._outcome.setProperty("role", role)
        self._outcome.style().polish(self._outcome)
        self._outcome.setText(outcome)
        for button in (self._open, self._show):
            button.setVisible(written is not None)


def ask_for_place(parent: QWidget, title: str, proposal: Path) -> Path | None:
    """Ask with the dialog of the system, which asks before it replaces a file."""
    from PySide6.QtWidgets import QFileDialog

    ending = proposal.suffix
    kind = f"{ending.removeprefix('.').upper()} (*{ending})"
    dialog = QFileDialog(parent, title, str(proposal.parent), kind)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(ending.removeprefix("."))
    dialog.selectFile(proposal.name)
    if dialog.exec() != QFileDialog.DialogCode.Accepted:
        return None
    return with_ending(Path(dialog.selectedFiles()[0]), ending)


def with_ending(chosen: Path, ending: str) -> Path:
    """Give a chosen place the ending of its kind: "version 1.2" has none.

    Nobody was asked about a file that has that name already, so another number is taken.
    """
    if chosen.suffix.lower() == ending:
        return chosen
    place, number = chosen.with_name(chosen.name + ending), 2
    while place.exists():
        place = chosen.with_name(f"{chosen.name} {number}{ending}")
        number += 1
    return place


def _show_to_the_user(place: Path | None) -> None:
    """Open a file or folder in the program for it."""
    if place is not None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(place)))
