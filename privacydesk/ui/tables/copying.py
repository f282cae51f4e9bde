"""Rows of a table on the clipboard, safe to paste into a spreadsheet."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData

from privacydesk import csv_text

_BREAKS = str.maketrans({"\t": " ", "\r": " ", "\n": " "})


def copied(rows: Sequence[Sequence[str]]) -> QMimeData:
    """Make the content of the clipboard out of rows of cells, the head first.

    As text the cells stand apart by tabs, which every spreadsheet divides; beside it stands the
    same as CSV. No cell can become a formula.
    """
    data = QMimeData()
    lines = ("\t".join(csv_text.guarded(cell.translate(_BREAKS)) for cell in row) for row in rows)
    data.setText("\n".join(lines))
    data.setData("text/csv", csv_text.write(rows).encode())
    return data
