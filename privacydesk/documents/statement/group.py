"""The group of companies: which ones the statement covers and what they share."""

from collections.abc import Iterator

from privacydesk.documents.blocks import Block, Cell, Column, Line, Paragraph, Row, Table, Words
from privacydesk.documents.context import Context
from privacydesk.documents.places import at
from privacydesk.documents.routes import answered_link, bracketed, page
from privacydesk.documents.wording import N_, organisation, recipients
from privacydesk.documents.writer import capital, joined
from privacydesk.models.organisation import Group

_PLACE = at("organisation", field="group")


def group(context: Context) -> Iterator[Block]:
    """What the statement says of the group; nothing when there is none."""
    about = context.register.organisation.group
    yield from _membership(context, about)
    yield from _coverage(context, about)
    if about.companies:
        yield _companies(context, about)
    yield from _sharing(context, about)
    yield from _pages(context, about)


def _membership(context: Context, about: Group) -> Iterator[Block]:
    write = context.write
    if not about.part_of_group:
        return
    name = context.our_name()
    if about.international:
        text = write.say("{name} is part of an international group of companies.", name=name)
    else:
        text = write.say("{name} is part of a group of companies.", name=name)
    yield Paragraph(text, _PLACE)
    if about.name:
        yield Paragraph(write.say("The group is called {name}.", name=about.name), _PLACE)


def _coverage(context: Context, about: Group) -> Iterator[Block]:
    write = context.write
    if not about.covered_regions:
        return
    regions = write.all_of([write.say(recipients.REGIONS[r]) for r in about.covered_regions])
    yield Paragraph(
        capital(
            write.say(
                "{paper} also holds for the affiliated companies of {name} in {regions}. Where it"
                " says \u201cwe\u201d, \u201cus\u201d or \u201c{short}\u201d, that means those"
                " affiliated companies too.",
                paper=context.paper(),
                name=context.full_name(),
                short=context.our_name(),
                regions=regions,
            )
        ),
        _PLACE,
    )


def _companies(context: Context, about: Group) -> Table:
    write = context.write
    rows = []
    for company in about.companies or ():
        country = context.country(company.country) if company.country else "–"
        name: Line = (Words(company.name, fixed=True),)
        if company.role is not None:
            role = write.say(organisation.GROUP_ROLES[company.role])
            name = joined(name, bracketed(role))
        tasks = (
            write.own(company.tasks) if company.tasks else write.hole("what it is responsible for")
        )
        cells = (name, (Words(country),), capital(tasks))
        rows.append(Row(tuple(Cell((line,)) for line in cells), _PLACE))
    columns = (
        Column(write.words("Company"), 2),
        Column(write.words("Country"), 1),
        Column(write.words("Responsible for"), 3),
    )
    return Table(write.words("Companies of the group"), columns, tuple(rows))


def _sharing(context: Context, about: Group) -> Iterator[Block]:
    write = context.write
    if about.companies_help_deliver:
        yield Paragraph(
            write.say("We use several companies of the group to provide our services."), _PLACE
        )
    if about.shares_data_for:
        uses = write.all_of([write.say(organisation.GROUP_USES[u]) for u in about.shares_data_for])
        yield Paragraph(
            write.say("We share personal data with our affiliated companies {uses}.", uses=uses),
            _PLACE,
        )


def _pages(context: Context, about: Group) -> Iterator[Block]:
    write = context.write
    if answered_link(about.offices_page):
        offices = page(context, about.offices_page, N_("the page with our offices"))
        yield Paragraph(
            write.say("You find our offices and our head office on {page}.", page=offices), _PLACE
        )
    if answered_link(about.policy_for_other_regions):
        policy = page(context, about.policy_for_other_regions, N_("our global privacy policy"))
        yield Paragraph(
            write.say("If you are established outside Europe, read {page} instead.", page=policy),
            _PLACE,
        )
