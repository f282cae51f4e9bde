"""Where data come from, in words (GDPR art. 13 and 14(2)(f))."""

from privacydesk.documents.blocks import Line, Words
from privacydesk.documents.context import Context
from privacydesk.documents.wording import security
from privacydesk.documents.writer import joined
from privacydesk.models.source import Source, SourceKind


def source_phrase(context: Context, source: Source) -> Line:
    """One source of a situation, with what comes from it, for whom and what for."""
    if source.kind is SourceKind.PERSON and source.people and source.text is None:
        people = context.people_list(source.people)
        made = context.write.say("we ask these data from {people} themselves", people=people)
        return _with_notes(context, source, made)
    return source_in_general(context, source)


def source_in_general(context: Context, source: Source) -> Line:
    """One source as the end of "we receive data"."""
    if source.kind is SourceKind.PERSON and source.people and source.text is None:
        people = context.people_list(source.people)
        made = context.write.say("from {people} themselves", people=people)
    else:
        by = ": " if source.people and not source.aggregated_anonymous else " "
        made = joined(_what(context, source), _whence(context, source), by=by)
    return _with_notes(context, source, made)


def _with_notes(context: Context, source: Source, made: Line) -> Line:
    """Add what the data are used for, and whether the source is public."""
    write = context.write
    if source.uses:
        uses = [write.say(security.SOURCE_USES[use]) for use in source.uses]
        made = joined(made, write.all_of(uses), by=", ")
    if source.public is not None:
        public = write.say("a public source") if source.public else write.say("not a public source")
        made = joined(made, joined(Words("("), public, Words(")"), by=""))
    return made


def _what(context: Context, source: Source) -> Line:
    write = context.write
    data = context.data_list(source.data) if source.data else ()
    if source.aggregated_anonymous:
        return write.say("general, added-up, anonymous data")
    if source.people and source.kind is not SourceKind.PERSON:
        people = context.people_list(source.people)
        if data:
            return write.say("{data} of {people}", data=data, people=people)
        return write.say("data of {people}", people=people)
    return data


def _whence(context: Context, source: Source) -> Line:
    write = context.write
    if source.text is not None:
        return write.own(source.text)
    whence = write.say(security.SOURCES[source.kind])
    if source.name:
        return joined(whence, joined(Words("("), Words(source.name), Words(")"), by=""))
    return whence
