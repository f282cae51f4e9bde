"""Which data a situation uses, as lines of text."""

from collections.abc import Iterable, Sequence
from itertools import groupby

from privacydesk.documents.blocks import Line, Words
from privacydesk.documents.context import Context
from privacydesk.documents.routes import bracketed
from privacydesk.documents.statement.names import activity_anchor
from privacydesk.documents.wording import conditions
from privacydesk.documents.writer import capital, joined, see
from privacydesk.knowledge.data import DataGroupCode
from privacydesk.models.channel import Channel
from privacydesk.models.choices import Asked, When
from privacydesk.models.data import DataReference, DataUse
from privacydesk.models.ids import DataId, PeopleId
from privacydesk.models.situation import Situation
from privacydesk.models.text import LocalisedText

_MANY = 7


def data_lines(context: Context, situation: Situation) -> list[Line]:
    """All data of a situation: listed, taken from elsewhere, or told where they are listed."""
    write = context.write
    lines: list[Line] = []
    if not has_reasons(situation):
        lines += listed(context, situation.data or ())
    lines += [_reference(context, reference) for reference in situation.data_of or ()]
    if isinstance(situation, Channel) and situation.data_in_message:
        lines.append(write.say("the personal data that you put in your message"))
    if situation.data_listed_in is not None:
        lines.append(write.say(conditions.LISTED_IN[situation.data_listed_in]))
    return [capital(line) for line in lines]


def has_reasons(situation: Situation) -> bool:
    """Whether some data say what they are needed for; they then stand in a table of their own."""
    return any(use.reasons for use in situation.data or ())


def listed(context: Context, uses: Sequence[DataUse]) -> list[Line]:
    """The data one after the other: first those of everybody, then those of some people."""
    lines: list[Line] = []
    for key, group in groupby(sorted(uses, key=_order), key=_key):
        people, phase = key
        names = _names(context, list(group))
        if people or phase is not None:
            lead: list[Line] = []
            if phase is not None:
                lead.append(context.write.own(phase))
            if people:
                lead.append(context.write.say("of {people}", people=context.people_list(people)))
            names = [joined(joined(*lead), Words(": "), line, by="") for line in names]
        lines += names
    return lines


def _order(use: DataUse) -> tuple[bool, tuple[str, ...], str]:
    return (bool(use.people or use.phase), use.people or (), str(use.phase or ""))


def _key(use: DataUse) -> tuple[tuple[PeopleId, ...], LocalisedText | None]:
    return (use.people or (), use.phase)


def _names(context: Context, uses: list[DataUse]) -> list[Line]:
    """Simple data on one line, or one line per group when there are many; composed data apart."""
    simple = [use for use in uses if not context.data_items[use.data].consists_of]
    composed = [use for use in uses if context.data_items[use.data].consists_of]
    lines: list[Line] = []
    if len(simple) >= _MANY:
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
    code = context.data_items[identifier].catalogue
    known = context.knowledge.data_categories.get(code) if code else None
    return known.group if known else DataGroupCode("other")


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
    if use.when is not None and use.when is not When.ALWAYS:
        notes.append(write.say(conditions.WHEN[use.when]))
    if use.condition is not None:
        notes.append(write.own(use.condition))
    if use.given in (Asked.REQUIRED, Asked.OPTIONAL):
        notes.append(write.say(conditions.ASKED[use.given]))
    if use.consequence is not None:
        notes.append(write.say(conditions.CONSEQUENCES_SHORT[use.consequence]))
    if use.entered_by is not None:
        notes.append(write.say("entered by {people}", people=context.people(use.entered_by)))
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
