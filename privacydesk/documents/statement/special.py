"""Data that the law protects more: what allows their use (GDPR art. 9, 10 and 87; UAVG)."""

from collections.abc import Iterator, Mapping, Sequence

from privacydesk.documents.blocks import Block, Line, Paragraph, Places
from privacydesk.documents.context import Context
from privacydesk.documents.statement.protection import class_of, is_protected
from privacydesk.documents.statement.spots import Subject, place_of
from privacydesk.documents.wording import conditions
from privacydesk.documents.writer import capital, joined
from privacydesk.models.data import DataClass, DataUse, SpecialDataException
from privacydesk.models.ids import DataId, LawCode
from privacydesk.models.place import Place
from privacydesk.models.situation import Situation
from privacydesk.models.text import LocalisedText
from privacydesk.models.value import Value, value_class

_GROUNDED = (DataClass.CRIMINAL, DataClass.SENSITIVE)


@value_class
class _Protection(Value):
    """What allows the use of protected data; data with the same protection are told together."""

    kind: DataClass
    exception: SpecialDataException | None
    ground: LocalisedText | None
    law: LawCode | None
    law_text: LocalisedText | None
    indirect: bool


_Used = tuple[DataId, _Protection]


def special_data(context: Context, situation: Subject) -> Iterator[Block]:
    """A paragraph for protected data, where these are first used in this way."""
    found: dict[_Protection, list[DataId]] = {}
    for identifier, protection in context.once(_first_uses)[place_of(situation)]:
        found.setdefault(protection, []).append(identifier)
    for protection, identifiers in found.items():
        places = tuple(Place("data", identifier) for identifier in identifiers)
        yield Paragraph(joined(*_told(context, protection, identifiers)), places)


def _first_uses(context: Context) -> Mapping[Places, Sequence[_Used]]:
    """The protected data of each situation that no earlier one uses in the same way."""
    earlier: set[_Used] = set()
    found = {}
    situations: Sequence[Subject] = (*context.activities.values(), *context.channels)
    for situation in situations:
        used = _protected(context, situation)
        found[place_of(situation)] = [one for one in used if one not in earlier]
        earlier.update(used)
    return found


def _protected(context: Context, situation: Situation) -> dict[_Used, None]:
    """The protected data of a situation with what allows their use there, each once."""
    uses = [(use.data, use) for use in situation.data or ()]
    known = {data for data, _ in uses}
    purposes = situation.purposes or ()
    only_there = [(data, DataUse(data=data)) for purpose in purposes for data in purpose.data or ()]
    return dict.fromkeys(
        (part, _protection(context, part, use))
        for data, use in uses + [(data, use) for data, use in only_there if data not in known]
        for part in _with_parts(context, data)
        if _stands_out(context, part, use) and not _told_with(context, part, data)
    )


def _stands_out(context: Context, part: DataId, use: DataUse) -> bool:
    """Whether there is something to tell of what allows a use of data."""
    grounded = use.exception is not None or use.criminal_ground is not None
    sensitive = class_of(context, context.data_items[part]) is DataClass.SENSITIVE
    return is_protected(context, part) or (sensitive and grounded and part == use.data)


def _told_with(context: Context, part: DataId, whole: DataId) -> bool:
    """Whether what is told of a whole tells all there is to tell of this part of it."""
    if part == whole:
        return False
    one, other = context.data_items[part], context.data_items[whole]
    answers = (
        (one.exception, other.exception),
        (one.criminal_ground, other.criminal_ground),
        (one.law, other.law),
        (one.law_text, other.law_text),
    )
    alike = class_of(context, one) is class_of(context, other)
    return alike and all(mine is None or mine == its for mine, its in answers)


def _with_parts(context: Context, identifier: DataId) -> list[DataId]:
    """A kind of data and all that it is made up of, each once."""
    found = {identifier: None}
    waiting = [identifier]
    while waiting:
        parts = context.data_items[waiting.pop()].consists_of or ()
        waiting += [part for part in parts if part not in found]
        found.update(dict.fromkeys(parts))
    return list(found)


def _protection(context: Context, identifier: DataId, here: DataUse) -> _Protection:
    """What allows a use: what holds for this use goes before what holds for the data."""
    item = context.data_items[identifier]
    own_law = here.law is not None or here.law_text is not None
    kind = class_of(context, item)
    if kind is DataClass.SENSITIVE and here.exception is not None:
        kind = DataClass.SPECIAL
    return _Protection(
        kind=kind,
        exception=(here.exception or item.exception) if kind is DataClass.SPECIAL else None,
        ground=(here.criminal_ground or item.criminal_ground) if kind in _GROUNDED else None,
        law=here.law if own_law else item.law,
        law_text=here.law_text if own_law else item.law_text,
        indirect=bool(item.arises_indirectly),
    )


def _told(context: Context, protection: _Protection, identifiers: list[DataId]) -> list[Line]:
    write = context.write
    data = capital(context.data_list(identifiers))
    law = context.law(protection.law, protection.law_text)
    match protection.kind:
        case DataClass.SPECIAL:
            told = _special(context, protection, data)
        case DataClass.CRIMINAL:
            told = _criminal(context, protection, data)
        case DataClass.SENSITIVE:
            ground = write.own(protection.ground)
            told = [write.say("{data}: we may use them because of {law}.", data=data, law=ground)]
        case _:
            told = [_number(context, data, len(identifiers))]
            law = law if law is not None else write.hole("which law")
    if law is not None:
        told.append(write.say("The law that allows it: {law}.", law=law))
    if protection.indirect:
        told.append(write.say("We do not ask for them; they can follow from other data."))
    return told


def _special(context: Context, protection: _Protection, data: Line) -> list[Line]:
    write = context.write
    if protection.exception is None:
        why = write.hole("which exception in the law")
    else:
        why = write.say(conditions.EXCEPTIONS[protection.exception])
    return [
        write.say("{data}: the law protects these data specially.", data=data),
        write.say("We may use them because {exception}.", exception=why),
    ]


def _criminal(context: Context, protection: _Protection, data: Line) -> list[Line]:
    write = context.write
    missing = write.hole("which ground")
    ground = write.own(protection.ground) if protection.ground is not None else missing
    return [
        write.say("{data}: these are criminal data.", data=data),
        write.say("We may use them on this ground: {ground}.", ground=ground),
    ]


def _number(context: Context, data: Line, count: int) -> Line:
    """A national number, or a document that such a number stands on."""
    return context.write.plural(
        "{data}: we use this piece of data because the law asks it.",
        "{data}: we use these data because the law asks it.",
        count,
        data=data,
    )
