"""What a register costs as it grows: opening it, holding it against the law, and its statement."""

import tempfile
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from statistics import median

from privacydesk.compliance.check import check
from privacydesk.documents.html import page
from privacydesk.documents.papers import language_of, privacy_statement
from privacydesk.documents.pdf.render import pdf
from privacydesk.interchange import register_json
from privacydesk.knowledge import load
from privacydesk.registers import read_register
from privacydesk.storage import create
from tests.bench.registers import grown
from tests.bench.report import Row, judged, milliseconds, table
from tests.bench.timing import Work, seconds

AIM = 1.2
"""Time per item against that of the size before: linear, and a fifth for what many objects cost.

Python's garbage collector and the caches of the processor take that; a step that looks at all
items for each of them would show as a ratio of 2 or more.
"""

_MOST_TIMES = 5
_DAY = date(2026, 11, 29)
_LONGEST = "blocks to PDF"


def show(sizes: Sequence[int], rounds: int) -> str:
    """Measure registers of each size: time per item, and how that grows.

    A round measures every size in turn, the smaller ones several times. The longest work has half
    the rounds.
    """
    with tempfile.TemporaryDirectory() as folder:
        works = [_works(size, Path(folder)) for size in sizes]
        rows = []
        for what in works[0]:
            times = (rounds + 1) // 2 if what == _LONGEST else rounds
            found = [_round(what, works, sizes) for _ in range(times)]
            rows.append(_row(what, found, sizes[-1]))
    heads = ["", *(f"{size:,}" for size in sizes), "whole", "growth", "aim", ""]
    title = (
        "Registers of so many processors, activities and terms: time per item,"
        " the whole of the largest,\nand the growth of the time per item from the size before it"
    )
    return table(title, heads, rows)


def _works(size: int, folder: Path) -> Mapping[str, Work]:
    register, knowledge = grown(size), load()
    file, text = folder / f"{size}.privacydesk", folder / f"{size}.json"
    create(file, register).close()
    text.write_text(register_json.write(register), encoding="utf-8")
    language = language_of(register)
    document = privacy_statement(register, knowledge, language)
    return {
        "open .privacydesk with all checks": lambda: read_register(file, knowledge),
        "open JSON with all checks": lambda: read_register(text, knowledge),
        "check against the law": lambda: check(register, knowledge, _DAY),
        "compose the statement": lambda: privacy_statement(register, knowledge, language),
        "blocks to HTML": lambda: page(document),
        _LONGEST: lambda: pdf(document),
    }


def _round(what: str, works: Sequence[Mapping[str, Work]], sizes: Sequence[int]) -> list[float]:
    """Give the time per item of each size."""
    return [
        _median_seconds(one[what], min(_MOST_TIMES, sizes[-1] // size)) / size
        for one, size in zip(works, sizes, strict=True)
    ]


def _median_seconds(work: Work, times: int) -> float:
    return median(seconds(work) for _ in range(times))


def _row(what: str, found: Sequence[Sequence[float]], largest: int) -> Row:
    per_item = [median(one_size) for one_size in zip(*found, strict=True)]
    growth = median(sizes[-1] / sizes[-2] for sizes in found)
    whole = milliseconds(per_item[-1] * largest)
    return (what, *(milliseconds(one) for one in per_item), whole, *judged(growth, AIM))
