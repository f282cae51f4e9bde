"""Editors for longer texts: the user's own words per language, and lists of them."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QPlainTextEdit, QWidget

from privacydesk.i18n import Language
from privacydesk.models.text import LocalisedText
from privacydesk.ui.editors.editor import Editor
from privacydesk.ui.editors.typed import problem_of, tidied

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

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Hand on the keys for undo and redo that mean nothing here."""
        typed = self.document()
        undo = event.matches(QKeySequence.StandardKey.Undo) and not typed.isUndoAvailable()
        redo = event.matches(QKeySequence.StandardKey.Redo) and not typed.isRedoAvailable()
        if undo or redo:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Another width makes other lines."""
        super().resizeEvent(event)
        self._grow()

    def _grow(self) -> None:
        # Of plain text the size of the document is told in lines, long ones broken.
        shown = max(self.document().blockCount(), round(self.document().size().height()))
        lines = max(_LINES, min(_MOST_LINES, shown))
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
        hinted: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """Take the codes of the languages in which the papers are made.

        A list says below it how it is typed, unless that is `hinted` elsewhere.
        """
        super().__init__(parent)
        self._language, self._listed = language, listed
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
                name = QLabel(_name_of(code, language), self)
                name.setBuddy(field)
                grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
        if listed and hinted:
            hint = QLabel(language.text("One on each line."), self)
            hint.setProperty("role", "help")
            grid.addWidget(hint, len(codes), 1)
        self.setFocusProxy(self._fields[codes[0]])

    def show_value(self, value: object) -> None:
        """Show a text, or several; what is typed stays while the answer is the same."""
        if value == self._value:
            return
        self._value = value
        for code, field in self._fields.items():
            words = _lines(value, code)
            if field.toPlainText() != words:
                field.setPlainText(words)

    def not_taken(self, value: object) -> None:
        """Leave what was typed; leaving the field again tries again."""
        self._value = value

    def describe(self, question: str, hint: str) -> None:
        """Name each field by the question, and by its language where there are several."""
        several = len(self._fields) > 1
        for code, field in self._fields.items():
            name = f"{question} ({_name_of(code, self._language)})" if several else question
            field.setAccessibleName(name)
            field.setAccessibleDescription(hint)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Keep what was typed when a field is left."""
        if event.type() is QEvent.Type.FocusOut:
            self._leave()
        return super().eventFilter(watched, event)

    def _leave(self) -> None:
        typed = {code: tidied(field.toPlainText()) for code, field in self._fields.items()}
        if not self._can_be_kept(typed.values()):
            return
        value = _items(self._value, typed) if self._listed else _text(self._value, typed)
        if value != self._value:
            self._value = value
            self.answered.emit(value)

    def _can_be_kept(self, typed: Iterable[str]) -> bool:
        """Say at the field what is wrong; what was typed stays there."""
        problems = [problem_of(text, self._language) for text in typed]
        self.problem_found.emit(" ".join(problem for problem in problems if problem))
        return not any(problems)


def _name_of(code: str, language: Language) -> str:
    """The name of a language of the papers."""
    return language.name_of(code).capitalize()


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
        typed = tidied(self._fields[""].toPlainText())
        if not self._can_be_kept((typed,)):
            return
        lines = typed.split("\n")
        value = tuple(line.strip() for line in lines if line.strip()) or None
        if value != self._value:
            self._value = value
            self.answered.emit(value)

    def show_value(self, value: object) -> None:
        """Show the texts; what is typed stays while the answer is the same."""
        if value == self._value:
            return
        self._value = value
        words = "\n".join(value) if isinstance(value, tuple) else ""
        if self._fields[""].toPlainText() != words:
            self._fields[""].setPlainText(words)
