"""Where an answer stands in the register."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """The spot of one answer: topic, record and field.

    `topic` is a field of the register ("recipients"), `record` the identifier of one of its
    records ("tawk"), and `field` the answer within it ("agreement.state").
    """

    topic: str
    record: str = ""
    field: str = ""

    @property
    def question(self) -> str:
        """The field of the record itself that the answer belongs to: "agreement"."""
        return re.split(r"[./\[]", self.field, maxsplit=1)[0]

    def __str__(self) -> str:
        """Show the place as a path: recipients/tawk/agreement.state."""
        return "/".join(part for part in (self.topic, self.record, self.field) if part)
