"""Records of which there is one for each kind: a box for each kind makes and removes them."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from privacydesk.models.record import Record
from privacydesk.models.rights import Right
from privacydesk.models.shape import FieldShape, shape
from privacydesk.models.steps import Steps, value_at
from privacydesk.models.website import CookieGroup
from privacydesk.ui.forms.desk import Desk
from privacydesk.ui.forms.ticks import Ticks

TICKED: Mapping[type[Record], str] = {Right: "kind", CookieGroup: "kind"}
"""By which field such records are told apart."""
_ASKED_AT_ONCE = (CookieGroup,)
"""Records of which the kind alone says too little."""


class TickedKinds(QWidget):
    """The boxes."""

    ticked = Signal(int)
    """A record was made whose details must be asked; carries its position."""
    list_wanted = Signal(object)
    """Another box was ticked or not; carries the records of the list, or None."""

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
        self._desk, self._record, self._steps = desk, record, steps
        self._name = TICKED[record]
        field: FieldShape = next(one for one in shape(record) if one.name == self._name)
        options = desk.vocabulary.choices(field)
        self._order = [option for option, _ in options]
        self._ticks = Ticks(question, "", options, self, titled=False)
        self._ticks.ticked.connect(self._add)
        self._ticks.unticked.connect(self._remove)
        self.setFocusProxy(self._ticks.box(self._order[0]))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 4)
        layout.addWidget(self._ticks)

    def refresh(self) -> None:
        """Tick what the register holds now."""
        self._ticks.show_chosen({self._kind(one) for one in self._records()})

    def _records(self) -> tuple[Any, ...]:
        return value_at(self._desk.session.register, self._steps) or ()

    def _kind(self, record: Any) -> Any:
        return getattr(record, self._name)

    def _add(self, kind: object) -> None:
        """Add a record behind those whose kinds stand before it."""
        records = list(self._records())
        rank = self._order.index(kind)
        ranks = [self._order.index(self._kind(one)) for one in records]
        earlier = [at for at, one in enumerate(ranks) if one < rank]
        at = earlier[-1] + 1 if earlier else 0
        made: Any = self._record
        records.insert(at, made(**{self._name: kind}))
        self.list_wanted.emit(tuple(records))
        if self._record in _ASKED_AT_ONCE:
            self.ticked.emit(at)

    def _remove(self, kind: object) -> None:
        left = tuple(one for one in self._records() if self._kind(one) != kind)
        self.list_wanted.emit(left or None)
