"""Recipients in tables, those with the same role together."""

from collections.abc import Iterator, Sequence

from privacydesk.documents.blocks import (
    Block,
    Bullets,
    Cell,
    Column,
    Heading,
    Item,
    Line,
    Paragraph,
    Row,
    Table,
    plain,
)
from privacydesk.documents.context import Context, has_hole
from privacydesk.documents.places import at
from privacydesk.documents.statement.party import (
    is_named,
    name_and_product,
    party_kind,
    party_name,
)
from privacydesk.documents.statement.party_agreement import (
    agreement_lines,
    is_concluded,
)
from privacydesk.documents.statement.party_facts import (
    page_lines,
    protection_elsewhere,
    where_lines,
    why_lines,
)
from privacydesk.documents.statement.party_places import handled_in
from privacydesk.documents.wording import N_
from privacydesk.documents.wording import recipients as wording
from privacydesk.documents.writer import capital, joined
from privacydesk.models.choices import PartyRole
from privacydesk.models.place import Place
from privacydesk.models.recipient import Recipient, Secrecy

_INTRO = N_("Here you read with whom we share data.")


def by_kind(context: Context, found: Sequence[Recipient]) -> Iterator[Block]:
    """Recipients that are shown by kind: who, and why and with what."""
    groups = _by_role(found)
    grouped = any(role is not None for role, _ in groups)
    if found:
        intro = _INTRO if grouped else N_("We share data with:")
        yield Paragraph(context.write.say(intro), at("recipients"))
    for role, group in groups:
        if grouped:
            yield Heading(context.write.words(wording.GROUPS[role]), 2)
        yield _kinds(context, group)
        yield from secrecy_of(context, group)


def in_tables(context: Context, found: Sequence[Recipient]) -> Iterator[Block]:
    """Many recipients, named or not: who, what for and with what, and where."""
    yield Paragraph(context.write.say(_INTRO), at("recipients"))
    for role, group in _by_role(found):
        yield Heading(context.write.words(wording.GROUPS[role]), 2)
        told = context.register.recipients_policy.all_processors_have_agreement
        alike = bool(told) or (len(group) > 1 and all(is_concluded(one) for one in group))
        if alike and not told:
            places = tuple(Place("recipients", one.id, "agreement") for one in group)
            with_all = N_("With each of these parties we have a processing agreement.")
            yield Paragraph(context.write.say(with_all), places)
        yield _table(context, group, alike=alike)
        yield from secrecy_of(context, group)


def _by_role(found: Sequence[Recipient]) -> list[tuple[PartyRole | None, list[Recipient]]]:
    grouped = [(role, [r for r in found if r.role is role]) for role in wording.GROUPS]
    return [(role, group) for role, group in grouped if group]


def _kinds(context: Context, found: Sequence[Recipient]) -> Block:
    """Recipients of whom the same is told share a row; a list when there is nothing to tell."""
    groups: dict[tuple[Line, ...], list[Recipient]] = {}
    for recipient in found:
        groups.setdefault(tuple(_told(context, recipient)), []).append(recipient)
    if set(groups) == {()}:
        items = (Item(capital(party_kind(context, r)), at("recipients", r.id)) for r in found)
        return Bullets(tuple(items))
    rows = []
    for why, alike in groups.items():
        for same in [alike] if why else [[one] for one in alike]:
            names = context.write.all_of([party_kind(context, recipient) for recipient in same])
            places = tuple(Place("recipients", recipient.id) for recipient in same)
            rows.append(Row((Cell((capital(names),)), Cell(why or ((),))), places))
    write = context.write
    columns = (Column(write.words("Who"), 2), Column(write.words("Why and with what"), 3))
    return Table(write.words("Kinds of recipients"), columns, tuple(rows))


def _told(context: Context, recipient: Recipient) -> list[Line]:
    told = bool(context.register.recipients_policy.all_processors_have_agreement)
    return [
        *why_lines(context, recipient),
        *agreement_lines(context, recipient, told=told),
        *where_lines(context, recipient),
    ]


def _table(context: Context, found: Sequence[Recipient], *, alike: bool) -> Table:
    """One row for each recipient; `alike` when it was told already that all have an agreement."""
    write = context.write
    wheres = [_where(context, recipient) for recipient in found]
    columns = [Column(write.words("Who"), 2), Column(write.words("Why and with what"), 3)]
    columns += [Column(write.words("Where"), 1.5)] if any(wheres) else []
    rows = []
    for recipient, where in zip(found, wheres, strict=True):
        why = why_lines(context, recipient)
        why += agreement_lines(context, recipient, told=alike)
        why += [write.say("More: {page}", page=line) for line in page_lines(recipient)]
        lines = [_who(context, recipient), why, where]
        cells = tuple(Cell(tuple(told) or ((),)) for told in lines[: len(columns)])
        rows.append(Row(cells, at("recipients", recipient.id)))
    return Table(write.words("Recipients"), tuple(columns), tuple(rows))


def _where(context: Context, recipient: Recipient) -> list[Line]:
    """The places of a recipient in few words: those of the data, else that of the company."""
    where = handled_in(context, recipient)
    if not where:
        return where_lines(context, recipient)
    lines = [capital(where)]
    if recipient.transfer.on_servers:
        lines = [context.write.say("The data are stored on servers in {where}.", where=where)]
    if recipient.country and recipient.country not in (recipient.transfer.stored_in or ()):
        country = context.in_country(recipient.country)
        lines.append(context.write.say("Established in {country}.", country=country))
    return lines + protection_elsewhere(context, recipient)


def _who(context: Context, recipient: Recipient) -> list[Line]:
    """The name of a recipient with what kind of party it is, or its kind only."""
    kind = capital(party_kind(context, recipient))
    if not is_named(recipient):
        return [kind]
    name = capital(name_and_product(context, recipient))
    doubled = plain(kind).casefold() in plain(name).casefold()
    return [name] if doubled or has_hole(kind) else [name, kind]


def secrecy_of(context: Context, found: Sequence[Recipient]) -> Iterator[Block]:
    """Who is bound to secrecy and by what."""
    write = context.write
    bound: dict[tuple[Secrecy, ...], list[Recipient]] = {}
    for recipient in found:
        if recipient.secrecy:
            bound.setdefault(recipient.secrecy, []).append(recipient)
    for by, group in bound.items():
        names = write.all_of([party_name(context, recipient) for recipient in group])
        duties = [write.say(wording.SECRECY[one]) for one in by if one is not Secrecy.EXPECTED]
        told: list[Line] = []
        if duties:
            how = write.all_of(duties)
            pattern = N_("A duty of secrecy, laid down in {how}, holds for: {names}.")
            told.append(write.say(pattern, names=names, how=how))
        if Secrecy.EXPECTED in by:
            told.append(write.say("We expect {names} to keep the data confidential.", names=names))
        yield Paragraph(joined(*told), tuple(Place("recipients", r.id, "secrecy") for r in group))
