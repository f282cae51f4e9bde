"""How it is checked who makes a request (GDPR art. 12(6))."""

from collections.abc import Iterator

from privacydesk.documents.blocks import Block, Bullets, Item, Line, Paragraph
from privacydesk.documents.context import Context
from privacydesk.documents.places import at
from privacydesk.documents.wording import rights as wording
from privacydesk.documents.writer import capital, joined
from privacydesk.models.choices import RightKind
from privacydesk.models.rights import IdentityMethod, Masked

_COPIES = (IdentityMethod.IDENTITY_COPY_MASKED, IdentityMethod.IDENTITY_COPY_FULL)


def identity(context: Context) -> Iterator[Block]:
    """How it is checked who makes a request; that nothing is checked stays inside."""
    check, write = context.register.rights.identity, context.write
    place = at("rights", field="identity")
    told = [write.say(wording.METHODS[m]) for m in check.methods or () if m in wording.METHODS]
    if not told:
        return
    if check.for_rights:
        which = request_name(context, check.for_rights)
        told.append(write.say("This holds for {requests}.", requests=which))
    yield Paragraph(joined(*told), place)
    if check.masked and any(method in _COPIES for method in check.methods or ()):
        yield from _masking(context, check.masked, explained=bool(check.explained))


def _masking(context: Context, masked: tuple[Masked, ...], *, explained: bool) -> Iterator[Block]:
    write, place = context.write, at("rights", field="identity.masked")
    yield Paragraph(write.say("Black out in that copy:"), place)
    items = []
    for part in masked:
        name = write.say(wording.MASKED[part])
        if part is Masked.MACHINE_READABLE_ZONE and explained:
            zone = write.say(
                "(machine readable zone, the strip of numbers at the bottom of the passport)"
            )
            name = joined(name, zone)
        items.append(Item(capital(name), place))
    yield Bullets(tuple(items))
    if explained:
        yield Paragraph(write.say("Blacking these out protects your privacy."), place)


def request_name(context: Context, kinds: tuple[RightKind, ...] | None) -> Line:
    """What a request for these rights is called in a sentence; without rights any request."""
    write = context.write
    if not kinds:
        return write.say("your request")
    names = write.any_of([_lowered(context, kind) for kind in kinds])
    return write.say("your request for {rights}", rights=names)


def _lowered(context: Context, kind: RightKind) -> str:
    word = context.write.words(wording.RIGHTS[kind])
    return word[0].lower() + word[1:]
