"""The preferences: each holds as soon as it is chosen."""

from collections.abc import Sequence
from enum import StrEnum
from typing import TypeVar

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from privacydesk.i18n import Language
from privacydesk.ui.forms.label import label
from privacydesk.ui.manual.opening import offer_manual
from privacydesk.ui.preferences import (
    LARGEST_TEXT,
    SMALLEST_TEXT,
    Preferences,
    ScreenLanguage,
    Theme,
)
from privacydesk.ui.questions.question import N_
from privacydesk.ui.setting import Setting

E = TypeVar("E", bound=StrEnum)

_STEP = 10
_LANGUAGES = (
    (ScreenLanguage.SYSTEM, N_("As the computer")),
    # Each language by its own name, so that everybody finds it back.
    (ScreenLanguage.DUTCH, "Nederlands"),
    (ScreenLanguage.ENGLISH, "English"),
)
_THEMES = (
    (Theme.SYSTEM, N_("As the computer")),
    (Theme.LIGHT, N_("Light")),
    (Theme.DARK, N_("Dark")),
)


class PreferencesDialog(QDialog):
    """Language, colours and size of text."""

    def __init__(
        self, language: Language, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        """Take the language of the screens, and the preferences that it changes."""
        super().__init__(parent)
        self._language, self._preferences = language, preferences
        _ = language.text
        self.setWindowTitle(_("Preferences"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(14)
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(16)
        self._form.setVerticalSpacing(10)
        self.screen_language = self._choice(_LANGUAGES, preferences.screen_language, N_("Language"))
        """Which language the screens have."""
        self.theme = self._choice(_THEMES, preferences.theme, N_("Colours"))
        """Light or dark."""
        self.text_size = self._size(N_("Size of the text"))
        """In per cent."""
        layout.addLayout(self._form)
        about = _("The language of the papers is a question in the register itself.")
        layout.addWidget(label(about, "help"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        offer_manual(self, language, lambda: "dialog:preferences")

    def _choice(
        self, choices: Sequence[tuple[E, str]], setting: Setting[E], title: str
    ) -> QComboBox:
        box = QComboBox()
        for value, name in choices:
            own = isinstance(value, ScreenLanguage) and value is not ScreenLanguage.SYSTEM
            box.addItem(name if own else self._language.text(name), value)
        box.setCurrentIndex([value for value, _ in choices].index(setting.value))
        box.activated.connect(lambda row: setting.choose(choices[row][0]))
        self._add(title, box)
        return box

    def _size(self, title: str) -> QSpinBox:
        box = QSpinBox()
        box.setRange(SMALLEST_TEXT, LARGEST_TEXT)
        box.setSingleStep(_STEP)
        box.setSuffix(" %")
        # The style sheet cannot reach inside a box with arrows.
        box.lineEdit().setTextMargins(8, 0, 0, 0)
        # Typing 150 is no wish for 15 first.
        box.setKeyboardTracking(False)
        box.setValue(self._preferences.text_size.value)
        box.valueChanged.connect(self._preferences.text_size.choose)
        self._add(title, box)
        return box

    def _add(self, title: str, editor: QWidget) -> None:
        words = self._language.text(title)
        editor.setAccessibleName(words)
        name = QLabel(words)
        name.setBuddy(editor)
        self._form.addRow(name, editor)
