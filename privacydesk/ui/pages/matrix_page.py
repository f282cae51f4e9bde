"""Which service asks for which data, with a line to add data."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from privacydesk.ui.editors.names import Finder
from privacydesk.ui.forms.desk import Desk
from privacydesk.ui.forms.label import label
from privacydesk.ui.forms.making import Fresh, with_fresh
from privacydesk.ui.tables.matrix_model import MatrixModel
from privacydesk.ui.tables.matrix_view import MatrixView


class MatrixPage(QWidget):
    """The matrix with its question."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Take the open register and the words."""
        super().__init__(parent)
        self._desk = desk
        _ = desk.language.text
        question = _("Which data do you ask for each service?")
        self._model = MatrixModel(desk.session, desk.vocabulary)
        self._view = MatrixView(self._model, question, self)
        self._finder = finder = Finder(desk.language, self)
        self._entries = desk.vocabulary.catalogue("DataId")
        finder.offer([words for _code, words in self._entries])
        finder.chosen.connect(self._add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 10)
        hint = _(
            "Click a cell, or press the space bar: required, optional, not asked. Data that are"
            " not there yet can be added below."
        )
        for text, role in ((question, "question"), (hint, "help")):
            layout.addWidget(label(text, role, self))
        layout.addWidget(self._view)
        layout.addWidget(finder)
        self.refresh()

    def refresh(self) -> None:
        """Show the register as it is now; without services there is no matrix."""
        register = self._desk.session.register
        self._model.load()
        self.setVisible(bool(register.services))

    def _add(self, words: str) -> None:
        wanted = words.casefold()
        code = next((c for c, name in self._entries if name.casefold() == wanted), None)
        fresh = Fresh("DataId", words, str(code) if code is not None else None)
        session = self._desk.session
        register, _ = with_fresh(session.register, fresh, self._desk.codes[0])
        session.change(register, ("data",))
        self.refresh()
