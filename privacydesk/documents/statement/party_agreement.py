"""What the papers tell of the processing agreement with a recipient (GDPR art. 28)."""

from privacydesk.documents.blocks import Line, Words
from privacydesk.documents.context import Context
from privacydesk.documents.routes import answered_link, page
from privacydesk.documents.statement.party import is_named, party_name
from privacydesk.documents.wording import N_
from privacydesk.documents.wording import recipients as wording
from privacydesk.documents.writer import capital, sentence
from privacydesk.models.recipient import Agreement, AgreementState, Recipient, SubProcessors


def agreement_lines(context: Context, recipient: Recipient, *, told: bool = False) -> list[Line]:
    """The processing agreement: state or title, and what it limits.

    `told` when it was said already that there is one.
    """
    write, agreement = context.write, recipient.agreement
    name = party_name(context, recipient)
    lines = []
    if agreement.title:
        title = (Words(agreement.title),)
        lines.append(write.say(wording.TITLED[agreement.state], name=name, title=title))
    elif is_concluded(recipient):
        if not told and is_named(recipient):
            lines.append(write.say("With {name} we have a processing agreement.", name=name))
        elif not told:
            lines.append(write.say("We have a processing agreement about this."))
    elif agreement.state is not None:
        lines.append(sentence(write.say(wording.AGREEMENTS[agreement.state])))
    limits = [write.say(wording.LIMITS[limit], name=name) for limit in agreement.limits or ()]
    if limits:
        unnamed = told and not agreement.title
        pattern = N_("Our agreement {limits}.") if unnamed else N_("That agreement {limits}.")
        lines.append(write.say(pattern, limits=write.all_of(limits)))
    return [capital(line) for line in lines] + _dates(context, agreement)


def is_concluded(recipient: Recipient) -> bool:
    """Whether there is a processing agreement, separate or as part of the supplier's terms."""
    return recipient.agreement.state in (AgreementState.CONCLUDED, AgreementState.AUTOMATIC)


def _dates(context: Context, agreement: Agreement) -> list[Line]:
    write = context.write
    lines = []
    if agreement.signed_on is not None:
        lines.append(write.say("Dated {day}.", day=write.language.day(agreement.signed_on)))
    if agreement.ends_on is not None:
        ended = agreement.state is AgreementState.ENDED
        ends = N_("Ended on {day}.") if ended else N_("Ends on {day}.")
        lines.append(write.say(ends, day=write.language.day(agreement.ends_on)))
    if answered_link(agreement.page):
        lines.append(sentence(page(context, agreement.page, N_("the agreement"))))
    return lines


def sub_processor_lines(context: Context, others: SubProcessors) -> list[Line]:
    """Others a processor uses in turn."""
    write = context.write
    lines: list[Line] = []
    if others.names:
        lines.append(write.all_of(list(others.names)))
    if answered_link(others.page):
        lines.append(capital(page(context, others.page, N_("the supplier's list"))))
    if not lines and others.known is False:
        lines.append(write.say("not known to us"))
    return lines
