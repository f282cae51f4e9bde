"""Registers of any content that somebody can type, and records of a table."""

from hypothesis import strategies

from privacydesk.models.register import Register
from tests.storage.registers import TYPED_TEXT, Drawn, build

# What means something to JSON, to CSV or to a spreadsheet.
_AWKWARD = strategies.sampled_from(
    ["[]", "\\[]", "\\n", "a\\", '"', '""', ";", ",", "a;b", "'", "'=1+1", "=1+1", "+31", "-", "@a"]
)


class Typed(Drawn):
    """Lets hypothesis choose, awkward texts among them."""

    def text(self) -> str:
        return self._draw(TYPED_TEXT | _AWKWARD)


@strategies.composite
def typed_registers(draw: strategies.DrawFn) -> Register:
    """Sound registers of any content that can be typed."""
    return build(Typed(draw))
