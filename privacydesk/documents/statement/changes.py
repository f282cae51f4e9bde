"""Versions of the statement and how changes are told (GDPR art. 12(1) and 13(3))."""

from collections.abc import Iterator

from privacydesk.documents.blocks import Block, Cell, Column, Line, Paragraph, Row, Table, Words
from privacydesk.documents.context import Context
from privacydesk.documents.places import at
from privacydesk.documents.routes import answered_link, page
from privacydesk.documents.statement.other import feedback
from privacydesk.documents.wording import N_, organisation
from privacydesk.documents.writer import capital, joined, sentence
from privacydesk.models.publication import DateKind, Publication, Version

_PLACE = at("publication", field="changes")


def changes(context: Context) -> list[Block]:
    """The section on changes, versions and feedback."""
    about = context.register.publication
    blocks: list[Block] = [*_version(context, about), *_notice(context, about)]
    blocks += _where(context, about)
    if about.history:
        blocks.append(_history(context, about.history))
    return [*blocks, *feedback(context)]


def version_line(context: Context) -> Line:
    """Version and date as one line; empty when neither was given."""
    about, write = context.register.publication, context.write
    number = write.say("version {number}", number=about.version) if about.version else ()
    if about.dated is None:
        return number
    day = write.language.day(about.dated)
    if number and about.date_kind in (None, DateKind.DATED, DateKind.VERSION_OF):
        return write.say("version {number} of {day}", number=about.version or "", day=day)
    pattern = organisation.DATES[about.date_kind] if about.date_kind is not None else N_("{day}")
    return joined(number, write.say(pattern, day=day), by=", ")


def _version(context: Context, about: Publication) -> Iterator[Block]:
    write = context.write
    if about.adopted_by is not None:
        adopted = write.say("This text was adopted by {who}.", who=write.own(about.adopted_by))
        yield Paragraph(adopted, at("publication", field="adopted_by"))
    if about.replaces_earlier:
        yield Paragraph(write.say("Earlier versions no longer hold."), at("publication"))
    if about.change_summary is not None:
        changed = write.say("What changed: {text}", text=write.own(about.change_summary))
        yield Paragraph(sentence(changed), at("publication", field="change_summary"))
    if about.prevailing_language:
        language = _language(context, about.prevailing_language)
        told = write.say("If translations differ, the text in {language} holds.", language=language)
        yield Paragraph(told, at("publication", field="prevailing_language"))


def _language(context: Context, code: str) -> str:
    """The name of a language; its code when it has no name."""
    return context.write.language.name_of(code)


def _notice(context: Context, about: Publication) -> Iterator[Block]:
    told, write = about.changes, context.write
    lines = [
        write.say(organisation.CHANGE_REASONS[reason], paper=context.paper())
        for reason in told.reasons or ()
    ]
    if told.channels or told.told_people:
        lines.append(_channels(context, about))
    if told.sometimes_channels:
        ways = write.any_of(
            [write.say(organisation.NOTICE_CHANNELS[c]) for c in told.sometimes_channels]
        )
        lines.append(
            write.say("Where it is called for, we also tell you of changes {ways}.", ways=ways)
        )
    if told.notice is not None:
        period = write.period(told.notice)
        lines.append(write.say("We tell you {period} beforehand.", period=period))
    if told.asks_to_check_regularly:
        lines.append(
            write.say(
                "We advise you to read {paper} again regularly, so that you know of changes.",
                paper=context.paper(),
            )
        )
    if told.acceptance_asked_again:
        lines.append(write.say("After a change we ask you to agree again."))
    if lines:
        yield Paragraph(joined(*lines), _PLACE)


def _channels(context: Context, about: Publication) -> Line:
    told, write = about.changes, context.write
    ways = write.all_of([write.say(organisation.NOTICE_CHANNELS[c]) for c in told.channels or ()])
    if not told.channels:
        ways = write.hole("how changes are told")
    if told.told_people:
        people = context.people_list(told.told_people)
        return capital(write.say("We tell {people} of changes {ways}.", people=people, ways=ways))
    return write.say("We tell all changes {ways}.", ways=ways)


def _where(context: Context, about: Publication) -> Iterator[Block]:
    write = context.write
    if answered_link(about.published_at):
        where = page(context, about.published_at, N_("our website"))
        yield Paragraph(
            write.say("You always find the current version on {page}.", page=where),
            at("publication", field="published_at"),
        )
    if about.on_paper_at is not None:
        yield Paragraph(
            write.say(
                "On paper you find {paper} here: {place}.",
                paper=context.paper(),
                place=write.own(about.on_paper_at),
            ),
            at("publication", field="on_paper_at"),
        )
    if answered_link(about.old_versions_at):
        where = page(context, about.old_versions_at, N_("our website"))
        yield Paragraph(
            write.say("You find earlier versions on {page}.", page=where),
            at("publication", field="old_versions_at"),
        )


def _history(context: Context, history: tuple[Version, ...]) -> Table:
    write = context.write
    rows = []
    for version in history:
        day = (Words(write.language.day(version.dated)),) if version.dated is not None else ()
        change = capital(write.own(version.changes)) if version.changes is not None else ()
        number = (Words(version.number),) if version.number else (Words("–"),)
        cells = (Cell((number,)), Cell((day,)), Cell((change,)))
        rows.append(Row(cells, at("publication", field="history")))
    columns = (
        Column(write.words("Version"), 1),
        Column(write.words("Date"), 2),
        Column(write.words("What changed"), 4),
    )
    return Table(write.words("Earlier versions"), columns, tuple(rows))
