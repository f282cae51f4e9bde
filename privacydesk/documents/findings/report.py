"""The report of the check as a paper, to hand to an adviser."""

from collections.abc import Iterable, Iterator, Sequence

from privacydesk.compliance.finding import Finding, FindingKind, Report
from privacydesk.documents.blocks import (
    Block,
    Box,
    BoxKind,
    Bullets,
    Cell,
    Column,
    Document,
    Fact,
    Facts,
    Heading,
    Hyperlink,
    Item,
    Line,
    Paragraph,
    Row,
    Table,
    Tone,
    Words,
    plain,
)
from privacydesk.documents.context import Context
from privacydesk.documents.findings.articles import ARTICLES, Shown, Told, shown
from privacydesk.documents.findings.unanswered import unanswered
from privacydesk.documents.findings.words import in_language, message, subject
from privacydesk.documents.wording import N_
from privacydesk.documents.writer import joined, sentence, strong
from privacydesk.knowledge.requirement import Requirement, Severity

SEVERITIES = {
    Severity.ERROR: N_("Errors"),
    Severity.WARNING: N_("Warnings"),
    Severity.ADVICE: N_("Advice"),
}
QUESTIONS = N_("Questions")
NOT_CHECKED = N_("Not checked yet")
_INTRO = {
    Severity.ERROR: N_("The law asks this, and it is lacking or wrong."),
    Severity.WARNING: N_("This is a risk, or not how the supervisory authorities want it."),
    Severity.ADVICE: N_("This helps readers or prevents trouble later."),
}
STATES = {
    Told.TOLD: N_("told"),
    Told.MISSING: N_("lacking"),
    Told.OPEN: N_("not checked yet"),
    Told.NOT_DUE: N_("not due"),
}


def findings_report(context: Context, report: Report, papers: Sequence[Document]) -> Document:
    """Compose the report of a check; `papers` are those in which it looks for sentences."""
    write = context.write
    title = write.words("Report of the check")
    name = plain(context.our_name())
    day = write.language.day(report.today)
    return Document(
        title=title,
        author=name,
        subject=write.words("{title} of {name}", title=title, name=name),
        language=context.code,
        dated=report.today,
        contents=write.words("Contents"),
        footer=plain(joined(name, title.lower(), day, by=" · ")),
        page_of=write.language.text("page {page} of {pages}"),
        concept="",
        blocks=tuple(_blocks(context, report, papers)),
    )


def _blocks(context: Context, report: Report, papers: Sequence[Document]) -> Iterator[Block]:
    write = context.write
    day = write.language.day(report.today)
    yield Paragraph(joined(context.our_name(), day, by=" · "), tone=Tone.MUTED)
    yield Paragraph(
        write.say(
            "This report holds the register of {name} against what the law asks. It is a working"
            " list, no legal advice.",
            name=context.our_name(),
        ),
        tone=Tone.LEAD,
    )
    if report.law_is_stale:
        yield Paragraph(
            write.say(
                "The tables of the law in this program are older than a year. Look for a newer"
                " version of PrivacyDesk."
            )
        )
    yield _summary(context, report)
    certain = [one for one in report.findings if one.kind is FindingKind.FINDING]
    for severity in Severity:
        found = [one for one in certain if one.severity is severity]
        if found:
            yield Heading(write.words(SEVERITIES[severity]), 1, severity.value)
            yield Paragraph(write.say(_INTRO[severity]))
            yield _table(context, SEVERITIES[severity], found)
    yield from _questions(context, report)
    yield from _open(context, report)
    for heading, items in ARTICLES:
        yield Heading(write.words(heading), 1)
        yield _articles(context, heading, shown(items, report, papers))
    yield from _sources(context, report)


def _summary(context: Context, report: Report) -> Box:
    write = context.write
    certain = [one for one in report.findings if one.kind is FindingKind.FINDING]
    counts = [
        (write.words(SEVERITIES[severity]), sum(one.severity is severity for one in certain))
        for severity in Severity
    ]
    kinds = [one.kind for one in report.findings]
    counts += [
        (write.words(QUESTIONS), kinds.count(FindingKind.QUESTION)),
        (write.words(NOT_CHECKED), kinds.count(FindingKind.INPUT_MISSING)),
        (write.words("In order"), len(report.met)),
    ]
    rows = [Fact(label, ((Words(str(count)),),)) for label, count in counts]
    state = (Words(write.language.day(report.law_checked_on)),)
    rows.append(Fact(write.words("The law as it was checked on"), (state,)))
    return Box(BoxKind.SUMMARY, write.words("In short"), (Facts(tuple(rows)),))


