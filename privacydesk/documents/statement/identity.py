"""Who we are: names and scope, with all details and partners (GDPR art. 13(1)(a) and (b))."""

from collections.abc import Iterator

from privacydesk.documents.blocks import Block, Line, Paragraph
from privacydesk.documents.context import Context
from privacydesk.documents.places import at
from privacydesk.documents.statement.details_of_us import details
from privacydesk.documents.statement.group import group
from privacydesk.documents.statement.offer import offer_elsewhere
from privacydesk.documents.statement.partners import joint_controllers, separate_controllers
from privacydesk.documents.statement.processor_role import processor_role
from privacydesk.documents.wording import N_, organisation
from privacydesk.documents.writer import capital, sentence
from privacydesk.models.organisation import Reader

_ON_WEBSITE = (Reader.PRIVATE_PERSONS_ON_WEBSITE, Reader.EMPLOYEES_ON_WEBSITE)


def who_we_are(context: Context) -> list[Block]:
    """Blocks of the section on the controller."""
    return [
        *_names(context),
        *_scope(context),
        *group(context),
        *details(context),
        *offer_elsewhere(context),
        *separate_controllers(context),
        *joint_controllers(context),
        *processor_role(context),
    ]


def _names(context: Context) -> Iterator[Block]:
    organisation_, write = context.register.organisation, context.write
    for name in organisation_.trade_names or ():
        if not organisation_.name and name.name == organisation_.known_as:
            continue
        text = write.say(organisation.NAMES[name.kind], short=name.name, name=context.full_name())
        yield Paragraph(text, at("organisation", field="trade_names"))
    controller = context.full_name()
    known_as = organisation_.known_as
    if known_as and organisation_.name and not _stands_in(known_as, organisation_.name):
        controller = write.say(
            "{name} ({short} for short)", name=context.full_name(), short=known_as
        )
    yield Paragraph(
        write.say(
            "{name} is responsible for the use of personal data that {paper} describes. The law"
            " calls that the controller.",
            name=controller,
            paper=context.paper(),
        ),
        at("organisation", field="name"),
    )
    if organisation_.description is not None:
        text = sentence(write.own(organisation_.description))
        yield Paragraph(text, at("organisation", field="description"))


def _stands_in(short: str, name: str) -> bool:
    """Whether a name says itself what it is for short: "Tuinvereniging Zonneschijn (TVZ)"."""
    return short == name or f"({short})" in name


def _scope(context: Context) -> Iterator[Block]:
    scope, write = context.register.organisation.scope, context.write
    place = at("organisation", field="scope")
    if scope.subjects:
        subjects = write.all_of(write.owns(scope.subjects))
        yield Paragraph(
            _of_paper(
                context, N_("{paper} is about personal data that belong to {subjects}."), subjects
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
        yield Paragraph(_of_paper(context, N_("{paper} is for {subjects}."), who), place)
    if scope.mainly_for:
        yield Paragraph(_mainly_for(context, scope.mainly_for), place)
    if scope.handles_with_care:
        yield Paragraph(
            write.say("We handle personal data with care and we secure them well."), place
        )
    if scope.only_needed_data:
        yield Paragraph(write.say("We use no more personal data than we need."), place)
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
    return _of_paper(context, N_("{paper} is mainly meant for {subjects}."), who)


def _of_paper(context: Context, pattern: str, subjects: Line) -> Line:
    """A sentence that begins with the paper itself."""
    return capital(context.write.say(pattern, paper=context.paper(), subjects=subjects))
