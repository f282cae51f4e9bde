"""A line in which one types the name of a supplier, with what the catalogue finds below it."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from privacydesk.ui.forms.desk import Desk
from privacydesk.ui.wizard.vendor_facts import Match, matches

_TALLEST = 240
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class VendorPicker(QWidget):
    """Finds by every name a supplier has or had; what is not known can be added as it is."""

    chosen = Signal(object)
    """A supplier of the catalogue was chosen; carries the Match."""
    named = Signal(str)
    """A name was chosen that the catalogue does not know."""

    def __init__(self, desk: Desk, question: str, parent: QWidget | None = None) -> None:
        """Take the open register, and the question for those who cannot see it."""
        super().__init__(parent)
        self._desk = desk
        self._line = QLineEdit(self)
        self._line.setPlaceholderText(desk.language.text("Type a name, such as G Suite or Mollie"))
        self._line.setAccessibleName(question)
        self._line.setClearButtonEnabled(True)
        self._line.textChanged.connect(self._find)
        self._line.installEventFilter(self)
        self._list = QListWidget(self)
        self._list.setAccessibleName(desk.language.text("Suppliers that were found"))
        self._list.itemClicked.connect(self._choose)
        self._list.installEventFilter(self)
        self._list.setSpacing(3)
        self._list.hide()
        self._found: list[Match | str] = []
        self.setFocusProxy(self._line)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self._line)
        layout.addWidget(self._list)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Arrows move through what was found, Enter chooses, Escape clears."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._press(watched, Qt.Key(event.key()))
        return super().eventFilter(watched, event)

    def _press(self, watched: QObject, key: Qt.Key) -> bool:
        shown = not self._list.isHidden()
        if key in _ENTER:
            item = self._list.currentItem()
            if shown and item is not None:
                self._choose(item)
            return True
        if key == Qt.Key.Key_Escape and self._line.text():
            self._line.clear()
            self._line.setFocus()
            return True
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and watched is self._line and shown:
            step = 1 if key == Qt.Key.Key_Down else -1
            row = self._list.currentRow() + step
            self._list.setCurrentRow(max(0, min(self._list.count() - 1, row)))
            return True
        return False

    def _find(self, typed: str) -> None:
        words = " ".join(typed.split())
        self._list.clear()
        self._found = list(matches(self._desk.session.knowledge, words)) if words else []
        known = {one.name.casefold() for one in self._found if isinstance(one, Match)}
        if words and words.casefold() not in known:
            self._found.append(words)
        for one in self._found:
            QListWidgetItem(self._words(one), self._list)
        self._list.setVisible(bool(self._found))
        self._list.setCurrentRow(0)
        rows = range(self._list.count())
        height = sum(self._list.sizeHintForRow(row) + 2 * self._list.spacing() for row in rows)
        self._list.setFixedHeight(min(_TALLEST, height + 2 * self._list.frameWidth() + 4))

    def _words(self, one: Match | str) -> str:
        _ = self._desk.language.text
        if isinstance(one, str):
            return _("Add “{name}”: not in the list of known suppliers").format(name=one)
        vendor = one.vendor
        if one.name != vendor.name:
            return _("{alias} (now called {name}): print as {alias}").format(
                alias=one.name, name=vendor.name
            )
        entity = vendor.legal_entity_eu_customers or vendor.legal_entity
        country = self._desk.language.country(vendor.country.value) if vendor.country else ""
        rest = ", ".join(part for part in (entity.value if entity else "", country) if part)
        return f"{one.name}  \u2013  {rest}" if rest else one.name

    def _choose(self, item: QListWidgetItem) -> None:
        one = self._found[self._list.row(item)]
        self._line.clear()
        self._line.setFocus()
        if isinstance(one, Match):
            self.chosen.emit(one)
        else:
            self.named.emit(one)
