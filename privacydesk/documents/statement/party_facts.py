"""What the papers tell of one recipient: what for, which data, agreement, place."""

from privacydesk.documents.addresses import web_link
from privacydesk.documents.blocks import Block, Fact, Facts, Line, Words
from privacydesk.documents.context import Context
from privacydesk.documents.places import at
from privacydesk.documents.routes import answered_link, bracketed, page
from privacydesk.documents.statement.party import party_kind, party_name, tool_name
from privacydesk.documents.statement.safeguards import safeguard
from privacydesk.documents.wording import N_, conditions
from privacydesk.documents.wording import recipients as wording
from privacydesk.documents.writer import capital, joined, see, sentence
from privacydesk.models.choices import PartyRole, When
from privacydesk.models.recipient import (
    Agreement,
    AgreementState,
    DataForm,
    Recipient,
    SubProcessors,
)


def named_party(context: Context, recipient: Recipient) -> list[Block]:
    """The facts of a recipient that is named, as labelled rows."""
    write = context.write
    rows = [
        (N_("What for"), "used_for", purposes_of(context, recipient)),
        (N_("Role"), "role", role_lines(context, recipient)),
        (N_("Agreement"), "agreement", agreement_lines(context, recipient)),
        (N_("Whose data"), "people", people_lines(context, recipient)),
        (N_("Which data"), "data", data_lines(context, recipient)),
        (N_("Where"), "transfer", where_lines(context, recipient)),
        (N_("Own privacy page"), "privacy_page", page_lines(recipient)),
    ]
    facts = [
        Fact(write.words(label), tuple(lines), at("recipients", recipient.id, field))
        for label, field, lines in rows
        if lines
    ]
    return [Facts(tuple(facts))] if facts else []


def why_lines(context: Context, recipient: Recipient) -> list[Line]:
    """All that is told of a recipient by kind, each on a line."""
    return [
        *data_lines(context, recipient),
        *purposes_of(context, recipient),
        *people_lines(context, recipient),
        *agreement_lines(context, recipient),
        *where_lines(context, recipient),
    ]


def purposes_of(context: Context, recipient: Recipient) -> list[Line]:
    """What a recipient does, and why or on what condition it gets data."""
    write = context.write
    lines = []
    if recipient.used_for:
        uses = write.all_of(write.owns(recipient.used_for))
        if recipient.product:
            tool = tool_name(context, recipient)
            lines.append(write.say("We use {tool} for: {uses}.", tool=tool, uses=uses))
        else:
            lines.append(sentence(uses))
    elif _measures(context, recipient):
        lines.append(joined(write.say("To measure the use of our website"), see("website"), by=""))
    elif recipient.product:
        lines.append(write.say("We use {tool}.", tool=tool_name(context, recipient)))
    if recipient.extent is not None:
        name = party_name(context, recipient)
        lines.append(capital(write.say(wording.EXTENTS[recipient.extent], name=name)))
    if recipient.when is not None and recipient.when is not When.ALWAYS:
        lines.append(sentence(write.say(conditions.WHEN[recipient.when])))
    lines += [sentence(write.say(wording.SHARING[why])) for why in recipient.sharing or ()]
    lines += [sentence(line) for line in write.owns(recipient.sharing_text)]
    return lines


def _measures(context: Context, recipient: Recipient) -> bool:
    """Whether a recipient is told with the statistics of the website."""
    return any(tool.recipient == recipient.id for tool in context.register.website.measuring or ())


def role_lines(context: Context, recipient: Recipient) -> list[Line]:
    """The role of a named recipient; that of a processor needs no words beside its agreement."""
    if recipient.role is None or recipient.role is PartyRole.PROCESSOR:
        return []
    lines = [sentence(context.write.say(wording.ROLES[recipient.role]))]
    if recipient.basis is not None:
        name = context.knowledge.legal_bases[recipient.basis].name(context.code) or ""
        lines.append(context.write.say("We pass data on because of: {basis}.", basis=name))
    return lines


def people_lines(context: Context, recipient: Recipient) -> list[Line]:
    """Whose data a recipient gets."""
    return [capital(context.people_list(recipient.people))] if recipient.people else []


