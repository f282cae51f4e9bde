"""Which sentences belong to an answer, by the places they come from."""

from collections.abc import Iterable

from privacydesk.documents.blocks import Places
from privacydesk.models.place import Place


def coming_from(combinations: Iterable[Places], wanted: Iterable[Place]) -> set[Places]:
    """Choose the combinations of places that come from what is wanted.

    A place without a field stands for all of its record, one without a record for all of its
    topic. Where no sentence is that exact, those that come from the record as a whole count.
    """
    asked = list(wanted)
    given = list(combinations)
    exact = {c for c in given if any(holds(one, place) for place in c for one in asked)}
    return exact or {c for c in given if any(holds(place, one) for place in c for one in asked)}


def holds(outer: Place, inner: Place) -> bool:
    """Whether one place is the other, or a part of the register in which it stands."""
    if outer.topic != inner.topic:
        return False
    if outer.record != inner.record:
        return not outer.record and not outer.field
    field = outer.field
    return not field or inner.field == field or inner.field.startswith((f"{field}.", f"{field}["))
