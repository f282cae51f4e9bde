"""Others than the supervisory authority to whom one can complain."""

from collections.abc import Iterator

from privacydesk.documents.blocks import Block, Fact, Facts, Line, Paragraph, Words, plain
from privacydesk.documents.context import Context
from privacydesk.documents.places import at
from privacydesk.documents.routes import answered_link, any_route, page
from privacydesk.documents.wording import N_
from privacydesk.documents.wording import rights as wording
from privacydesk.documents.writer import capital
from privacydesk.models.rights import ComplaintBody, ComplaintBodyKind

_PLACE = at("rights", field="complaint.bodies")


def bodies(context: Context) -> Iterator[Block]:
    """Complaints officers, disputes committees and others; nothing when there are none."""
    about, write = context.register.rights.complaint, context.write
    if not about.bodies:
        return
    yield Paragraph(write.say("With a complaint you can also go to:"), _PLACE)
    yield Facts(tuple(_body(context, body) for body in about.bodies))


def _body(context: Context, body: ComplaintBody) -> Fact:
    write = context.write
    lines = [_name(context, body)]
    if body.about is not None:
        about = write.say("For complaints about {subject}", subject=write.own(body.about))
        lines.append(about)
    if answered_link(body.page):
        lines.append(page(context, body.page, N_("the page for complaints")))
    if body.routes:
        lines.append(any_route(context, body.routes, ours=False))
    told = tuple(capital(line) for line in lines if line)
    return Fact(plain(capital(write.say(wording.BODIES[body.kind]))), told, _PLACE)


def _name(context: Context, body: ComplaintBody) -> Line:
    """Its name; a hole when nothing else says which one it is. Every court is meant by "court"."""
    write = context.write
    if body.name:
        return (Words(body.name, fixed=True),)
    if body.routes or answered_link(body.page):
        return ()
    if body.kind is ComplaintBodyKind.COURT:
        return () if body.about is not None else write.say("the court that is competent")
    return write.hole("which one that is")
