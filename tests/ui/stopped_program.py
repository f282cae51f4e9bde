"""The real program with somebody at the keys, to be ended by force: python -m ... FILE PAGE WORDS.

It tells one thing on each line, as JSON: what the wizard shows first, each answer after its field
was left, and at last that it waits.
"""

import json
import sys
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QPushButton, QWizard

from privacydesk import app
from privacydesk.ui.application import Application
from privacydesk.ui.editors.line import LineEditor
from privacydesk.ui.editors.texts import WordsEditor
from privacydesk.ui.forms.question_row import QuestionRow
from privacydesk.ui.forms.record_form import RecordForm
from privacydesk.ui.forms.ticks import Ticks
from privacydesk.ui.wizard.flow_steps import STEPS
from privacydesk.ui.wizard.wizard import SetupWizard
from tests.ui.hands import press, type_in

Field = QLineEdit | QPlainTextEdit
State = str | bool

_MOST = 3
_LOOKS = 200
_CODES = [step.code for step in STEPS]


def tell(**what: object) -> None:
    """Tell one thing."""
    print(json.dumps(what), flush=True)


def fields(wizard: SetupWizard) -> dict[str, Field]:
    """The fields for words that the page shows, by their names."""
    found: dict[str, Field] = {}
    for row in wizard.current.findChildren(QuestionRow):
        field = row.editor.focusProxy()
        # A subclass takes something else than words, such as a day.
        plain = type(row.editor) is LineEditor or isinstance(row.editor, WordsEditor)
        if plain and row.isVisible() and isinstance(field, Field):
            found.setdefault(field.accessibleName(), field)
    return found


def boxes(wizard: SetupWizard) -> dict[str, QCheckBox]:
    """The situations and channels that can be ticked, by their names."""
    lists = wizard.current.findChildren(Ticks)
    return {box.text(): box for one in lists for box in one.findChildren(QCheckBox)}


def shown(wizard: SetupWizard) -> dict[str, State]:
    """What the fields and boxes of the page show."""
    words: dict[str, State] = {}
    for name, field in fields(wizard).items():
        words[name] = field.text() if isinstance(field, QLineEdit) else field.toPlainText()
    return words | {name: box.isChecked() for name, box in boxes(wizard).items()}


def fill_in(wizard: SetupWizard, words: str) -> None:
    """Answer some questions of the page, and leave the field of each."""
    code = wizard.current.step.code
    for form in wizard.current.findChildren(RecordForm):
        for more in form.findChildren(
            QPushButton, options=Qt.FindChildOption.FindDirectChildrenOnly
        ):
            if more.isVisible():
                press(more)
    for number, name in enumerate(list(fields(wizard))[:_MOST]):
        text = f"{words} {code} {number}"
        field = fields(wizard)[name]
        field.setFocus()
        field.selectAll()
        type_in(field, text)
        field.clearFocus()
        tell(page=code, name=name, state=text)
    empty = [name for name, box in boxes(wizard).items() if not box.isChecked()]
    for name in empty[:_MOST]:
        boxes(wizard)[name].click()
        tell(page=code, name=name, state=True)


def work(application: Application, target: str, words: str) -> None:
    """Tell what the wizard opens with; go page by page to the target, and answer on each."""
    wizard = application.window.findChild(SetupWizard)
    if not isinstance(wizard, SetupWizard):
        application.program.quit()
        return
    tell(opened=wizard.current.step.code, shown=shown(wizard))
    if not target:
        return
    fill_in(wizard, words)
    while wizard.current.step.code != target:
        ahead = _CODES.index(wizard.current.step.code) < _CODES.index(target)
        way = QWizard.WizardButton.NextButton if ahead else QWizard.WizardButton.BackButton
        press(wizard.button(way))
        fill_in(wizard, words)
    tell(waits=target)


def main() -> None:
    """Start the program as its user does, and sit down at it."""
    file, target, words = sys.argv[1:]
    application = app.build(app.Arguments(Path(file)))
    timer, looks = QTimer(application), iter(range(_LOOKS))

    def look() -> None:
        # The wizard comes after the first paint of the window, or by mistake not at all.
        wizard = application.window.findChild(SetupWizard)
        if wizard is not None and not wizard.isActiveWindow():
            wizard.activateWindow()
        elif wizard is not None or next(looks, None) is None:
            timer.stop()
            work(application, target, words)

    timer.timeout.connect(look)
    timer.start(20)
    app.run(application)


if __name__ == "__main__":
    main()
