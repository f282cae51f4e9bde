"""Editors for longer texts: the user's own words per language, and lists of them."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QGridLayout, QLabel, QPlainTextEdit, QWidget

from privacydesk.i18n import Language
from privacydesk.models.text import LocalisedText
from privacydesk.ui.editors.editor import Editor

_LINES = 2
_MOST_LINES = 12
_MARGIN = 14


class _Field(QPlainTextEdit):
    """Plain text that grows with what is typed; Tab leaves it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.textChanged.connect(self._grow)
        self._grow()

    def _grow(self) -> None:
        lines = max(_LINES, min(_MOST_LINES, self.document().blockCount()))
        height = QFontMetrics(self.font()).lineSpacing() * lines + _MARGIN
        self.setFixedHeight(height)


class WordsEditor(Editor):
    """The user's own words, in each language of the papers; `listed` makes each line an item."""

    def __init__(
        self,
        language: Language,
        codes: Sequence[str],
        *,
        listed: bool,
        parent: QWidget | None = None,
    ) -> None:
        """Take the codes of the languages in which the papers are made."""
        super().__init__(parent)
        self._listed = listed
        self._fields: dict[str, _Field] = {}
        self._value: object = None
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        for row, code in enumerate(codes):
            field = _Field(self)
            field.installEventFilter(self)
            self._fields[code] = field
            grid.addWidget(field, row, 1)
            if len(codes) > 1:
                grid.addWidget(QLabel(code, self), row, 0, Qt.AlignmentFlag.AlignTop)
        if listed:
            grid.addWidget(QLabel(language.text("One on each line."), self), len(codes), 1)
        self.setFocusProxy(self._fields[codes[0]])

    def show_value(self, value: object) -> None:
        """Show a text, or several, one on each line."""
        self._value = value
        for code, field in self._fields.items():
            words = _lines(value, code)
            if field.toPlainText() != words:
                field.setPlainText(words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Keep what was typed when a field is left."""
        if event.type() is QEvent.Type.FocusOut:
            self._leave()
        return super().eventFilter(watched, event)

    def _leave(self) -> None:
        typed = {code: field.toPlainText().strip() for code, field in self._fields.items()}
        value = _items(self._value, typed) if self._listed else _text(self._value, typed)
        if value != self._value:
            self._value = value
            self.answered.emit(value)


def _lines(value: object, code: str) -> str:
    if isinstance(value, LocalisedText):
        return value.get(code) or ""
    texts = value if isinstance(value, tuple) else ()
    return "\n".join(text if isinstance(text, str) else text.get(code) or "" for text in texts)


def _text(old: object, typed: dict[str, str]) -> LocalisedText | None:
    """The text in the languages that were typed; those that are not shown stay."""
    kept = dict(old.entries) if isinstance(old, LocalisedText) else {}
    texts = {code: text for code, text in (kept | typed).items() if text}
    return LocalisedText.of(texts) if texts else None


def _items(old: object, typed: dict[str, str]) -> tuple[LocalisedText, ...] | None:
    """One text for each line; the lines of all languages go together by their number."""
    before = old if isinstance(old, tuple) else ()
    lines = {code: text.split("\n") for code, text in typed.items()}
    made = []
    for number in range(max(len(found) for found in lines.values())):
        here = {code: found[number].strip() for code, found in lines.items() if number < len(found)}
        previous = before[number] if number < len(before) else None
        text = _text(previous, {code: here.get(code, "") for code in lines})
        if text is not None:
            made.append(text)
    return tuple(made) or None


class LinesEditor(WordsEditor):
    """Several plain texts, such as names: one on each line."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        """Make an empty list."""
        super().__init__(language, ("",), listed=True, parent=parent)

    def _leave(self) -> None:
        lines = self._fields[""].toPlainText().split("\n")
        value = tuple(line.strip() for line in lines if line.strip()) or None
        if value != self._value:
            self._value = value
            self.answered.emit(value)

    def show_value(self, value: object) -> None:
        """Show the texts, one on each line."""
        self._value = value
        words = "\n".join(value) if isinstance(value, tuple) else ""
        if self._fields[""].toPlainText() != words:
            self._fields[""].setPlainText(words)
