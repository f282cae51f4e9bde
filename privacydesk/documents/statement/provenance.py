"""Where data come from, in words (GDPR art. 13 and 14(2)(f))."""

from privacydesk.documents.blocks import Line, Words
from privacydesk.documents.context import Context
from privacydesk.documents.routes import bracketed
from privacydesk.documents.wording import security
from privacydesk.documents.writer import joined
from privacydesk.models.source import Source, SourceKind


def source_phrase(context: Context, source: Source) -> Line:
    """One source of a situation, with what comes from it, for whom and what for."""
    write = context.write
    if not _from_themselves(source):
        return source_in_general(context, source)
    people = context.people_list(source.people or ())
    if source.data:
        data = context.data_list(source.data)
        made = write.say("we ask {people} themselves for {data}", data=data, people=people)
    else:
        made = write.say("we ask {people} themselves for these data", people=people)
    return _with_notes(context, source, made)


def source_in_general(context: Context, source: Source) -> Line:
    """One source with what comes from it: "creditworthiness: from a credit agency"."""
    if _from_themselves(source):
        people = context.people_list(source.people or ())
        whence = context.write.say("from {people} themselves", people=people)
        data = context.data_list(source.data) if source.data else ()
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
    """Add what the data are used for, in which case, and whether the source is public."""
    write = context.write
    if source.uses:
        uses = [write.say(security.SOURCE_USES[use]) for use in source.uses]
        made = joined(made, write.all_of(uses), by=", ")
    notes = []
    if source.condition is not None:
        notes.append(write.own(source.condition))
    if source.public is not None:
        public = write.say("a public source") if source.public else write.say("not a public source")
        notes.append(public)
    return joined(made, bracketed(joined(*notes, by="; "))) if notes else made


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
    write = context.write
    name: Line = (Words(source.name),) if source.name else ()
    if source.text is None and source.kind is SourceKind.OTHER:
        return write.say("from {source}", source=name or write.hole("from whom these data come"))
    if source.text is not None:
        whence = write.own(source.text)
    else:
        whence = write.say(security.SOURCES[source.kind])
    return joined(whence, bracketed(name)) if name else whence
