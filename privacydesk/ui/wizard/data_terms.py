"""A period and a reason for each kind of data, in a table that one fills in row by row."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from privacydesk.models.ids import DataId, RuleId
from privacydesk.models.register import Register
from privacydesk.models.retention import RetentionRule
from privacydesk.models.shared import Period
from privacydesk.models.steps import Steps, new_identifier, with_value
from privacydesk.ui.editors.editor import Editor
from privacydesk.ui.editors.period import PeriodEditor
from privacydesk.ui.editors.texts import WordsEditor
from privacydesk.ui.forms.desk import Desk
from privacydesk.ui.forms.editors_for import units
from privacydesk.ui.forms.label import label
from privacydesk.ui.wizard.page_part import PagePart

_RULES: Steps = ("retention", "rules")
_NAME, _PERIOD, _REASONS = range(3)
_ALL = 3
_CHARACTERS = 76
"""The width of a row that stands beside each other, in characters."""


def rule_of(register: Register, data: DataId) -> RetentionRule | None:
    """The rule about this kind of data alone, whatever else it says; None when there is none."""
    bare = RetentionRule(id=RuleId("bare"), data=(data,))
    for rule in register.retention.rules or ():
        told = replace(rule, id=bare.id, period=None, reasons=None)
        if told == bare:
            return rule
    return None


def with_term(register: Register, data: DataId, changes: dict[str, Any]) -> Register:
    """Give the rule about this kind of data other answers; one that says nothing any more goes."""
    rules, old = register.retention.rules or (), rule_of(register, data)
    taken = [rule.id for rule in rules]
    made = old or RetentionRule(id=RuleId(new_identifier(data, taken)), data=(data,))
    new = replace(made, **changes)
    if new.period is None and new.reasons is None:
        left = tuple(rule for rule in rules if rule is not old)
        return with_value(register, _RULES, left or None)
    put = tuple(new if rule is old else rule for rule in rules)
    return with_value(register, _RULES, put if old is not None else (*rules, new))


class DataTerms(PagePart):
    """The table: a row for each kind of data of the register; below each other on little room."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Take the open register."""
        super().__init__(parent)
        self._desk = desk
        self._rows: dict[DataId, tuple[PeriodEditor, WordsEditor]] = {}
        self._names: list[QLabel] = []
        self._wide: bool | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(18, 4, 0, 8)
        self._grid.setColumnStretch(_NAME, 2)
        self._grid.setColumnStretch(_REASONS, 3)
        _ = desk.language.text
        hint = _("Why comes one on each line. A row that you leave empty gets no period here.")
        self._hint = label(hint, "help", self)
        heads = (_("Kind of data"), _("How long"), _("Why"))
        self._heads = [label(words, "question", self) for words in heads]
        self._arrange(wide=True)
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put a row below each other where large text leaves little room."""
        super().resizeEvent(event)
        needed = self.fontMetrics().averageCharWidth() * _CHARACTERS
        self._arrange(wide=event.size().width() >= needed)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as a period."""
        periods = [period.minimumSizeHint().width() for period, _ in self._rows.values()]
        return QSize(18 + max(periods, default=0), super().minimumSizeHint().height())

    def refresh(self) -> None:
        """Show the kinds of data and their periods as they are now."""
        register = self._desk.session.register
        data = [item.id for item in register.data or ()]
        if data != list(self._rows):
            self._rebuild(data)
        for identifier, (period, reasons) in self._rows.items():
            rule = rule_of(register, identifier)
            period.show_value(rule.period if rule is not None else None)
            reasons.show_value(rule.reasons if rule is not None else None)

    def _rebuild(self, data: Iterable[DataId]) -> None:
        for old in (*self._names, *(editor for pair in self._rows.values() for editor in pair)):
            old.hide()
            old.deleteLater()
        self._names, self._rows = [], {}
        register, vocabulary = self._desk.session.register, self._desk.vocabulary
        names = {item.id: item for item in register.data or ()}
        for identifier in data:
            self._add(identifier, vocabulary.title(register, names[identifier]))
        self._arrange(wide=self._wide is not False, anew=True)

    def _add(self, identifier: DataId, title: str) -> None:
        language, codes = self._desk.language, self._desk.codes
        period = PeriodEditor(language, units(self._desk.vocabulary), self)
        reasons = WordsEditor(language, codes, listed=True, hinted=False, parent=self)
        period.describe(f"{title}: {language.text('How long')}", "")
        reasons.describe(f"{title}: {language.text('Why')}", "")
        name = label(title, "", self)
        name.setBuddy(period)
        self._names.append(name)
        self._rows[identifier] = (period, reasons)
        self._listen(identifier, "period", period)
        self._listen(identifier, "reasons", reasons)

    def _arrange(self, *, wide: bool, anew: bool = False) -> None:
        if wide == self._wide and not anew:
            return
        self._wide = wide
        self._put(self._hint, 0, _NAME, _ALL)
        for column, head in enumerate(self._heads):
            head.setVisible(wide)
            self._put(head, 1, column)
        for number, (name, row) in enumerate(zip(self._names, self._rows.values(), strict=True)):
            for column, widget in enumerate((name, *row)):
                if wide:
                    self._put(widget, 2 + number, column)
                else:
                    self._put(widget, 2 + number * _ALL + column, _NAME, _ALL)

    def _listen(self, identifier: DataId, field: str, editor: Editor) -> None:
        editor.answered.connect(lambda value: self._answer(identifier, {field: value}))

    def _answer(self, identifier: DataId, changes: dict[str, Any]) -> None:
        session = self._desk.session
        session.change(with_term(session.register, identifier, changes), _RULES)
        period = changes.get("period")
        if isinstance(period, Period):
            for other, _ in self._rows.values():
                other.use_unit(period.unit)

    def _put(self, widget: QWidget, row: int, column: int, columns: int = 1) -> None:
        self._grid.addWidget(widget, row, column, 1, columns, Qt.AlignmentFlag.AlignTop)
