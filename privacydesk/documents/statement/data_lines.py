"""Which data a situation uses, as lines of text."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import groupby

from privacydesk.documents.blocks import Line, Words
from privacydesk.documents.context import Context
from privacydesk.documents.routes import bracketed
from privacydesk.documents.statement.names import activity_anchor
from privacydesk.documents.statement.protection import is_protected
from privacydesk.documents.wording import conditions
from privacydesk.documents.writer import capital, joined, see
from privacydesk.models.channel import Channel
from privacydesk.models.choices import Asked, When
from privacydesk.models.data import Consequence, DataClass, DataReference, DataUse
from privacydesk.models.ids import DataGroupCode, DataId, PeopleId
from privacydesk.models.situation import Situation
from privacydesk.models.text import LocalisedText

_MANY = 7
_SPECIAL = DataGroupCode("special")
_REST = DataGroupCode("other")


def data_lines(context: Context, situation: Situation) -> list[Line]:
    """All data of a situation: listed, taken from elsewhere, or told where they are listed."""
    write = context.write
    lines: list[Line] = []
    if not reasons_in_table(situation):
        lines += listed(context, situation.data or ())
    lines += [_reference(context, reference) for reference in situation.data_of or ()]
    if isinstance(situation, Channel) and situation.data_in_message:
        lines.append(write.say("the personal data that you put in your message"))
    if situation.data_listed_in is not None:
        lines.append(write.say(conditions.LISTED_IN[situation.data_listed_in]))
    return [capital(line) for line in lines]


def reasons_in_table(situation: Situation) -> bool:
    """Whether the data stand in a table of their own: when most say what they are needed for."""
    uses = situation.data or ()
    return bool(uses) and 2 * sum(1 for use in uses if use.reasons) >= len(uses)


def listed(context: Context, uses: Sequence[DataUse]) -> list[Line]:
    """The data one after the other: first those of everybody, then those of some people."""
    lines: list[Line] = []
    for _, group in groupby(sorted(uses, key=_order), key=_key):
        alike = list(group)
        lines += [_led(context, alike[0], line) for line in _names(context, alike)]
    return lines


def alone(context: Context, use: DataUse) -> Line:
    """One kind of data with all that belongs to it, except its reasons."""
    bare = replace(use, reasons=None)
    composed = bool(context.data_items[use.data].consists_of)
    name = _composed(context, bare) if composed else used(context, bare)
    return _led(context, use, name)


def _led(context: Context, use: DataUse, name: Line) -> Line:
    """Put in front in which phase and of which people these data are."""
    lead: list[Line] = []
    if use.phase is not None:
        lead.append(context.write.own(use.phase))
    if use.people:
        lead.append(context.write.say("of {people}", people=context.people_list(use.people)))
    return joined(joined(*lead), name, by=": ")


def _order(use: DataUse) -> tuple[bool, tuple[str, ...], str]:
    return (bool(use.people or use.phase), use.people or (), str(use.phase or ""))


def _key(use: DataUse) -> tuple[tuple[PeopleId, ...], LocalisedText | None]:
    return (use.people or (), use.phase)


def _names(context: Context, uses: list[DataUse]) -> list[Line]:
    """Simple data on one line, or a line per group when they are many or were put in groups."""
    simple = [use for use in uses if not context.data_items[use.data].consists_of]
    composed = [use for use in uses if context.data_items[use.data].consists_of]
    lines: list[Line] = []
    if len(simple) >= _MANY or any(context.data_items[use.data].group for use in simple):
        lines += _by_group(context, simple)
    elif simple:
        lines.append(context.write.all_of([used(context, use) for use in simple]))
    return lines + [_composed(context, use) for use in composed]


def _by_group(context: Context, uses: list[DataUse]) -> list[Line]:
    lines = []
    codes = {use.data: _group(context, use.data) for use in uses}
    for code, group in context.knowledge.data_groups.items():
        names = [used(context, use) for use in uses if codes[use.data] == code]
        if names:
            label = Words(f"{group.name(context.code) or code}: ")
            lines.append(joined(label, context.write.all_of(names), by=""))
    return lines


def _group(context: Context, identifier: DataId) -> DataGroupCode:
    """The group of a kind of data; a group that is in no table counts as the rest."""
    item = context.data_items[identifier]
    known = context.knowledge.data_categories.get(item.catalogue) if item.catalogue else None
    own = _SPECIAL if item.data_class is DataClass.SPECIAL else _REST
    code = item.group or (known.group if known else own)
    return code if code in context.knowledge.data_groups else _REST


def _composed(context: Context, use: DataUse) -> Line:
    parts = [_part(context, part) for part in context.data_items[use.data].consists_of or ()]
    return joined(used(context, use), Words(": "), context.write.all_of(parts), by="")


def _part(context: Context, identifier: DataId) -> Line:
    details = context.data_items[identifier].details
    name = context.data(identifier)
    return joined(name, bracketed(_details(context, details))) if details else name


def _details(context: Context, details: Iterable[LocalisedText]) -> Line:
    return joined(*(context.write.own(text) for text in details), by=", ")


def used(context: Context, use: DataUse) -> Line:
    """The name of a kind of data with its details and conditions in brackets."""
    item = context.data_items[use.data]
    notes: list[Line] = []
    if item.details:
        notes.append(_details(context, item.details))
    notes += notes_of(context, use)
    name = context.data(use.data)
    return joined(name, bracketed(joined(*notes, by="; "))) if notes else name


def notes_of(context: Context, use: DataUse) -> list[Line]:
    """What holds for data in one situation: how often, required or not, by whom, if not given."""
    write = context.write
    notes: list[Line] = []
    vague = use.when in (When.ALWAYS, When.SOMETIMES) and use.condition is not None
    if use.when is not None and use.when is not When.ALWAYS and not vague:
        notes.append(write.say(conditions.WHEN[use.when]))
    if use.condition is not None:
        notes.append(write.own(use.condition))
    if use.given in (Asked.REQUIRED, Asked.OPTIONAL):
        notes.append(write.say(conditions.ASKED[use.given]))
    if use.consequence_text is not None:
        text = write.own(use.consequence_text)
        notes.append(write.say("without it: {consequence}", consequence=text))
    elif use.consequence is not None and not _says_so_already(use):
        notes.append(write.say(conditions.CONSEQUENCES_SHORT[use.consequence]))
    if use.entered_by is not None:
        notes.append(write.say("entered by {people}", people=context.people(use.entered_by)))
    return [*notes, *_kept(context, use)]


def _says_so_already(use: DataUse) -> bool:
    """Whether "if you like" says all that a lack of consequences would say."""
    return use.given is Asked.OPTIONAL and use.consequence is Consequence.NONE


def _kept(context: Context, use: DataUse) -> list[Line]:
    """In which form data are kept, because of which law, and what for."""
    write = context.write
    notes: list[Line] = []
    if use.kept_as is not None:
        notes.append(write.say(conditions.KEPT_AS[use.kept_as]))
    law = context.law(use.law, use.law_text)
    if law is not None and not is_protected(context, use.data):
        notes.append(write.say("because of {law}", law=law))
    if use.reasons:
        reasons = write.all_of(write.owns(use.reasons))
        notes.append(write.say("needed for: {reasons}", reasons=reasons))
    return notes


def _reference(context: Context, reference: DataReference) -> Line:
    write = context.write
    activity = context.activities[reference.activity]
    where = see(activity_anchor(reference.activity))
    if reference.services:
        names = [
            write.say("\u201c{name}\u201d", name=context.service(s)) for s in reference.services
        ]
        told = write.say("the data that we ask for the type {types}", types=write.all_of(names))
        return joined(told, where, by="")
    name = activity.name
    quoted = write.own(name) if name is not None else write.say("that situation")
    return joined(
        write.say("the data named at \u201c{situation}\u201d", situation=quoted), where, by=""
    )
