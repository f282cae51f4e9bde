"""One question on the screen: what is asked, why, the editor, and what is wrong."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from privacydesk.i18n import Language
from privacydesk.ui.editors.editor import Editor
from privacydesk.ui.forms.label import label
from privacydesk.ui.forms.pill import Pill
from privacydesk.ui.questions.question import Question


class QuestionRow(QWidget):
    """A question with its editor below it."""

    def __init__(
        self, language: Language, question: Question, editor: Editor, parent: QWidget | None = None
    ) -> None:
        """Take the words and the editor."""
        super().__init__(parent)
        self.editor = editor
        """The editor of the answer."""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 10)
        layout.setSpacing(3)
        text = language.text(question.text)
        title = label(text, "question", self)
        title.setBuddy(editor)
        self._pill = Pill(self)
        top = QHBoxLayout()
        top.addWidget(title, 1)
        top.addWidget(self._pill, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(top)
        hint = _hint(language, question)
        if hint:
            layout.addWidget(label(hint, "help", self))
        layout.addSpacing(2)
        layout.addWidget(editor)
        self._problem = label("", "problem", self)
        self._problem.hide()
        self._remark = label("", "guess", self)
        self._remark.hide()
        layout.addWidget(self._problem)
        layout.addWidget(self._remark)
        editor.setParent(self)
        self.setFocusProxy(editor)
        editor.describe(text, hint)
        editor.problem_found.connect(self._show_problem)

    def mark(self, words: str) -> None:
        """Mark the answer with a few words; none takes the mark away."""
        self._pill.show_words(words)

    def show_remark(self, words: str) -> None:
        """Remark something about an answer that is kept; none takes the remark away."""
        self._remark.setText(words)
        self._remark.setVisible(bool(words))

    def _show_problem(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))


def _hint(language: Language, question: Question) -> str:
    parts = [language.text(part) for part in (question.why, question.usual) if part]
    if question.example:
        example = language.text(question.example)
        parts.append(language.text("Example: {example}").format(example=example))
    return " ".join(parts)
