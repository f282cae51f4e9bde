"""A period and a reason for each kind of data, in a table that one fills in row by row."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

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
    """The table: a row for each kind of data of the register."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Take the open register."""
        super().__init__(parent)
        self._desk = desk
        self._rows: dict[DataId, tuple[PeriodEditor, WordsEditor]] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(18, 4, 0, 8)
        self._grid.setColumnStretch(_NAME, 2)
        self._grid.setColumnStretch(_REASONS, 3)
        self._made: list[QWidget] = []
        self.refresh()

    def refresh(self) -> None:
        """Show the kinds of data and their periods as they are now."""
        register = self._desk.session.register
        data = [item.id for item in register.data or ()]
        if data != list(self._rows) or not self._made:
            self._rebuild(data)
        for identifier, (period, reasons) in self._rows.items():
            rule = rule_of(register, identifier)
            period.show_value(rule.period if rule is not None else None)
            reasons.show_value(rule.reasons if rule is not None else None)

    def _rebuild(self, data: Iterable[DataId]) -> None:
        for old in self._made:
            old.hide()
            old.deleteLater()
        self._made, self._rows = [], {}
        _, vocabulary = self._desk.language.text, self._desk.vocabulary
        hint = _("Why comes one on each line. A row that you leave empty gets no period here.")
        self._put(label(hint, "help", self), 0, _NAME, 3)
        for column, words in enumerate((_("Kind of data"), _("How long"), _("Why"))):
            self._put(label(words, "question", self), 1, column)
        names = {item.id: item for item in self._desk.session.register.data or ()}
        for row, identifier in enumerate(data, 2):
            title = vocabulary.title(self._desk.session.register, names[identifier])
            self._add(row, identifier, title)

    def _add(self, row: int, identifier: DataId, title: str) -> None:
        language, codes = self._desk.language, self._desk.codes
        period = PeriodEditor(language, units(self._desk.vocabulary), self)
        reasons = WordsEditor(language, codes, listed=True, hinted=False, parent=self)
        period.describe(f"{title}: {language.text('How long')}", "")
        reasons.describe(f"{title}: {language.text('Why')}", "")
        name = label(title, "", self)
        name.setBuddy(period)
        self._put(name, row, _NAME)
        for column, field, editor in ((_PERIOD, "period", period), (_REASONS, "reasons", reasons)):
            self._put(editor, row, column)
            self._listen(identifier, field, editor)
        self._rows[identifier] = (period, reasons)

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
        self._made.append(widget)
        self._grid.addWidget(widget, row, column, 1, columns, Qt.AlignmentFlag.AlignTop)
