"""Where data come from, in words (GDPR art. 13 and 14(2)(f))."""

from dataclasses import replace

from privacydesk.documents.blocks import Line, Words
from privacydesk.documents.context import Context
from privacydesk.documents.routes import bracketed
from privacydesk.documents.statement.spots import Subject, data_of
from privacydesk.documents.wording import security
from privacydesk.documents.writer import joined
from privacydesk.models.source import Source, SourceKind


def source_phrase(context: Context, source: Source, subject: Subject) -> Line:
    """One source of a situation, with what comes from it, for whom and what for."""
    write, source = context.write, _here(context, source, subject)
    if not _from_themselves(source):
        return source_in_general(context, source)
    people = context.people_list(source.people or ())
    if source.data:
        data = context.data_list(source.data)
        made = write.say("we ask {people} themselves for {data}", data=data, people=people)
    else:
        made = write.say("we ask {people} themselves for these data", people=people)
    return _with_notes(context, source, joined(made, _in_brackets(_openness(context, source))))


def _here(context: Context, source: Source, subject: Subject) -> Source:
    """A source of several situations without the data and people that only another one uses."""
    others = [
        context.activities[identifier]
        for identifier in source.activities or ()
        if identifier != subject.id
    ]
    elsewhere = {data for other in others for data in data_of(context, other)}
    spoken_of = {group for other in others for group in other.people or ()}
    spare_data = elsewhere - data_of(context, subject)
    spare_people = spoken_of - set(subject.people or ())
    data = tuple(one for one in source.data or () if one not in spare_data)
    people = tuple(one for one in source.people or () if one not in spare_people)
    return replace(source, data=data or source.data, people=people or source.people)


def source_in_general(context: Context, source: Source) -> Line:
    """One source with what comes from it: "creditworthiness: from a credit agency"."""
    if _from_themselves(source):
        people = context.people_list(source.people or ())
        whence = context.write.say("from {people} themselves", people=people)
        data = context.data_list(source.data) if source.data else ()
        whence = joined(whence, _in_brackets(_openness(context, source)))
        made = joined(data, whence, by=": ")
    else:
        by = " " if source.aggregated_anonymous else ": "
        made = joined(_what(context, source), _whence(context, source), by=by)
    return _with_notes(context, source, made)


def names_data(source: Source) -> bool:
    """Whether a source says which data come from it, or of whom."""
    return bool(source.data or source.aggregated_anonymous) or bool(
        source.people and not _from_themselves(source)
    )


def _from_themselves(source: Source) -> bool:
    return source.kind is SourceKind.PERSON and bool(source.people) and source.text is None


def _with_notes(context: Context, source: Source, made: Line) -> Line:
    """Add what the data are used for, and in which case."""
    write = context.write
    uses = [write.say(security.SOURCE_USES[use]) for use in source.uses or ()]
    condition = write.own(source.condition) if source.condition is not None else ()
    return joined(made, write.all_of(uses) if uses else (), condition, by=", ")


def _openness(context: Context, source: Source) -> Line:
    """Whether a source is open to everybody; empty when that is not answered."""
    if source.public is None:
        return ()
    write = context.write
    return write.say("a public source") if source.public else write.say("not a public source")


def _in_brackets(*notes: Line) -> Line:
    """Notes in one pair of brackets; empty when there are none."""
    told = joined(*notes, by="; ")
    return bracketed(told) if told else ()


def _what(context: Context, source: Source) -> Line:
    write = context.write
    data = context.data_list(source.data) if source.data else ()
    if source.aggregated_anonymous:
        general = write.say("general, added-up, anonymous data")
        data = joined(general, bracketed(data)) if data else general
    if source.people:
        people = context.people_list(source.people)
        if data:
            return write.say("{data} of {people}", data=data, people=people)
        return write.say("data of {people}", people=people)
    return data


def _whence(context: Context, source: Source) -> Line:
    write, openness = context.write, _openness(context, source)
    name: Line = (Words(source.name),) if source.name else ()
    if source.text is None and source.kind is SourceKind.OTHER:
        named = name or write.hole("from whom these data come")
        return joined(write.say("from {source}", source=named), _in_brackets(openness))
    if source.text is not None:
        whence = write.own(source.text)
    else:
        whence = write.say(security.SOURCES[source.kind])
    return joined(whence, _in_brackets(name, openness))
