"""A new register: what the business is called, and where its file is kept."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from privacydesk.i18n import Language
from privacydesk.ui.dialogs.files import ask_where_to_keep
from privacydesk.ui.file_names import default_place
from privacydesk.ui.forms.label import label
from privacydesk.ui.manual.opening import offer_manual
from privacydesk.ui.opening import SUFFIX

_WIDTH_IN_LETTERS = 75


class NewRegisterDialog(QDialog):
    """Asks for a name and a place; it stays open until the register was made."""

    register_requested = Signal(str, object)
    """A register is wanted: the name of the business, which may be empty, and the Path."""

    def __init__(
        self, language: Language, folder: Path | None = None, parent: QWidget | None = None
    ) -> None:
        """Take the language of the screens; without a folder it is that of the documents."""
        super().__init__(parent)
        self._language, self._folder = language, folder
        self._place_chosen = False
        _ = language.text
        self.setWindowTitle(_("New register"))
        self.name, self.place = QLineEdit(), QLineEdit()
        self._problem = label("", "problem")
        self._problem.hide()
        self._browse = QPushButton(_("Choose\u2026"))
        self._browse.setAccessibleName(_("Choose where to keep the register"))
        self._browse.setAutoDefault(False)
        self.create_button = QPushButton(_("Make the register"))
        """Makes the register."""
        self.create_button.setProperty("role", "primary")
        self._lay_out()
        self.create_button.setDefault(True)
        self.name.textChanged.connect(self._follow_name)
        self.place.textEdited.connect(self._keep_place)
        self._browse.clicked.connect(self._ask)
        self.create_button.clicked.connect(self._want)
        self._follow_name("")
        offer_manual(self, language, lambda: "dialog:newregister")

    def show_problem(self, sentence: str) -> None:
        """Say why the register could not be made; both answers stay."""
        self._problem.setText(sentence)
        self._problem.show()
        self.place.setFocus()

    def _lay_out(self) -> None:
        _ = self._language.text
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        form = QGridLayout()
        form.setVerticalSpacing(6)
        self._add(form, 0, _("What is the name of your business?"), self.name)
        form.addWidget(label(_("You can change it later."), "help"), 2, 0, 1, 2)
        form.setRowMinimumHeight(3, 10)
        self._add(form, 4, _("Where do you want to keep the register?"), self.place)
        form.addWidget(self._browse, 5, 1)
        form.addWidget(label(_("It is one file. You can move it and copy it."), "help"), 6, 0, 1, 2)
        layout.addLayout(form)
        layout.addWidget(self._problem)
        layout.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.create_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.setMinimumWidth(_WIDTH_IN_LETTERS * self.fontMetrics().averageCharWidth())

    def _add(self, form: QGridLayout, row: int, title: str, editor: QLineEdit) -> None:
        name = QLabel(title)
        name.setProperty("role", "question")
        name.setBuddy(editor)
        editor.setAccessibleName(title)
        form.addWidget(name, row, 0, 1, 2)
        form.addWidget(editor, row + 1, 0)

    def _follow_name(self, name: str) -> None:
        if not self._place_chosen:
            usual = self._language.text("Register")
            self.place.setText(str(default_place(name.strip() or usual, self._folder)))

    def _keep_place(self) -> None:
        self._place_chosen = True

    def _ask(self) -> None:
        place = Path(self.place.text())
        ask_where_to_keep(self, self._language, place, self._take_place)

    def _take_place(self, path: Path) -> None:
        self._place_chosen = True
        self.place.setText(str(path))

    def _want(self) -> None:
        place = self.place.text().strip()
        if not place:
            self.show_problem(self._language.text("Choose where to keep the register."))
            return
        path = Path(place).expanduser()
        if path.suffix.lower() != SUFFIX:
            path = path.with_name(path.name + SUFFIX)
        self._problem.hide()
        self.register_requested.emit(self.name.text(), path)
