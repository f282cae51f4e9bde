"""Other controllers: those with whom one decides together, and separate ones (GDPR art. 26)."""

from collections.abc import Iterator

from privacydesk.documents.blocks import Block, Fact, Facts, Heading, Line, Paragraph
from privacydesk.documents.context import Context
from privacydesk.documents.places import at
from privacydesk.documents.routes import any_route
from privacydesk.documents.statement.names import activity_name
from privacydesk.documents.writer import capital, sentence
from privacydesk.models.organisation import JointController, SeparateController


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
        yield Fact(write.words("Our tasks"), (capital(write.own(partner.our_tasks)),), place)
    if partner.their_tasks is not None:
        label = write.words("Tasks of {name}", name=partner.name)
        yield Fact(label, (capital(write.own(partner.their_tasks)),), place)
    if partner.contact_point is not None:
        whom = capital(write.own(partner.contact_point))
        yield Fact(write.words("Whom to turn to"), (whom,), place)
    if partner.routes:
        label = write.words("How to reach {name}", name=partner.name)
        yield Fact(label, (sentence(any_route(context, partner.routes, ours=False)),), place)


def separate_controllers(context: Context) -> Iterator[Block]:
    """Others for whom the statement holds too, each for its own work."""
    write, place = context.write, at("organisation", field="separate_controllers")
    found = context.register.organisation.separate_controllers
    if not found:
        return
    yield Paragraph(
        capital(
            write.say(
                "{paper} also holds for these organisations. Each organisation decides for itself"
                " about:",
                paper=context.paper(),
            )
        ),
        place,
    )
    yield Facts(
        tuple(Fact(one.name, tuple(_own_work(context, one)), place) for one in found),
    )


def _own_work(context: Context, one: SeparateController) -> list[Line]:
    write = context.write
    lines = [
        capital(activity_name(context, context.activities[identifier]))
        for identifier in one.activities or ()
    ]
    if one.tasks is not None:
        lines.append(sentence(write.own(one.tasks)))
    if not lines:
        lines.append(write.hole("what it is responsible for"))
    if one.number:
        lines.append(write.say("Trade register: {number}", number=one.number))
    if one.routes:
        lines.append(sentence(any_route(context, one.routes, ours=False)))
    return lines
