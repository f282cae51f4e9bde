"""A PDF in a process that is warm, against the same text set by reportlab alone."""

from privacydesk.documents.blocks import Document
from privacydesk.documents.papers import language_of, privacy_statement
from privacydesk.documents.pdf.render import pdf
from privacydesk.knowledge import Knowledge, load
from privacydesk.models.register import Register
from tests.bench import floor
from tests.bench.registers import example, repeated
from tests.bench.report import Row, judged, milliseconds, table
from tests.bench.timing import in_turn

AIM = 1.3


def show(runs: int, times: int, runs_of_many: int) -> str:
    """Measure the statement of KlantenScoren, once and so many times over."""
    register, knowledge = example(), load()
    rows = [
        *_rows("KlantenScoren", register, knowledge, runs),
        *_rows(f"KlantenScoren ×{times}", repeated(register, times), knowledge, runs_of_many),
    ]
    heads = ("", "PrivacyDesk", "reportlab", "ratio", "aim", "")
    return table("PDF in a warm process, against the same text set by reportlab alone", heads, rows)


def composed(register: Register, knowledge: Knowledge) -> Document:
    """Compose the statement of a register in its own language."""
    return privacy_statement(register, knowledge, language_of(register))


def _rows(name: str, register: Register, knowledge: Knowledge, runs: int) -> list[Row]:
    language = language_of(register)
    document = privacy_statement(register, knowledge, language)
    pieces = floor.pieces(document)
    setting = in_turn(lambda: pdf(document), lambda: floor.pdf(pieces), runs)
    all_of_it = in_turn(
        lambda: pdf(privacy_statement(register, knowledge, language)),
        lambda: floor.pdf(pieces),
        runs,
    )
    return [
        (what, milliseconds(one.ours), milliseconds(one.floor), *judged(one.ratio, AIM))
        for what, one in (
            (f"{name}: blocks to PDF", setting),
            (f"{name}: register to PDF", all_of_it),
        )
    ]
