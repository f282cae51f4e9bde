"""The editor for a length of time."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from privacydesk.i18n import Language
from privacydesk.models.choices import PeriodUnit
from privacydesk.models.shared import Period
from privacydesk.ui.editors.choice import Option
from privacydesk.ui.editors.editor import Editor
from privacydesk.ui.editors.quiet_box import QuietBox
from privacydesk.ui.editors.typed_line import TypedLine

_LONGEST = 9999
_DIGITS = 10
"""How wide the number is, in digits."""


class PeriodEditor(Editor):
    """A number and a unit; no number, or 0, is not answered."""

    def __init__(
        self, language: Language, units: list[Option], parent: QWidget | None = None
    ) -> None:
        """Take the units with their names."""
        super().__init__(parent)
        self._language = language
        self._number = TypedLine(self)
        self._number.setMaximumWidth(self.fontMetrics().horizontalAdvance("0") * _DIGITS)
        self._number.setPlaceholderText("–")
        self._number.setAccessibleName(language.text("Number"))
        self._unit = QuietBox(self)
        self._unit.setSizeAdjustPolicy(QuietBox.SizeAdjustPolicy.AdjustToContents)
        self._unit.setAccessibleName(language.text("Unit of time"))
        for unit, words in units:
            self._unit.addItem(words, unit)
        self._units = [unit for unit, _ in units]
        self._unit.setCurrentIndex(self._units.index(PeriodUnit.YEARS))
        self._shown: object = None
        self._number.editingFinished.connect(self._leave)
        self._unit.activated.connect(self._leave)
        self.setFocusProxy(self._number)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._number)
        layout.addWidget(self._unit)
        layout.addStretch(1)

    def use_unit(self, unit: PeriodUnit) -> None:
        """Propose a unit where no period was given yet."""
        if self._shown is None and not self._number.text():
            self._unit.setCurrentIndex(self._units.index(unit))

    def show_value(self, value: object) -> None:
        """Show a period, or none; what is typed stays while the answer is the same."""
        if value == self._shown:
            return
        self._shown = value
        if isinstance(value, Period):
            self._number.setText(str(value.amount))
            self._unit.setCurrentIndex(self._units.index(value.unit))
        else:
            self._number.clear()
        self.problem_found.emit("")

    def not_taken(self, value: object) -> None:
        """Leave what was typed; leaving the field again tries again."""
        self._shown = value

    def _leave(self) -> None:
        typed = self._number.text().strip()
        if typed and (not typed.isdecimal() or int(typed[: len(str(_LONGEST)) + 1]) > _LONGEST):
            self.problem_found.emit(self._language.text("Type a whole number, such as 12."))
            return
        self.problem_found.emit("")
        amount = int(typed or 0)
        unit = self._unit.currentData()
        value = Period(amount=amount, unit=PeriodUnit(unit)) if amount else None
        if value != self._shown:
            self._shown = value
            self.answered.emit(value)
