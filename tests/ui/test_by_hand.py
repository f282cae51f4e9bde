"""What organisations really say can be entered with clicks and keys."""

from difflib import unified_diff

import pytest
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from privacydesk.documents.export import Format, rendered
from privacydesk.i18n import Language
from privacydesk.models.register import Register
from privacydesk.ui.forms.desk import Desk
from privacydesk.ui.forms.record_form import RecordForm
from privacydesk.ui.forms.vocabulary import Vocabulary
from privacydesk.ui.session import Session
from tests.examples import example, knowledge, statement
from tests.ui.typist import Typist, in_order_of_screen

_NAMES = ("klantenscoren", "connectis")


class _Forms(QScrollArea):
    """Shows the form with one field of the register at a time, as the window does."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.resize(800, 900)
        self._desk = desk
        self._form: RecordForm | None = None
        desk.session.register_changed.connect(self._refresh)

    def form(self, field: str) -> RecordForm:
        self._form = RecordForm(self._desk, Register, (), (field,))
        self.setWidget(self._form)
        return self._form

    def _refresh(self) -> None:
        if self._form is not None:
            self._form.refresh()


@pytest.mark.parametrize("name", _NAMES)
def test_a_register_can_be_typed(qtbot: QtBot, name: str) -> None:
    session = Session(Register(), knowledge(), None)
    desk = Desk(session, Vocabulary(Language("nl", "app"), knowledge()))
    forms = _Forms(desk)
    qtbot.addWidget(forms)
    with qtbot.waitExposed(forms):
        forms.show()
    wanted = in_order_of_screen(example(name), desk.vocabulary, example(name))
    typist = Typist(desk, wanted, forms.form)
    typist.type_all()
    print(f"{name}: {typist.clicks} clicks, {typist.keys} keys")
    told, typed = (
        rendered(statement(register), Format.TEXT).decode().splitlines()
        for register in (wanted, session.register)
    )
    assert list(unified_diff(told, typed, "wanted", "typed", n=0)) == []
