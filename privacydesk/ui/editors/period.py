"""The editor for a length of time."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from privacydesk.i18n import Language
from privacydesk.models.choices import PeriodUnit
from privacydesk.models.shared import Period
from privacydesk.ui.editors.choice import Option
from privacydesk.ui.editors.editor import Editor
from privacydesk.ui.editors.quiet_box import QuietBox
from privacydesk.ui.editors.quiet_number import QuietNumber

_LONGEST = 9999


class PeriodEditor(Editor):
    """A number and a unit; the number 0 is not answered."""

    def __init__(
        self, language: Language, units: list[Option], parent: QWidget | None = None
    ) -> None:
        """Take the units with their names."""
        super().__init__(parent)
        self._number = QuietNumber(self)
        self._number.setRange(0, _LONGEST)
        self._number.setSpecialValueText("–")
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
        if self._shown is None and not self._number.value():
            self._unit.setCurrentIndex(self._units.index(unit))

    def show_value(self, value: object) -> None:
        """Show a period, or none; what is typed stays while the answer is the same."""
        if value == self._shown:
            return
        self._shown = value
        if isinstance(value, Period):
            self._number.setValue(value.amount)
            self._unit.setCurrentIndex(self._units.index(value.unit))
        else:
            self._number.setValue(0)

    def _leave(self) -> None:
        amount = self._number.value()
        unit = self._unit.currentData()
        value = Period(amount=amount, unit=PeriodUnit(unit)) if amount else None
        if value != self._shown:
            self._shown = value
            self.answered.emit(value)
