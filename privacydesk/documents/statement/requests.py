"""How to make a request and how it is answered (GDPR art. 12)."""

from collections.abc import Iterator

from privacydesk.documents.blocks import Block, Fact, Facts, Line, Paragraph
from privacydesk.documents.context import Context
from privacydesk.documents.places import at
from privacydesk.documents.routes import answered_link, any_route, page
from privacydesk.documents.statement.identity_check import identity, request_name
from privacydesk.documents.wording import N_
from privacydesk.documents.wording import rights as wording
from privacydesk.documents.writer import capital, joined, sentence
from privacydesk.models.rights import Answering


def requests(context: Context) -> list[Block]:
    """Where to send a request, what to put in it, who is asking, and the answer."""
    blocks: list[Block] = [*_routes(context), *_acts_for(context), *_statement(context)]
    blocks += identity(context)
    blocks += _answer(context, context.register.rights.answering)
    return [*blocks, *_self_service(context)]


def _routes(context: Context) -> Iterator[Block]:
    about, write = context.register.rights, context.write
    place = at("rights", field="routes")
    if about.listed is not None or about.routes:
        ways = (
            any_route(context, about.routes)
            if about.routes
            else write.hole("how to make a request")
        )
        yield Paragraph(
            write.say("If you want to use one of your rights, make a request: {ways}.", ways=ways),
            place,
        )
    rows = [
        Fact(
            write.words(wording.MATTERS[other.matter]),
            (capital(any_route(context, other.routes or ())),),
            at("rights", field="other_routes"),
        )
        for other in about.other_routes or ()
        if other.routes
    ]
    if rows:
        yield Facts(tuple(rows))


def _acts_for(context: Context) -> Iterator[Block]:
    about, write = context.register.rights, context.write
    if about.acts_for:
        people = write.any_of([write.say(wording.ACTS_FOR[one]) for one in about.acts_for])
        yield Paragraph(
            write.say("These people can also make a request for you: {people}.", people=people),
            at("rights", field="acts_for"),
        )


def _statement(context: Context) -> Iterator[Block]:
    """What a request should state."""
    about, write = context.register.rights, context.write
    if not about.request_states:
        return
    place = at("rights", field="request_states")
    names = context.data_list(about.request_states)
    which = request_name(context, about.request_states_for)
    if about.states_for_quick_handling:
        told = write.say(
            "To handle {requests} quickly and correctly, we ask you to state: {data}.",
            requests=which,
            data=names,
        )
    else:
        told = write.say("In {requests} we ask you to state: {data}.", requests=which, data=names)
    yield Paragraph(told, place)


def _answer(context: Context, about: Answering) -> Iterator[Block]:
    write, place = context.write, at("rights", field="answering")
    told = [*_moment(context, about), *_refusal(context, about)]
    if about.fee_cents == 0:
        told.append(write.say("A request is free of charge."))
    elif about.fee_cents is not None:
        amount = write.language.money(about.fee_cents)
        told.append(write.say("A request costs {amount}.", amount=amount))
    if about.only_to_known_address:
        told.append(write.say("We send copies only to the e-mail address we know of you."))
    if about.keeps_list_of_requests:
        told.append(write.say("We keep a list of requests we handled."))
    if told:
        yield Paragraph(joined(*told), place)


def _moment(context: Context, about: Answering) -> list[Line]:
    write = context.write
    told = []
    period = write.period(about.within) if about.within is not None else None
    if about.as_soon_as_possible and period is not None:
        told.append(
            write.say(
                "We answer as soon as possible, and within {period} of receiving your request at"
                " the latest.",
                period=period,
            )
        )
    elif period is not None:
        told.append(
            write.say("We answer within {period} of receiving your request.", period=period)
        )
    elif about.as_soon_as_possible:
        told.append(write.say("We answer your request as soon as possible."))
    elif about.as_law_requires:
        told.append(write.say("We answer your request within the time that the law gives for it."))
    if about.delay_told:
        told.append(write.say("If it takes longer, we let you know."))
    if about.tells_actions:
        told.append(write.say("We then let you know what we did because of your request."))
    if about.extension_told:
        told.append(
            write.say(
                "If a request is difficult, this can take two months more; we then tell you so,"
                " and why, within the first month."
            )
        )
    return told


def _refusal(context: Context, about: Answering) -> list[Line]:
    write = context.write
    told = []
    if about.refusal_with_reasons:
        told.append(write.say("If we refuse a request, we give our reasons."))
    if about.refusal_names_complaint:
        told.append(
            write.say("We then also tell you where you can complain and that you can go to court.")
        )
    return told


def _self_service(context: Context) -> Iterator[Block]:
    about, write = context.register.rights, context.write
    place = at("rights", field="self_service")
    if about.self_service:
        what = write.all_of([write.say(wording.SELF_SERVICE[one]) for one in about.self_service])
        told = write.say("In your account you can do this yourself: {what}", what=what)
        if answered_link(about.self_service_page):
            where = page(context, about.self_service_page, N_("your account"))
            told = joined(told, write.say("on {page}", page=where), by=", ")
        yield Paragraph(sentence(told), place)
    if about.file_forms:
        forms = write.any_of(write.owns(about.file_forms))
        yield Paragraph(
            write.say("You get your data as {forms}.", forms=forms),
            at("rights", field="file_forms"),
        )
