"""Data that the law protects more: what allows their use (GDPR art. 9, 10 and 87; UAVG)."""

from collections.abc import Iterator

from privacydesk.documents.blocks import Block, Line, Paragraph
from privacydesk.documents.context import Context
from privacydesk.documents.places import at
from privacydesk.documents.wording import conditions
from privacydesk.documents.writer import capital, joined
from privacydesk.models.data import DataClass, DataItem
from privacydesk.models.ids import DataId
from privacydesk.models.situation import Situation


def special_data(context: Context, situation: Situation) -> Iterator[Block]:
    """A paragraph for each protected kind of data, in the first situation that uses it."""
    for use in situation.data or ():
        item = context.data_items[use.data]
        if class_of(context, item) in (DataClass.ORDINARY, DataClass.SENSITIVE):
            continue
        if _first(context, use.data) is situation:
            yield Paragraph(joined(*_told(context, item)), at("data", item.id))


def class_of(context: Context, item: DataItem) -> DataClass:
    """How the law protects a kind of data: as the user says, else as the catalogue says."""
    if item.data_class is not None:
        return item.data_class
    known = context.knowledge.data_categories.get(item.catalogue) if item.catalogue else None
    return known.data_class if known else DataClass.ORDINARY


def _first(context: Context, identifier: DataId) -> Situation | None:
    situations: list[Situation] = [*context.activities.values(), *context.channels]
    return next((s for s in situations if identifier in {u.data for u in s.data or ()}), None)


def _told(context: Context, item: DataItem) -> list[Line]:
    write, kind = context.write, class_of(context, item)
    name = capital(context.data(item.id))
    law = context.law(item.law, item.law_text)
    if kind is DataClass.SPECIAL:
        told = [write.say("{data}: the law protects these data specially.", data=name)]
        why = (
            write.say(conditions.EXCEPTIONS[item.exception])
            if item.exception is not None
            else write.hole("which exception in the law")
        )
        told.append(write.say("We may use them because {exception}.", exception=why))
        if law is not None:
            told.append(write.say("The law that allows it: {law}.", law=law))
    elif kind is DataClass.CRIMINAL:
        ground = (
            write.own(item.criminal_ground) if item.criminal_ground else write.hole("which ground")
        )
        told = [write.say("{data}: these are criminal data.", data=name)]
        told.append(write.say("We may use them on this ground: {ground}.", ground=ground))
    else:
        allowed = law if law is not None else write.hole("which law")
        told = [write.say("{data}: we use this number because the law asks it.", data=name)]
        told.append(write.say("The law that allows it: {law}.", law=allowed))
    if item.arises_indirectly:
        told.append(write.say("We do not ask for them; they can follow from other data."))
    return told
