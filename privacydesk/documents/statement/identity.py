"""Who we are: names, scope, addresses and contacts (GDPR art. 13(1)(a) and (b))."""

from collections.abc import Iterator

from privacydesk.documents.addresses import web_link
from privacydesk.documents.blocks import Block, Fact, Facts, Line, Paragraph, Words
from privacydesk.documents.context import Context
from privacydesk.documents.places import at
from privacydesk.documents.routes import address, answered_address, route, value_of
from privacydesk.documents.statement.group import group
from privacydesk.documents.statement.offer import offer_elsewhere
from privacydesk.documents.statement.partners import joint_controllers, processor_role
from privacydesk.documents.wording import N_, channels, organisation
from privacydesk.documents.writer import capital, joined, sentence
from privacydesk.models.organisation import (
    DataProtectionOfficer,
    Property,
    Reader,
    Registration,
    Representative,
)
from privacydesk.models.shared import Person

_ON_WEBSITE = (Reader.PRIVATE_PERSONS_ON_WEBSITE, Reader.EMPLOYEES_ON_WEBSITE)
_COVERED = {
    True: N_("This statement holds for"),
    None: N_("On the internet"),
    False: N_("This statement does not hold for"),
}


def who_we_are(context: Context) -> list[Block]:
    """Blocks of the section on the controller."""
    return [
        *_names(context),
        *_scope(context),
        *group(context),
        *_details(context),
        *joint_controllers(context),
        *processor_role(context),
        *offer_elsewhere(context),
    ]


def _names(context: Context) -> Iterator[Block]:
    organisation_, write = context.register.organisation, context.write
    for name in organisation_.trade_names or ():
        text = write.say(organisation.NAMES[name.kind], short=name.name, name=context.full_name())
        yield Paragraph(text, at("organisation", field="trade_names"))
    controller = context.our_name()
    known_as = organisation_.known_as
    if known_as and known_as != organisation_.name and not context.is_label():
        controller = write.say(
            "{name} ({short} for short)", name=context.full_name(), short=known_as
        )
    yield Paragraph(
        write.say(
            "{name} is responsible for the use of personal data that this statement describes. The"
            " law calls that the controller.",
            name=controller,
        ),
        at("organisation", field="name"),
    )


def _scope(context: Context) -> Iterator[Block]:
    scope, write = context.register.organisation.scope, context.write
    place = at("organisation", field="scope")
    if scope.subjects:
        subjects = write.all_of(write.owns(scope.subjects))
        yield Paragraph(
            write.say(
                "This statement is about personal data that belong to {subjects}.",
                subjects=subjects,
            ),
            place,
        )
    if scope.services_only_for_businesses:
        yield Paragraph(write.say("Only businesses can use our services."), place)
    if scope.company_data_not_covered:
        yield Paragraph(
            write.say("Data of companies themselves do not fall under the GDPR."), place
        )
    if scope.audiences:
        who = write.all_of([write.say(organisation.AUDIENCES[a]) for a in scope.audiences])
        yield Paragraph(write.say("This statement is for {audiences}.", audiences=who), place)
    if scope.mainly_for:
        yield Paragraph(_mainly_for(context, scope.mainly_for), place)
    if scope.handles_with_care:
        yield Paragraph(
            write.say("We handle personal data with care and we secure them well."), place
        )
    if scope.follows_gdpr:
        yield Paragraph(
            write.say("We keep to the rules of the General Data Protection Regulation (GDPR)."),
            place,
        )


def _mainly_for(context: Context, readers: tuple[Reader, ...]) -> Line:
    write = context.write
    names = [organisation.READERS[r] for r in readers if r not in _ON_WEBSITE]
    online = [reader for reader in _ON_WEBSITE if reader in readers]
    if len(online) == len(_ON_WEBSITE):
        names.insert(0, organisation.READERS_ON_WEBSITE)
    else:
        names[:0] = [organisation.READERS[reader] for reader in online]
    who = write.any_of([write.say(name) for name in names])
    return write.say("This statement is mainly meant for {readers}.", readers=who)


def _details(context: Context) -> Iterator[Block]:
    rows = [*_addresses(context), *_contacts(context), *_registers(context), *_people(context)]
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
            yield Fact(context.write.words(label), lines, at("organisation", field="properties"))


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
    number = (Words(entry.number),) if entry.number else write.hole("number")
    if entry.place is None:
        return number
    return write.say(
        "registered in {place} under number {number}", place=write.own(entry.place), number=number
    )


def _people(context: Context) -> Iterator[Fact]:
    organisation_, write = context.register.organisation, context.write
    for person in organisation_.represented_by or ():
        yield _person(context, write.words("Represented by"), person, "represented_by")
    if organisation_.privacy_contact != Person():
        label = write.words("Questions about this statement")
        yield _person(context, label, organisation_.privacy_contact, "privacy_contact")
    if _is_named(organisation_.officer):
        label = write.words("Data protection officer")
        yield _person(context, label, organisation_.officer.person, "officer")
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
