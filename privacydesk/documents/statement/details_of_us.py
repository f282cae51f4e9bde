"""The details of the organisation: addresses, contacts, registrations and people."""

from collections.abc import Iterator

from privacydesk.documents.addresses import web_link
from privacydesk.documents.blocks import Block, Fact, Facts, Line, Words, plain
from privacydesk.documents.context import Context
from privacydesk.documents.places import at
from privacydesk.documents.routes import (
    address,
    answered_address,
    answered_link,
    bracketed,
    page,
    route,
    value_of,
)
from privacydesk.documents.wording import N_, channels, organisation
from privacydesk.documents.writer import capital, joined, sentence
from privacydesk.models.organisation import (
    DataProtectionOfficer,
    Property,
    RegisterKind,
    Registration,
    Representative,
)
from privacydesk.models.shared import Person

_COVERED = {
    True: N_("{paper} holds for"),
    None: N_("On the internet"),
    False: N_("{paper} does not hold for"),
}


# One is entered in these registers under a name, or under a number told elsewhere.
_WITHOUT_NUMBER = (
    RegisterKind.ANBI,
    RegisterKind.BIG,
    RegisterKind.CHARITY,
    RegisterKind.CRKBO,
    RegisterKind.NBA,
    RegisterKind.NOVA,
)


def details(context: Context) -> Iterator[Block]:
    """The facts about the organisation as labelled rows."""
    rows = [
        *_addresses(context),
        *_contacts(context),
        *_registers(context),
        *_affiliations(context),
        *_people(context),
    ]
    if rows:
        yield Facts(tuple(rows))


def _addresses(context: Context) -> Iterator[Fact]:
    for place in context.register.organisation.places or ():
        if answered_address(place.address):
            yield Fact(
                context.write.words(organisation.ADDRESSES[place.kind]),
                (address(context, place.address),),
                at("organisation", field="places"),
            )


def _contacts(context: Context) -> Iterator[Fact]:
    organisation_, write = context.register.organisation, context.write
    told = {way.value for way in organisation_.privacy_contact.routes or () if way.value}
    for way in organisation_.contacts or ():
        if way.value in told:
            continue
        label = write.words(channels.ROUTE_LABELS[way.kind])
        value = value_of(way) or write.hole("address or number")
        if way.label is not None:
            value = joined(value, Words("–"), write.own(way.label))
        yield Fact(label, (value,), at("organisation", field="contacts"))
    yield from _properties(context)


def _properties(context: Context) -> Iterator[Fact]:
    properties = context.register.organisation.properties or ()
    for covered, label in _COVERED.items():
        lines = tuple(_property(context, item) for item in properties if item.covered is covered)
        if lines:
            told = plain(capital(context.write.say(label, paper=context.paper())))
            yield Fact(told, lines, at("organisation", field="properties"))


def _property(context: Context, item: Property) -> Line:
    write = context.write
    name = web_link(item.name) if "." in item.name and " " not in item.name else (Words(item.name),)
    shown = capital(write.say(organisation.PROPERTIES[item.kind], name=name))
    if item.responsible_with is None:
        return shown
    return joined(
        shown,
        write.say(
            "(we are responsible for this page together with {name})", name=item.responsible_with
        ),
    )


def _registers(context: Context) -> Iterator[Fact]:
    organisation_, write = context.register.organisation, context.write
    place = at("organisation", field="registrations")
    for entry in organisation_.registrations or ():
        yield Fact(
            write.words(organisation.REGISTERS[entry.register]), (_entry(context, entry),), place
        )
    if organisation_.vat_number:
        value: Line = (Words(organisation_.vat_number),)
        yield Fact(write.words("VAT number"), (value,), at("organisation", field="vat_number"))
    if organisation_.legal_form is not None:
        form = capital(write.say(organisation.LEGAL_FORMS[organisation_.legal_form]))
        yield Fact(write.words("Legal form"), (form,), at("organisation", field="legal_form"))


def _entry(context: Context, entry: Registration) -> Line:
    write = context.write
    label = write.words(organisation.REGISTERS[entry.register])
    if entry.number is None and entry.place is None and entry.register in _WITHOUT_NUMBER:
        return capital(write.say("registered"))
    number = (
        (Words(entry.number),) if entry.number else write.hole("number: {register}", register=label)
    )
    if entry.place is None:
        return number
    return write.say(
        "registered in {place} under number {number}", place=write.own(entry.place), number=number
    )


def _affiliations(context: Context) -> Iterator[Fact]:
    write = context.write
    for one in context.register.organisation.affiliations or ():
        name: Line = (Words(one.name, fixed=True),)
        notes: list[Line] = []
        if one.number:
            notes.append(write.say("number {number}", number=one.number))
        lines = [joined(name, bracketed(joined(*notes, by=", "))) if notes else name]
        if answered_link(one.page):
            lines.append(capital(page(context, one.page, N_("its website"))))
        if answered_link(one.statement):
            lines.append(capital(page(context, one.statement, N_("its privacy statement"))))
        label = write.words(organisation.AFFILIATIONS[one.kind])
        yield Fact(label, tuple(lines), at("organisation", field="affiliations"))


def _people(context: Context) -> Iterator[Fact]:
    organisation_, write = context.register.organisation, context.write
    for person in organisation_.represented_by or ():
        yield _person(context, write.words("Represented by"), person, "represented_by")
    if organisation_.privacy_contact != Person():
        label = write.words("Questions about {paper}", paper=context.paper())
        yield _person(context, label, organisation_.privacy_contact, "privacy_contact")
    if _is_named(organisation_.officer):
        label = write.words("Data protection officer")
        yield _person(context, label, organisation_.officer.person, "officer")
    elif organisation_.officer.appointed is False and organisation_.officer.not_required:
        told = write.say("We have none; the law does not ask that of us.")
        label = write.words("Data protection officer")
        yield Fact(label, (told,), at("organisation", field="officer"))
    yield from _representative(
        context,
        write.words("Representative in the EU"),
        organisation_.eu_representative,
        "eu_representative",
    )
    yield from _representative(
        context,
        write.words("Representative in the United Kingdom"),
        organisation_.uk_representative,
        "uk_representative",
    )


def _representative(
    context: Context, label: str, representative: Representative, field: str
) -> Iterator[Fact]:
    if _is_named(representative):
        yield _person(context, label, representative.person, field)


def _is_named(one: DataProtectionOfficer | Representative) -> bool:
    """Whether somebody is named: said outright, or else told by the details that were given."""
    return one.person != Person() if one.appointed is None else one.appointed


def _person(context: Context, label: str, person: Person, field: str) -> Fact:
    write = context.write
    who: list[Line] = []
    if person.name:
        who.append((Words(person.name),))
    if person.role is not None:
        who.append(write.own(person.role))
    lines = [capital(joined(*who, by=", "))] if who else []
    if person.routes:
        lines.append(sentence(write.any_of([route(context, way) for way in person.routes])))
    if answered_address(person.address):
        lines.append(address(context, person.address))
    if not lines:
        lines.append(write.hole("name and contact details"))
    return Fact(label, tuple(lines), at("organisation", field=field))
