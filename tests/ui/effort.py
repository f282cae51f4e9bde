"""How much work a register is: clicks and keys for each page of the wizard, as docs/effort.md.

Run as a program it writes the page anew: python -m tests.ui.effort
"""

import os
import sys
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

from privacydesk.i18n import Language
from privacydesk.knowledge import Knowledge
from privacydesk.models.recipient import Recipient
from privacydesk.models.register import Register
from privacydesk.models.shape import Kind
from privacydesk.models.text import LocalisedText
from privacydesk.models.walk import answers
from privacydesk.ui.wizard.flow_steps import STEPS
from tests.ui.counted_hands import Effort

PAGE = Path(__file__).resolve().parents[2] / "docs" / "effort.md"
NAME = "klantenscoren"
MOST_CLICKS = 150
MOST_TYPING = 1.3
"""How often the characters that only this business knows may be typed."""

_COUNTED_EACH_TIME = (Kind.NUMBER, Kind.DAY)
_FREE = (Kind.TEXT, Kind.LOCALISED, *_COUNTED_EACH_TIME)


def own_characters(register: Register, knowledge: Knowledge) -> int:
    """How many characters only this business can know.

    Names, addresses and own words count once, however often the register holds them; what the
    list of suppliers knows does not count. Numbers and days count each time: each is an answer.
    """
    known = set(_of_suppliers(register, knowledge))
    words: set[str] = set()
    numbers = 0
    for kind, text in _texts(register):
        if kind in _COUNTED_EACH_TIME:
            numbers += len(text)
        elif text.casefold() not in known:
            words.add(text)
    return numbers + sum(len(text) for text in words)


def table(pages: Mapping[str, Effort], own: int) -> str:
    """The page docs/effort.md."""
    names = {step.code: step.name for step in STEPS}
    language = Language("en", "app")
    rows = [
        f"| {language.text(names[code])} | {effort.clicks} | {effort.keys} |"
        for code, effort in pages.items()
    ]
    clicks = sum(effort.clicks for effort in pages.values())
    keys = sum(effort.keys for effort in pages.values())
    return _PAGE.format(rows="\n".join(rows), clicks=clicks, keys=keys, own=own, ratio=keys / own)


def _texts(register: Register) -> Iterator[tuple[Kind, str]]:
    for answer in answers(register):
        kind = answer.field.kind
        if kind not in _FREE:
            continue
        for value in answer.value if answer.field.many else (answer.value,):
            if isinstance(value, LocalisedText):
                yield from ((kind, words) for _, words in value.entries)
            elif isinstance(value, date):
                yield kind, value.strftime("%d-%m-%Y")
            else:
                yield kind, str(value)


def _of_suppliers(register: Register, knowledge: Knowledge) -> Iterator[str]:
    for recipient in register.recipients or ():
        assert isinstance(recipient, Recipient)
        vendor = knowledge.vendors.get(recipient.vendor) if recipient.vendor else None
        if vendor is not None:
            facts = (vendor.dpa_name, vendor.legal_entity, vendor.legal_entity_eu_customers)
            names = [vendor.name, *vendor.aliases, *(fact.value for fact in facts if fact)]
            yield from (name.casefold() for name in names)


_PAGE = """\
# How much work it is

What it takes to enter the register of KlantenScoren (`examples/klantenscoren.json`) in the wizard,
from an empty file to the same privacy statement. A test does it with mouse and keyboard
(`tests/ui/test_by_hand.py`) and counts: every press of a mouse button is a click, and every press
of a key is a key, with Enter, Tab and arrows.

| page | clicks | keys |
| --- | ---: | ---: |
{rows}
| **together** | **{clicks}** | **{keys}** |

Only KlantenScoren knows {own} characters of its register: its names, addresses and own words, each
counted once and without what the list of suppliers knows, and its numbers and days. So typing
takes {ratio:.2f} times what must be typed. The aim is at most 150 clicks and 1.30 times.

`python -m tests.ui.effort` writes this page anew; a test says when it is out of date.
"""


def main() -> None:
    """Type the register, and write the page."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from privacydesk.ui.lasting_constants import keep_constants
    from tests.examples import example, knowledge
    from tests.ui.typed_registers import typed

    keep_constants()
    program = QApplication(sys.argv[:1])
    done = typed(NAME)
    PAGE.write_text(table(done.pages, own_characters(example(NAME), knowledge())), "utf-8")
    program.quit()


if __name__ == "__main__":
    main()
