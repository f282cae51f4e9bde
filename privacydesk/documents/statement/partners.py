"""Joint controllers and the role as processor (GDPR art. 26 and 28)."""

from collections.abc import Iterator

from privacydesk.documents.blocks import Block, Fact, Facts, Heading, Paragraph
from privacydesk.documents.context import Context
from privacydesk.documents.places import at
from privacydesk.documents.routes import any_route
from privacydesk.documents.statement.names import activity_name
from privacydesk.documents.writer import capital, sentence
from privacydesk.models.organisation import JointController


def joint_controllers(context: Context) -> Iterator[Block]:
    """The essence of each arrangement with a joint controller (art. 26(2))."""
    write = context.write
    for partner in context.register.organisation.joint_controllers or ():
        yield Heading(write.words("Together with {name}", name=partner.name), 2)
        yield Paragraph(
            write.say(
                "We and {name} decide together why and how data are used.", name=partner.name
            ),
            at("organisation", field="joint_controllers"),
        )
        rows = tuple(_arrangement(context, partner))
        if rows:
            yield Facts(rows)


def _arrangement(context: Context, partner: JointController) -> Iterator[Fact]:
    write, place = context.write, at("organisation", field="joint_controllers")
    if partner.activities:
        names = [activity_name(context, context.activities[a]) for a in partner.activities]
        yield Fact(write.words("About"), tuple(capital(name) for name in names), place)
    if partner.our_tasks is not None:
        yield Fact(write.words("We see to"), (write.own(partner.our_tasks),), place)
    if partner.their_tasks is not None:
        label = write.words("{name} sees to", name=partner.name)
        yield Fact(label, (write.own(partner.their_tasks),), place)
    if partner.contact_point is not None:
        yield Fact(write.words("Whom to turn to"), (write.own(partner.contact_point),), place)
    if partner.routes:
        label = write.words("How to reach {name}", name=partner.name)
        yield Fact(label, (sentence(any_route(context, partner.routes)),), place)


def processor_role(context: Context) -> Iterator[Block]:
    """What customers put into the services is theirs: the organisation is their processor."""
    organisation, write = context.register.organisation, context.write
    if not organisation.works_as_processor:
        return
    place = at("organisation", field="works_as_processor")
    yield Paragraph(
        write.say(
            "Our customers can put personal data of others into our services. For those data the"
            " customer is responsible and we are only its processor: we follow its instructions, as"
            " laid down in a processing agreement. To know what happens to those data, read the"
            " customer's own privacy statement."
        ),
        place,
    )
    services = [s for work in organisation.processor_work or () for s in work.services or ()]
    if services:
        names = write.all_of([context.service(s) for s in dict.fromkeys(services)])
        yield Paragraph(write.say("This holds for: {services}.", services=names), place)
