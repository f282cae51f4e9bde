"""The list of processors as a table for a spreadsheet: one row per recipient."""

from privacydesk import csv_text
from privacydesk.documents.blocks import plain
from privacydesk.documents.context import Context
from privacydesk.documents.plain_text import printable
from privacydesk.documents.processor_facts import entries, legal_name
from privacydesk.documents.processor_list import other_recipients, processors
from privacydesk.documents.writer import capital


def processor_table(context: Context) -> str:
    """Write the list of processors and other recipients; empty cells are not answered."""
    write = context.write
    rows: list[list[str]] = []
    head: list[str] = []
    for recipient in [*processors(context), *other_recipients(context)]:
        found = entries(context, recipient)
        head = [write.words("Name"), *(write.words(entry.label) for entry in found)]
        cells = ["\n".join(printable(plain(line)) for line in entry.lines) for entry in found]
        rows.append([plain(capital(legal_name(context, recipient))), *cells])
    return csv_text.write([head or [write.words("Name")], *rows])
