"""What a recipient is called in the papers."""

from privacydesk.documents.blocks import Line, Words
from privacydesk.documents.context import Context
from privacydesk.documents.routes import bracketed
from privacydesk.documents.writer import joined
from privacydesk.models.choices import PartyRole
from privacydesk.models.recipient import Recipient, ShownAs
from privacydesk.models.recipient_kind import RecipientKind


def party_name(context: Context, recipient: Recipient) -> Line:
    """The name of a recipient, or its kind when it is shown by kind or has no name."""
    if recipient.name and recipient.shown_as is not ShownAs.CATEGORY:
        return (Words(recipient.name, fixed=True),)
    return party_kind(context, recipient)


def party_kind(context: Context, recipient: Recipient) -> Line:
    """The words for the kind of a recipient: plural for several, and for people inside."""
    if recipient.category is not None:
        return context.write.own(recipient.category)
    if recipient.kind is RecipientKind.OTHER:
        return context.write.hole("kind of recipient")
    known = context.knowledge.recipient_kinds[recipient.kind]
    several = known.inside if recipient.several is None else recipient.several
    name = known.plural(context.code) if several else known.name(context.code)
    return (Words(name),) if name else context.write.hole("kind of recipient")


def is_internal(recipient: Recipient) -> bool:
    """Whether a recipient works within the organisation."""
    return recipient.role is PartyRole.INTERNAL


def is_named(recipient: Recipient) -> bool:
    """Whether the statement names this recipient."""
    return bool(recipient.name) and recipient.shown_as is not ShownAs.CATEGORY


def tool_name(context: Context, recipient: Recipient) -> Line:
    """The product of a recipient by its own name, else the name of the recipient."""
    return (
        (Words(recipient.product, fixed=True),)
        if recipient.product
        else party_name(context, recipient)
    )


def name_and_product(context: Context, recipient: Recipient) -> Line:
    """The name of a recipient, with the product that is used in brackets."""
    name = party_name(context, recipient)
    if is_named(recipient) and recipient.product and recipient.product != recipient.name:
        return joined(name, bracketed((Words(recipient.product),)))
    return name
