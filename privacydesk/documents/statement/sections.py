"""The sections of the statement, in the order in which a reader asks."""

from collections.abc import Callable, Iterator

from privacydesk.documents.blocks import Block, Heading, Paragraph, Places, plain
from privacydesk.documents.context import Context
from privacydesk.documents.places import at
from privacydesk.documents.statement.changes import changes
from privacydesk.documents.statement.complaint import complaint
from privacydesk.documents.statement.contact import contact
from privacydesk.documents.statement.decisions import decisions
from privacydesk.documents.statement.grounds import general_grounds
from privacydesk.documents.statement.identity import who_we_are
from privacydesk.documents.statement.minors import minors
from privacydesk.documents.statement.names import activity_anchor, activity_heading
from privacydesk.documents.statement.other import other
from privacydesk.documents.statement.premises import premises
from privacydesk.documents.statement.recipients import recipients
from privacydesk.documents.statement.retention import retention
from privacydesk.documents.statement.rights import rights
from privacydesk.documents.statement.security import security
from privacydesk.documents.statement.situation import situation
from privacydesk.documents.statement.sources import sources
from privacydesk.documents.statement.transfers import transfers
from privacydesk.documents.statement.website import website
from privacydesk.documents.wording import N_
from privacydesk.models.activity import ActivityKind
from privacydesk.models.extras import Section
from privacydesk.models.value import Value, value_class

Compose = Callable[[Context], list[Block]]

_BEFORE: tuple[tuple[Section, str, Compose], ...] = (
    (Section.WHO_WE_ARE, N_("Who we are"), who_we_are),
)
_AFTER: tuple[tuple[Section, str, Compose], ...] = (
    (Section.CONTACT, N_("If you contact us"), contact),
    (Section.WEBSITE, N_("Cookies and other techniques on our website"), website),
    (Section.PREMISES, N_("On our premises"), premises),
    (Section.GROUNDS, N_("Our general legal grounds"), general_grounds),
    (Section.SOURCES, N_("Where the data come from"), sources),
    (Section.RECIPIENTS, N_("Who gets your data"), recipients),
    (Section.TRANSFERS, N_("Outside the European Economic Area"), transfers),
    (Section.RETENTION, N_("How long we keep data"), retention),
    (Section.DECISIONS, N_("Decisions by computer"), decisions),
    (Section.MINORS, N_("Children and young people"), minors),
    (Section.SECURITY, N_("How we secure data"), security),
    (Section.RIGHTS, N_("Your rights"), rights),
    (Section.COMPLAINT, N_("Complaints"), complaint),
    (Section.OTHER, N_("Also good to know"), other),
    (Section.CHANGES, N_("Changes of {paper}"), changes),
)
_CONTACT_BY_CHANNEL = N_("Each way to contact us")


@value_class
class Part(Value):
    """One section: what it is called, where one can point to it, and its blocks."""

    heading: str
    anchor: str
    blocks: tuple[Block, ...]
    places: Places = ()


def parts(context: Context) -> Iterator[Part]:
    """Yield the sections that say something, own paragraphs included."""
    for section, heading, compose in _BEFORE:
        yield from _part(context, section, heading, compose)
    for activity in context.activities.values():
        blocks = situation(context, activity)
        if blocks:
            places = at("activities", activity.id)
            heading = activity_heading(context, activity)
            yield Part(heading, activity_anchor(activity.id), tuple(blocks), places)
    yield from _own(context, Section.SITUATIONS)
    for section, heading, compose in _AFTER:
        yield from _part(context, section, _heading(context, section, heading), compose)


def _part(context: Context, section: Section, heading: str, compose: Compose) -> Iterator[Part]:
    blocks = compose(context)
    if blocks:
        yield Part(
            context.write.words(heading, paper=context.paper()),
            section.value.replace("_", "-"),
            tuple(blocks),
        )
    yield from _own(context, section)


def _heading(context: Context, section: Section, heading: str) -> str:
    """A register that has a general activity "contact" needs another heading for its channels."""
    if section is Section.CONTACT and any(
        activity.kind is ActivityKind.CONTACT for activity in context.activities.values()
    ):
        return _CONTACT_BY_CHANNEL
    return heading


def _own(context: Context, section: Section) -> Iterator[Part]:
    """The user's own paragraphs that follow a section."""
    for number, paragraph in enumerate(context.register.extras.own_paragraphs or (), start=1):
        if paragraph.after is not section:
            continue
        place = at("extras", field="own_paragraphs")
        text = Paragraph(context.write.own(paragraph.text), place)
        if paragraph.title is not None:
            title = plain(context.write.own(paragraph.title))
        else:
            title = context.write.words("More about this")
        yield Part(title, f"own-{number}", (text,), place)


def headed(part: Part, number: int) -> Iterator[Block]:
    """The blocks of a section with its numbered heading."""
    yield Heading(part.heading, 1, part.anchor, str(number), part.places)
    yield from part.blocks