def data_lines(context: Context, recipient: Recipient) -> list[Line]:
    """Which data a recipient gets or records: a closed list."""
    write = context.write
    lines = []
    if recipient.data:
        lines.append(capital(context.data_list(recipient.data)))
    if recipient.form is not None and recipient.form is not DataForm.PERSONAL:
        lines.append(sentence(write.say(wording.FORMS[recipient.form])))
    if recipient.records_itself:
        name, data = party_name(context, recipient), context.data_list(recipient.records_itself)
        lines.append(capital(write.say("{name} itself records: {data}.", name=name, data=data)))
    if recipient.ai_training:
        lines.append(write.say("The data may be used to train AI models."))
    elif recipient.ai_training is False:
        lines.append(write.say("The data are not used to train AI models."))
    return lines


def agreement_lines(context: Context, recipient: Recipient) -> list[Line]:
    """The processing agreement: state or title, and what it limits."""
    write, agreement = context.write, recipient.agreement
    name = party_name(context, recipient)
    lines = []
    if agreement.title:
        title = (Words(agreement.title),)
        lines.append(
            write.say(
                "With {name} we have the agreement \u201c{title}\u201d.", name=name, title=title
            )
        )
    elif agreement.state in (AgreementState.CONCLUDED, AgreementState.AUTOMATIC):
        lines.append(write.say("With {name} we have a processing agreement.", name=name))
    elif agreement.state is not None:
        lines.append(sentence(write.say(wording.AGREEMENTS[agreement.state])))
    limits = [write.say(wording.LIMITS[limit], name=name) for limit in agreement.limits or ()]
    if limits:
        lines.append(write.say("That agreement {limits}.", limits=write.all_of(limits)))
    lines += _dates(context, agreement)
    return lines


def _dates(context: Context, agreement: Agreement) -> list[Line]:
    write = context.write
    lines = []
    if agreement.signed_on is not None:
        lines.append(write.say("Dated {day}.", day=write.language.day(agreement.signed_on)))
    if agreement.ends_on is not None:
        lines.append(write.say("Ends on {day}.", day=write.language.day(agreement.ends_on)))
    if answered_link(agreement.page):
        lines.append(sentence(page(context, agreement.page, N_("the agreement"))))
    return lines


def where_lines(context: Context, recipient: Recipient) -> list[Line]:
    """Where the data are, and what protects them outside the EEA."""
    write, transfer = context.write, recipient.transfer
    lines = []
    places = [(Words(context.in_country(code)),) for code in transfer.stored_in or ()]
    regions = [write.say(wording.REGIONS[region]) for region in transfer.regions or ()]
    where = write.all_of([*places, *regions])
    if where and transfer.on_servers:
        lines.append(write.say("The data are stored on servers in {where}.", where=where))
    elif where:
        lines.append(write.say("The data are in {where}.", where=where))
    elif recipient.country:
        country = context.in_country(recipient.country)
        lines.append(write.say("Company established in {country}.", country=country))
    if transfer.outside_eea and not where:
        lines.append(
            write.say("The data go to a country outside the European Economic Area (EEA).")
        )
    for one in transfer.safeguards or ():
        protected = safeguard(context, one)
        lines.append(write.say("The transfer rests on {safeguard}.", safeguard=protected))
    if transfer.extra_steps is not None:
        extra = write.own(transfer.extra_steps)
        lines.append(write.say("On top of that: {steps}.", steps=extra))
    return lines


def page_lines(recipient: Recipient) -> list[Line]:
    """The recipient's own privacy page."""
    if recipient.privacy_page.url is None:
        return []
    return [web_link(recipient.privacy_page.url)]


def sub_processor_lines(context: Context, others: SubProcessors) -> list[Line]:
    """Others a processor uses in turn."""
    write = context.write
    lines: list[Line] = []
    if others.names:
        lines.append(write.all_of(list(others.names)))
    if answered_link(others.page):
        lines.append(page(context, others.page, N_("the supplier's list")))
    if not lines and others.known is False:
        lines.append(write.say("not known to us"))
    return lines


def kind_and_product(context: Context, recipient: Recipient) -> Line:
    """The kind of a recipient with the product that is used."""
    kind = capital(party_kind(context, recipient))
    if recipient.product:
        return joined(kind, bracketed((Words(recipient.product),)))
    return kind
