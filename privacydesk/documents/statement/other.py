"""Set pieces: other purposes, links, sale of the business, absences, duties, settings."""

from collections.abc import Iterator

from privacydesk.documents.blocks import Block, Bullets, Heading, Item, Line, Paragraph
from privacydesk.documents.context import Context
from privacydesk.documents.places import at
from privacydesk.documents.routes import any_route
from privacydesk.documents.statement.contradictions import contradiction
from privacydesk.documents.wording import security as wording
from privacydesk.documents.writer import capital, joined, sentence
from privacydesk.models.extras import Absence


def other(context: Context) -> list[Block]:
    """The section with the set pieces that are switched on."""
    return [
        *_purposes(context),
        *_absences(context),
        *_sites(context),
        *_sale(context),
        *_device(context),
        *_duties(context),
    ]


def _purposes(context: Context) -> Iterator[Block]:
    about, write = context.register.extras.other_purposes, context.write
    if about.used is not False:
        return
    place = at("extras", field="other_purposes")
    unless = [write.say(wording.UNLESS[case]) for case in about.unless or ()]
    if unless:
        told = write.say(
            "We do not use personal data for other purposes than those named here, unless {cases}.",
            cases=write.any_of(unless),
        )
    else:
        told = write.say("We do not use personal data for other purposes than those named here.")
    yield Paragraph(told, place)


def _absences(context: Context) -> Iterator[Block]:
    about, write = context.register.extras, context.write
    place = at("extras", field="absences")
    told = [absence for absence in about.absences or () if not _already_told(context, absence)]
    lines = [
        contradiction(context, absence) or write.say(wording.ABSENCES[absence]) for absence in told
    ]
    own = [sentence(line) for line in write.owns(about.own_absences)]
    if lines or own:
        yield Heading(write.words("What we do not do"), 2)
    if lines:
        yield Bullets(tuple(Item(line, place) for line in lines))
    if lines and own:
        yield Paragraph(write.say("We do not do this either:"), place)
    if own:
        yield Bullets(tuple(Item(line, place) for line in own))


def _already_told(context: Context, absence: Absence) -> bool:
    """Whether the section on the website says so."""
    return absence is Absence.NO_COOKIES and context.register.website.cookies.used is False


def _sites(context: Context) -> Iterator[Block]:
    about, write = context.register.extras.other_sites, context.write
    if not about.told:
        return
    told: list[Line] = [write.say("Our website has links to websites of others (third parties).")]
    if about.not_covered:
        told.append(
            capital(
                write.say("{paper} does not hold for those other websites.", paper=context.paper())
            )
        )
    if about.own_statements:
        told.append(write.say("Those other websites have a privacy statement of their own."))
    if about.no_guarantee:
        told.append(
            write.say(
                "We cannot vouch for it that these third parties handle your personal data in a"
                " reliable or safe way."
            )
        )
    if about.not_liable:
        told.append(
            write.say(
                "We accept no responsibility or liability for those websites or their statements."
            )
        )
    if about.read_first:
        told.append(
            write.say(
                "We advise you to read the privacy statement of such websites before you use them"
                " or give personal data there."
            )
        )
    yield Heading(write.words("Links to other websites"), 2)
    yield Paragraph(joined(*told), at("extras", field="other_sites"))


def _sale(context: Context) -> Iterator[Block]:
    about, write = context.register.extras.sale, context.write
    if not about.told:
        return
    if about.includes_assets:
        told = write.say(
            "If our business or its assets are sold, we transfer the personal data we hold to the"
            " buyer."
        )
    else:
        told = write.say(
            "If our business is sold, we transfer the personal data we hold to the buyer."
        )
    if about.interest is not None:
        interest = write.own(about.interest)
        told = joined(
            told, write.say("That is our legitimate interest: {interest}.", interest=interest)
        )
    if about.continuity:
        told = joined(
            told,
            write.say(
                "We have a legitimate interest in it that the buyer can continue the business."
            ),
        )
    yield Heading(write.words("Sale of our business"), 2)
    yield Paragraph(told, at("extras", field="sale"))


def _device(context: Context) -> Iterator[Block]:
    """What stays on one's own device, and what one can switch off there."""
    about, write = context.register.extras, context.write
    staying = [item.id for item in context.data_items.values() if item.stays_on_device]
    if not (staying or about.device_settings):
        return
    yield Heading(write.words("On your own device"), 2)
    if staying:
        names = context.data_list(staying)
        yield Paragraph(
            write.say("These data never leave your own device: {data}.", data=names), at("data")
        )
    if about.device_settings:
        place = at("extras", field="device_settings")
        lines = [capital(line) for line in write.owns(about.device_settings)]
        yield Paragraph(write.say("You can set this yourself:"), place)
        yield Bullets(tuple(Item(line, place) for line in lines))


def _duties(context: Context) -> Iterator[Block]:
    about, write = context.register.extras, context.write
    if about.reader_duties:
        place = at("extras", field="reader_duties")
        yield Heading(write.words("What we ask of you"), 2, places=place)
        lines = [capital(line) for line in write.owns(about.reader_duties)]
        yield Bullets(tuple(Item(line, place) for line in lines))


def feedback(context: Context) -> Iterator[Block]:
    """The invitation to say what could be better."""
    about, write = context.register.extras.feedback, context.write
    if not about.welcome:
        return
    place = at("extras", field="feedback")
    if about.routes:
        ways = any_route(context, about.routes)
        told = write.say(
            "Your feedback and suggestions on {paper} are welcome {ways}.",
            paper=context.paper(),
            ways=ways,
        )
    else:
        told = write.say(
            "Your feedback and suggestions on {paper} are welcome.", paper=context.paper()
        )
    yield Paragraph(told, place)
