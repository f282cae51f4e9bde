"""Whole registers that were typed: through the wizard, and through the window."""

from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from PySide6.QtWidgets import QApplication

from privacydesk.i18n import Language
from privacydesk.knowledge import Knowledge
from privacydesk.models.recipient import Recipient
from privacydesk.models.record import Record
from privacydesk.models.register import Register
from privacydesk.models.shape import Kind, shape
from privacydesk.ui.main_window import MainWindow
from privacydesk.ui.session import Session
from privacydesk.ui.wizard.vendor_facts import Match, with_vendor
from privacydesk.ui.wizard.wizard import SetupWizard
from tests.examples import example, knowledge
from tests.ui.counted_hands import Effort, Hands
from tests.ui.typed_pages import WindowTypist, WizardTypist
from tests.ui.typist import Typist

BY_WIZARD = ("klantenscoren", "engage")
BY_WINDOW = ("hosting", "connectis", "eci")


@dataclass(frozen=True)
class Typed:
    """What came of typing an example, from an empty register."""

    register: Register
    wanted: Register
    """The example, with what lists in the order in which it was typed."""
    pages: dict[str, Effort]


@cache
def typed(name: str) -> Typed:
    """Type an example, the first time that it is asked for."""
    dutch, hands = Language("nl", "app"), Hands()
    session = Session(Register(), knowledge(), None)
    # Otherwise a list that was opened takes no click within half a second.
    before = QApplication.doubleClickInterval()
    QApplication.setDoubleClickInterval(0)
    in_wizard = name in BY_WIZARD
    window = SetupWizard(session, dutch) if in_wizard else MainWindow(session, dutch)
    typist = Typist(window._desk, example(name), hands)
    try:
        window.show()
        hands.settle()
        if isinstance(window, SetupWizard):
            WizardTypist(typist, window).type_all()
        else:
            WindowTypist(typist, window).type_all()
            window.keep_answers()
    finally:
        QApplication.setDoubleClickInterval(before)
        window.close()
        window.deleteLater()
        hands.settle()
    wanted = typist.known.as_typed(example(name), session.register)
    if in_wizard:
        wanted = _with_suppliers(wanted, knowledge())
    return Typed(session.register, wanted, hands.pages)


def _with_suppliers(register: Register, known: Knowledge) -> Register:
    """Add what the list of suppliers knows and the example leaves open."""
    recipients = tuple(_completed(one, known) for one in register.recipients or ())
    return replace(register, recipients=recipients)


def _completed(recipient: Recipient, known: Knowledge) -> Recipient:
    vendor = known.vendors.get(recipient.vendor) if recipient.vendor else None
    if vendor is None:
        return recipient
    found = with_vendor(Register(), Match(vendor, vendor.name), known).recipients or ()
    made: Recipient = _filled(recipient, found[0])
    return made


def _filled(mine: Any, theirs: Any) -> Any:
    changes: dict[str, Any] = {}
    for field in shape(type(mine)):
        value, other = getattr(mine, field.name), getattr(theirs, field.name)
        if value is None:
            changes[field.name] = other
        elif field.kind is Kind.RECORD and isinstance(value, Record) and other is not None:
            changes[field.name] = _filled(value, other)
    return replace(mine, **changes)
