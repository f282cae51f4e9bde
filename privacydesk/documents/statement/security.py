"""How data are secured (GDPR art. 32 to 34)."""

from collections.abc import Iterator, Sequence

from privacydesk.documents.blocks import Block, Bullets, Item, Line, Paragraph, Words
from privacydesk.documents.context import Context
from privacydesk.documents.places import at
from privacydesk.documents.routes import answered_link, any_route, bracketed, page
from privacydesk.documents.wording import N_
from privacydesk.documents.wording import security as wording
from privacydesk.documents.writer import capital, joined
from privacydesk.models.security import Certificate, Security, Told

_PLACE = at("security")


def security(context: Context) -> list[Block]:
    """The section on security."""
    about = context.register.security
    blocks: list[Block] = [*_measures(context, about), *_connection(context, about)]
    blocks += _certificates(context, about.certificates or ())
    blocks += _remarks(context, about)
    return [*blocks, *_report(context, about)]


def _measures(context: Context, about: Security) -> Iterator[Block]:
    write = context.write
    threats = [write.say(wording.THREATS[threat]) for threat in about.against or ()]
    if threats:
        against = write.all_of(threats)
        yield Paragraph(
            write.say(
                "We take appropriate measures to protect your data against {threats}.",
                threats=against,
            )
            if about.appropriate_measures
            else write.say("We protect your data against {threats}.", threats=against),
            _PLACE,
        )
    elif about.appropriate_measures:
        yield Paragraph(write.say("We take appropriate measures to protect your data."), _PLACE)
    elif about.told is Told.GENERAL and not about.strict_procedures:
        yield Paragraph(write.say("We take measures to protect your data."), _PLACE)
    if about.strict_procedures:
        yield Paragraph(
            write.say(
                "We use strict security procedures, among other things to prevent that unauthorised"
                " people get access to personal data."
            ),
            _PLACE,
        )
    yield from _list(context, about)


def _list(context: Context, about: Security) -> Iterator[Block]:
    write = context.write
    if about.told is not Told.LIST:
        return
    measures = (context.knowledge.measures.get(code) for code in about.measures or ())
    names = [measure.name(context.code) for measure in measures if measure]
    lines: list[Line] = [*((Words(name),) for name in names if name)]
    lines += write.owns(about.own_measures)
    if lines:
        yield Paragraph(write.say("These are our measures:"), _PLACE)
        yield Bullets(tuple(Item(capital(line), _PLACE) for line in lines))


def _connection(context: Context, about: Security) -> Iterator[Block]:
    write = context.write
    if about.connection is None:
        return
    told = write.say(
        "We use {connections}.", connections=write.say(wording.CONNECTIONS[about.connection])
    )
    if about.connection_explained:
        explained = write.say(
            "They shield all information between you and our website when you enter personal data."
        )
        told = joined(told, explained)
    yield Paragraph(told, _PLACE)


def _certificates(context: Context, found: Sequence[Certificate]) -> Iterator[Block]:
    write = context.write
    if not found:
        return
    names = write.all_of([_certificate(context, one) for one in found])
    told = write.say("We are certified: {names}.", names=names)
    if any(one.explained for one in found):
        explained = write.say(
            "That means that we keep to international standards for the safe handling of data."
        )
        told = joined(told, explained)
    yield Paragraph(told, _PLACE)


def _certificate(context: Context, one: Certificate) -> Line:
    write, name = context.write, Words(one.name, fixed=True)
    notes: list[Line] = []
    if one.number:
        notes.append(write.say("number {number}", number=one.number))
    if one.valid_until is not None:
        notes.append(write.say("valid until {day}", day=write.language.day(one.valid_until)))
    return joined(name, bracketed(joined(*notes, by=", "))) if notes else (name,)


def _remarks(context: Context, about: Security) -> Iterator[Block]:
    write = context.write
    if about.always_improving:
        yield Paragraph(
            write.say("We keep improving the security of the data we use, all the time."), _PLACE
        )
    if about.storage:
        where = write.any_of([write.say(wording.STORAGE[place]) for place in about.storage])
        yield Paragraph(
            write.say("All information you give us is stored {where}.", where=where), _PLACE
        )
    if about.staff_secrecy:
        yield Paragraph(
            write.say("Everybody who can see personal data with us is bound to secrecy."), _PLACE
        )
    if about.no_guarantee:
        yield Paragraph(
            write.say(
                "No way of sending or storing data is entirely safe; we cannot rule out every risk."
            ),
            _PLACE,
        )
    if about.breach.told_in_statement:
        yield Paragraph(
            write.say(
                "If personal data leak, we report it to the supervisory authority where the law"
                " asks that. If the leak is a high risk to you, we tell you too."
            ),
            _PLACE,
        )


def _report(context: Context, about: Security) -> Iterator[Block]:
    """What can be reported, where, and by which rules."""
    write = context.write
    reasons = [write.say(wording.REPORTS[reason]) for reason in about.report_reasons or ()]
    rules: Line = ()
    if answered_link(about.report_page):
        rules = page(context, about.report_page, N_("our rules for reporting a weak spot"))
    if about.report_to:
        ways = any_route(context, about.report_to)
    else:
        ways = write.say("see {page}", page=rules) if rules else write.hole("where to report it")
    if reasons:
        why = write.any_of(reasons)
        yield Paragraph(write.say("If {reasons}, tell us: {ways}.", reasons=why, ways=ways), _PLACE)
    elif about.report_to:
        yield Paragraph(write.say("You can report a security problem: {ways}.", ways=ways), _PLACE)
    if rules and (about.report_to or not reasons):
        yield Paragraph(write.say("How to report a weak spot: see {page}.", page=rules), _PLACE)
