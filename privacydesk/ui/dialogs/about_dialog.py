"""About PrivacyDesk: what it is, how old its facts are, what it is made of, where things lie."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from privacydesk import __version__, paths
from privacydesk.i18n import Language
from privacydesk.knowledge import Knowledge
from privacydesk.ui import about_facts
from privacydesk.ui.forms.label import label
from privacydesk.ui.manual.opening import offer_manual
from privacydesk.ui.pieces import card

_SIZE = (580, 640)


class AboutDialog(QDialog):
    """Shows facts only; all of them can be copied for who asks."""

    def __init__(
        self,
        language: Language,
        knowledge: Knowledge,
        register: Path | None,
        parent: QWidget | None = None,
    ) -> None:
        """Take what the program knows, and the place of the open register."""
        super().__init__(parent)
        self._language = language
        self._facts: list[str] = []
        _ = language.text
        self.setWindowTitle(_("About PrivacyDesk"))
        self.resize(*_SIZE)
        inner = QWidget()
        inner.setProperty("role", "page")
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(10)
        self._fill(knowledge, register)
        page = QScrollArea(self)
        page.setProperty("role", "page")
        page.setWidgetResizable(True)
        page.setFrameShape(QFrame.Shape.NoFrame)
        page.setAccessibleName(_("About PrivacyDesk"))
        page.setWidget(inner)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.addWidget(page, 1)
        offer_manual(self, language, lambda: "dialog:about")
        layout.addWidget(self._buttons())

    def _fill(self, knowledge: Knowledge, register: Path | None) -> None:
        _, column = self._language.text, self._column
        column.addWidget(label("PrivacyDesk", "title"))
        words = _("Version {version}. A privacy statement out of one register.")
        column.addWidget(label(words.format(version=__version__), "help"))
        self._card(
            _("What is sent anywhere"),
            {"": _("Nothing. PrivacyDesk makes no connection: all stays on this computer.")},
        )
        self._card(_("Facts, last checked on"), about_facts.dates(knowledge, self._language))
        self._card(_("Where things lie"), about_facts.places(self._language, register))
        used = about_facts.libraries()
        self._card(
            _("Made with"),
            about_facts.programs() | {one.name: f"{one.version} · {one.licence}" for one in used},
        )
        column.addWidget(
            label(_("PrivacyDesk has the Apache License 2.0. It is no legal advice."), "help")
        )
        column.addStretch(1)

    def _card(self, heading: str, facts: Mapping[str, str]) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        for row, (name, value) in enumerate(facts.items()):
            told: QWidget = _line(name, value) if "/" in value or "\\" in value else label(value)
            if name:
                title = label(name, "help")
                if isinstance(told, QLineEdit):
                    title.setBuddy(told)
                grid.addWidget(title, row, 0, Qt.AlignmentFlag.AlignTop)
                grid.addWidget(told, row, 1)
            else:
                grid.addWidget(told, row, 0, 1, 2)
        holder = QWidget()
        holder.setLayout(grid)
        self._column.addWidget(card(heading, holder))
        self._facts += [heading, *(f"  {name} {value}".rstrip() for name, value in facts.items())]

    def _buttons(self) -> QDialogButtonBox:
        _ = self._language.text
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        role = QDialogButtonBox.ButtonRole.ActionRole
        copy = buttons.addButton(_("Copy"), role)
        copy.setAccessibleDescription(_("Copies all that stands here, to send to who helps you"))
        copy.clicked.connect(self._copy)
        log = buttons.addButton(
            _("Open the folder of the log"), QDialogButtonBox.ButtonRole.ActionRole
        )
        log.clicked.connect(_open_log)
        for button in (copy, log):
            button.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        return buttons

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(self._facts))


def _line(name: str, value: str) -> QLineEdit:
    """A line that one can go through to its end, such as the way to a file."""
    made = QLineEdit(value)
    made.setReadOnly(True)
    made.setProperty("role", "plain")
    made.setAccessibleName(name)
    made.setCursorPosition(0)
    return made


def _open_log() -> None:
    try:
        place = paths.log_folder()
    except RuntimeError:  # a user without a home folder has no log
        return
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(place)))
