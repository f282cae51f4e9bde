"""A line that makes records of a list out of words, with what is known already one press away."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from privacydesk.models.record import Record
from privacydesk.models.shared import ContactRoute
from privacydesk.models.steps import Steps, value_at, with_value
from privacydesk.ui.editors.names import Finder
from privacydesk.ui.forms.by_words import BY_WORDS
from privacydesk.ui.forms.desk import Desk
from privacydesk.ui.forms.emptying import empty
from privacydesk.ui.forms.label import label

_MOST = 3
_GENERAL: Steps = ("organisation", "contacts")


class WordLine(QWidget):
    """The line; below it the contact details that were given before."""

    register_made = Signal(object)
    """Words made a record; carries the Register with it."""
    form_wanted = Signal()
    """The button was pressed without words: the user wants to be asked."""

    def __init__(
        self,
        desk: Desk,
        record: type[Record],
        steps: Steps,
        question: str,
        parent: QWidget | None = None,
    ) -> None:
        """Take the class of the records, the way to their list, and the question about it."""
        super().__init__(parent)
        self._desk, self._steps, self._how = desk, steps, BY_WORDS[record]
        self._offers = record is ContactRoute and steps != _GENERAL
        self._offered: list[ContactRoute] | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        self.line = Finder(desk.language, self, desk.language.text(self._how.hint))
        """The line itself."""
        self.line.describe(question, "")
        self.line.offer(self._how.names(desk))
        self.line.chosen.connect(self._read)
        self.line.nothing_typed.connect(self.form_wanted)
        self._problem = label("", "problem", self)
        self._problem.hide()
        self.line.problem_found.connect(self._tell)
        self.setFocusProxy(self.line)
        layout.addWidget(self.line)
        layout.addWidget(self._problem)
        self._known = QVBoxLayout()
        self._known.setSpacing(0)
        layout.addLayout(self._known)

    def refresh(self) -> None:
        """Offer what is known now."""
        if not self._offers:
            return
        register = self._desk.session.register
        here = value_at(register, self._steps) or ()
        known = value_at(register, _GENERAL) or ()
        offered = [one for one in known if one.value and one not in here][:_MOST]
        if offered == self._offered:
            return
        self._offered = offered
        empty(self._known)
        for one in offered:
            self._known.addWidget(self._button(one))

    def _button(self, route: ContactRoute) -> QPushButton:
        words = str(route.value)
        button = QPushButton(f"+ {words}".replace("&", "&&"), self)
        button.setProperty("role", "link")
        name = self._desk.language.text("Add: {question}").format(question=words)
        button.setAccessibleName(name)
        button.clicked.connect(lambda: self._add(route))
        return button

    def _add(self, route: ContactRoute) -> None:
        register = self._desk.session.register
        here = value_at(register, self._steps) or ()
        self.register_made.emit(with_value(register, self._steps, (*here, route)))

    def _read(self, words: str) -> None:
        made = self._how.read(self._desk, self._steps, words)
        if made is None:
            self.line.refuse(words, self._desk.language.text(self._how.problem))
        else:
            self.register_made.emit(made)
            self.line.offer(self._how.names(self._desk))

    def _tell(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))


def can_be_worded(record: type[Record]) -> bool:
    """Whether words can make such a record."""
    return record in BY_WORDS