def _table(context: Context, caption: str, found: Iterable[Finding]) -> Table:
    write = context.write
    columns = (
        Column(write.words("What is found"), 4.4),
        Column(write.words("About"), 1.7),
        Column(write.words("Article"), 1.9),
    )
    return Table(write.words(caption), columns, tuple(_row(context, one) for one in found))


def _row(context: Context, finding: Finding) -> Row:
    requirement = finding.requirement
    what: tuple[Line, ...] = (
        strong(message(context, finding)),
        (Words(in_language(context, requirement.why)),),
    )
    article: tuple[Line, ...] = (
        (Words(in_language(context, requirement.article)),),
        (Words(finding.code),),
    )
    about: Line = (Words(subject(context, finding) or "–"),)
    decided = _decided(context, finding)
    return Row((Cell((*what, *decided)), Cell((about,)), Cell(article)), (finding.place,))


def _decided(context: Context, finding: Finding) -> tuple[Line, ...]:
    """What the organisation decided about it, and when."""
    found = finding.considered
    if found is None:
        return ()
    write = context.write
    pattern = N_("Overruled on {day}: {reason}")
    if finding.severity is not Severity.ERROR:
        pattern = N_("Considered on {day}: {reason}")
    return (write.say(pattern, day=write.language.day(found.on), reason=found.reason),)


def _questions(context: Context, report: Report) -> Iterator[Block]:
    found = [one for one in report.findings if one.kind is FindingKind.QUESTION]
    if found:
        yield Heading(context.write.words(QUESTIONS), 1, "questions")
        yield Paragraph(
            context.write.say("This may be in order. Only the organisation itself can tell.")
        )
        yield _table(context, QUESTIONS, found)


def _open(context: Context, report: Report) -> Iterator[Block]:
    """What could not be checked."""
    write = context.write
    items = [Item(line, places) for line, places in unanswered(context, report)]
    if items:
        yield Heading(write.words(NOT_CHECKED), 1, "open")
        yield Paragraph(write.say("These answers are still lacking."))
        yield Bullets(tuple(items))


def _articles(context: Context, caption: str, rows: Iterable[Shown]) -> Table:
    write = context.write
    columns = (
        Column(write.words("Article"), 1.1),
        Column(write.words("What"), 2.4),
        Column(write.words("State"), 1.1),
        Column(write.words("Where it is told, or why it is not due"), 3.6),
    )
    made = tuple(
        Row(
            (
                Cell(((Words(one.item.article),),)),
                Cell((write.say(one.item.label),)),
                Cell((write.say(STATES[one.state]),)),
                Cell(tuple(_where(context, one))),
            ),
            one.places or tuple(finding.place for finding in one.findings[:1]),
        )
        for one in rows
    )
    return Table(write.words(caption), columns, made)


def _where(context: Context, row: Shown) -> Iterator[Line]:
    write = context.write
    if row.state is Told.NOT_DUE:
        yield sentence(write.say(row.item.not_due))
    elif row.state is Told.TOLD and row.sentence:
        quote = write.say("“{sentence}”", sentence=row.sentence)
        yield quote
        if row.section:
            yield (Words(row.section),)
    elif row.state is Told.TOLD:
        yield write.say("It stands in the register; no paper prints it.")
    else:
        seen = dict.fromkeys(message(context, one) for one in row.findings)
        yield from ((Words(text),) for text in seen)


def _sources(context: Context, report: Report) -> Iterator[Block]:
    """Where the requirements behind the findings were read."""
    write = context.write
    requirements: dict[str, Requirement] = {one.code: one.requirement for one in report.findings}
    codes = dict.fromkeys(code for one in requirements.values() for code in one.read_in)
    if not codes:
        return
    yield Heading(write.words("Sources"), 1, "sources")
    rows = []
    for code in sorted(codes):
        source = context.knowledge.law_sources[code]
        seen = write.language.day(source.seen_on) if source.seen_on else "–"
        lines: list[Line] = [(Words(source.title),)]
        lines += [(Hyperlink(address, address),) for address in source.addresses]
        rows.append(Row((Cell(tuple(lines)), Cell(((Words(seen),),)))))
    columns = (Column(write.words("Source"), 5), Column(write.words("Copy of"), 1.4))
    yield Table(write.words("Sources"), columns, tuple(rows))
