"""The way to a question within a form."""

from PySide6.QtWidgets import QWidget

from privacydesk.models.steps import Steps
from privacydesk.ui.forms.record_form import RecordForm
from privacydesk.ui.forms.record_group import RecordGroup
from privacydesk.ui.forms.record_list import RecordList


def opened(form: RecordForm, steps: Steps) -> QWidget | None:
    """Open cards and groups on the way; give the row at its end, or the last one there is."""
    row: QWidget | None = None
    while steps:
        found = form.row(str(steps[0]))
        if found is None:
            return row
        row, steps = found, steps[1:]
        if isinstance(found, RecordList) and steps and isinstance(steps[0], int):
            row = found.card(steps[0])
            form, steps = row.open(), steps[1:]
        elif isinstance(found, RecordGroup):
            form = found.open()
        else:
            return row
    return row
