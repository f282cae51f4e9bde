"""Makes one PDF, so that its memory can be seen: `python -m tests.bench.one_paper ours 20`."""

import sys

from privacydesk.documents.pdf.render import pdf
from privacydesk.knowledge import load
from tests.bench import floor
from tests.bench.papers import composed
from tests.bench.registers import example, repeated


def main(whose: str, times: int) -> None:
    """Make the statement of KlantenScoren so many times over: "ours", or that of the "floor"."""
    document = composed(repeated(example(), times), load())
    pieces = floor.pieces(document)
    if whose == "ours":
        pdf(document)
    else:
        floor.pdf(pieces)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
