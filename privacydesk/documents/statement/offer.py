"""What is offered in an activity: services, how to ask for them, accounts, the matrix."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from privacydesk.documents.blocks import (
    Block,
    Bullets,
    Cell,
    Column,
    Item,
    Line,
    Paragraph,
    Row,
    Table,
    plain,
)
from privacydesk.documents.context import Context
from privacydesk.documents.places import at
from privacydesk.documents.statement.spots import place_of
from privacydesk.documents.wording import channels, conditions, offers, organisation
from privacydesk.documents.writer import capital, ends_sentence, joined, sentence
from privacydesk.models.activity import Activity, ActivityKind
from privacydesk.models.choices import Asked
from privacydesk.models.data import MatrixCell
from privacydesk.models.ids import DataId, ServiceId
from privacydesk.models.place import Place
from privacydesk.models.service import Service

_USE = (ActivityKind.USE, ActivityKind.ACCOUNT)


def offer(context: Context, activity: Activity) -> Iterator[Block]:
    """The services of an activity and how one asks for them."""
    yield from _services(context, activity)
    if activity.requested_through:
        ways = [context.write.say(channels.WAYS[way]) for way in activity.requested_through]
        asking = offers.REQUESTS.get(activity.kind, offers.REQUEST)
        yield Paragraph(
            context.write.say(asking, ways=context.write.any_of(ways)),
            place_of(activity, "requested_through"),
        )
    yield from _accounts(context, activity)


def offer_elsewhere(context: Context) -> Iterator[Block]:
    """The services that no activity is about, and what is asked for them."""
    yield from _services(context, None)
    yield from _accounts(context, None)
    yield from matrix(context, None)


def _told_in(context: Context, activity: Activity | None) -> list[Service]:
    """Services are told in the first activity that is about them."""
    return [s for s in context.services.values() if _first(context, s.id) is activity]


def _services(context: Context, activity: Activity | None) -> Iterator[Block]:
    services = _told_in(context, activity)
    home = place_of(activity, "services") if activity else ()
    for kind, group in groupby(services, key=lambda service: service.kind):
        told = list(group)
        names = context.write.all_of([context.service(service.id) for service in told])
        places = (*(Place("services", service.id) for service in told), *home)
        one, several = organisation.OFFERS[kind]
        offered = one if len(told) == 1 else several
        yield Paragraph(context.write.say(offered, names=names), places)
    lines = [(service, _described(context, service)) for service in services]
    items = tuple(Item(line, at("services", service.id)) for service, line in lines if line)
    if items:
        yield Bullets(items)


def _first(context: Context, service: ServiceId) -> Activity | None:
    return next((a for a in context.activities.values() if service in (a.services or ())), None)


def _described(context: Context, service: Service) -> Line:
    """What is special about a service; empty when nothing is."""
    write = context.write
    notes: list[Line] = []
    if service.audiences:
        who = write.all_of([write.say(organisation.AUDIENCES[a]) for a in service.audiences])
        notes.append(write.say("for {audiences}", audiences=who))
    if service.only_for_businesses:
        notes.append(write.say("only for businesses"))
    if service.price is not None:
        notes.append(write.say(organisation.PRICES[service.price]))
    if service.after_trial is not None:
        notes.append(write.say(organisation.AFTER_TRIAL[service.after_trial]))
    if service.trial_data_kept is not None:
        period = write.period(service.trial_data_kept)
        notes.append(
            write.say("we keep the data of a trial that stops for {period}", period=period)
        )
    if service.holds_customer_data:
        notes.append(write.say("customers can put personal data of others into it"))
    if service.controller is False:
        notes.append(write.say("we are processor for it; the customer is responsible"))
    return _with_description(context, service, notes)


def _with_description(context: Context, service: Service, notes: list[Line]) -> Line:
    """Put the name in front, with its description; one of whole sentences stays one."""
    name = context.service(service.id)
    if service.description is None:
        return capital(joined(name, joined(*notes, by="; "), by=": ")) if notes else ()
    description = context.write.own(service.description)
    if not ends_sentence(description):
        return capital(joined(name, joined(description, *notes, by="; "), by=": "))
    others = sentence(joined(*notes, by="; ")) if notes else ()
    return capital(joined(joined(name, description, by=": "), others))


def _accounts(context: Context, activity: Activity | None) -> Iterator[Block]:
    """Accounts are told where the service is used, else where it is asked for."""
    items = []
    for service in context.services.values():
        if service.accounts is None or _accounts_home(context, service.id) is not activity:
            continue
        sentence = organisation.ACCOUNTS[service.accounts]
        line = capital(context.write.say(sentence, service=context.service(service.id)))
        items.append(Item(line, at("services", service.id, "accounts")))
    if items:
        yield Bullets(tuple(items))


def _accounts_home(context: Context, service: ServiceId) -> Activity | None:
    homes = [a for a in context.activities.values() if service in (a.services or ())]
    return next((a for a in homes if a.kind in _USE), homes[0] if homes else None)


def matrix(context: Context, activity: Activity | None) -> Iterator[Block]:
    """Which service asks for which data; printed in the first activity about the services."""
    services = [service.id for service in _told_in(context, activity)]
    cells = [c for c in context.register.matrix or () if c.service in services]
    if not any(cell.asked is not Asked.NOT_ASKED for cell in cells):
        return
    write = context.write
    shown = [s for s in services if any(cell.service == s for cell in cells)]
    kinds = {context.services[service].kind for service in shown}
    intro, caption = offers.MATRIX[kinds.pop()] if len(kinds) == 1 else offers.MATRIX_MIXED
    rows = tuple(_row(context, data, shown, cells) for data in dict.fromkeys(c.data for c in cells))
    heads = [Column(plain(capital(context.service(s))), 1, centred=True) for s in shown]
    yield Paragraph(write.say(intro), at("matrix"))
    yield Table(write.words(caption), (Column(write.words("Data"), 2), *heads), rows)


def _row(
    context: Context, data: DataId, services: Sequence[ServiceId], cells: Sequence[MatrixCell]
) -> Row:
    asked = {cell.service: cell.asked for cell in cells if cell.data == data}
    shown = [context.write.say(conditions.ASKED[asked.get(s, Asked.NOT_ASKED)]) for s in services]
    label = Cell((capital(context.data(data)),))
    return Row((label, *(Cell((line,)) for line in shown)), at("matrix", data))
