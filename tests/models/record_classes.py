"""All classes of records, the register first."""

from collections.abc import Iterator

from privacydesk.models.record import Record
from privacydesk.models.register import Register
from privacydesk.models.shape import shape


def _kinds() -> Iterator[type[Record]]:
    seen: list[type[Record]] = [Register]
    for kind in seen:
        yield kind
        below = (field.record for field in shape(kind) if field.record is not None)
        seen.extend(each for each in dict.fromkeys(below) if each not in seen)


ALL = tuple(_kinds())
