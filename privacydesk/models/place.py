"""Where an answer stands in the register."""

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

    def __str__(self) -> str:
        """Show the place as a path: recipients/tawk/agreement.state."""
        return "/".join(part for part in (self.topic, self.record, self.field) if part)
