"""What the papers tell of one recipient: what for, which data, agreement, place."""

from privacydesk.documents.addresses import web_link
from privacydesk.documents.blocks import Block, Fact, Facts, Line
from privacydesk.documents.context import Context
from privacydesk.documents.places import at
from privacydesk.documents.statement.abroad import is_outside
from privacydesk.documents.statement.party import (
    is_internal,
    is_named,
    party_kind,
    party_name,
    tool_name,
)
from privacydesk.documents.statement.party_agreement import agreement_lines
from privacydesk.documents.statement.party_places import place_lines, protection_lines
from privacydesk.documents.wording import N_, conditions
from privacydesk.documents.wording import recipients as wording
from privacydesk.documents.writer import capital, joined, see, sentence
from privacydesk.models.choices import PartyRole, When
from privacydesk.models.recipient import DataForm, Recipient


def named_party(context: Context, recipient: Recipient) -> list[Block]:
    """The facts of a recipient that is named, as labelled rows."""
    write, uses = context.write, purposes_of(context, recipient)
    kind = [] if uses else [capital(party_kind(context, recipient))]
    rows = [
        (N_("Kind"), "kind", kind),
        (N_("What for"), "used_for", uses),
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
    """What a recipient in a table gets data for, which data, whose and on which ground."""
    write = context.write
    lines = [*_form(context, recipient), *purposes_of(context, recipient)]
    if recipient.data:
        lines.append(write.say("Data: {data}.", data=context.data_list(recipient.data)))
    lines += [*_only_if(context, recipient), *_remarks(context, recipient)]
    if recipient.people:
        lines.append(write.say("Of: {people}.", people=context.people_list(recipient.people)))
    return [*lines, *basis_lines(context, recipient)]


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
    elif recipient.product and not is_named(recipient):
        lines.append(write.say("We use {tool}.", tool=tool_name(context, recipient)))
    if recipient.extent is not None:
        name = party_name(context, recipient)
        lines.append(capital(write.say(wording.EXTENTS[recipient.extent], name=name)))
    if recipient.when is not None and recipient.when is not When.ALWAYS:
        lines.append(sentence(write.say(conditions.WHEN[recipient.when])))
    reasons = wording.SHARING_INSIDE if is_internal(recipient) else wording.SHARING
    lines += [sentence(write.say(reasons[why])) for why in recipient.sharing or ()]
    lines += [sentence(line) for line in write.owns(recipient.sharing_text)]
    return lines


def _measures(context: Context, recipient: Recipient) -> bool:
    """Whether a recipient is told with the statistics of the website."""
    return any(tool.recipient == recipient.id for tool in context.register.website.measuring or ())


def role_lines(context: Context, recipient: Recipient) -> list[Line]:
    """The role of a named recipient; that of a processor needs no words beside its agreement."""
    lines = basis_lines(context, recipient)
    if recipient.role is None:
        return lines
    if recipient.role is PartyRole.PROCESSOR and agreement_lines(context, recipient):
        return lines
    return [sentence(context.write.say(wording.ROLES[recipient.role])), *lines]


def _only_if(context: Context, recipient: Recipient) -> list[Line]:
    """Data that a recipient gets in some cases only, or in another form."""
    write, lines = context.write, []
    for shared in recipient.data_only_if or ():
        data = context.data_list(shared.data) if shared.data else write.hole("which data")
        notes = []
        if shared.when is not None and shared.when is not When.ALWAYS:
            notes.append(write.say(conditions.WHEN[shared.when]))
        if shared.condition is not None:
            notes.append(write.own(shared.condition))
        if shared.with_consent:
            notes.append(write.say("only with your consent"))
        if shared.form is not None:
            notes.append(write.say(wording.FORMS[shared.form]))
        case = joined(*notes, by="; ") if notes else write.hole("in which case")
        lines.append(capital(write.say("{data}: {case}.", data=data, case=case)))
    return lines


def basis_lines(context: Context, recipient: Recipient) -> list[Line]:
    """The legal ground of passing data on."""
    if recipient.basis is None:
        return []
    name = context.knowledge.legal_bases[recipient.basis].name(context.code) or ""
    return [context.write.say("We pass data on because of: {basis}.", basis=name)]


def where_lines(context: Context, recipient: Recipient) -> list[Line]:
    """Where the data are and, unless another section tells that, what protects them there."""
    return place_lines(context, recipient) + protection_elsewhere(context, recipient)


def protection_elsewhere(context: Context, recipient: Recipient) -> list[Line]:
    """What protects the data; nothing for those in the section on data outside the EEA."""
    return [] if is_outside(context, recipient) else protection_lines(context, recipient)


def people_lines(context: Context, recipient: Recipient) -> list[Line]:
    """Whose data a recipient gets."""
    return [capital(context.people_list(recipient.people))] if recipient.people else []


def data_lines(context: Context, recipient: Recipient) -> list[Line]:
    """Which data a recipient gets or records: a closed list."""
    listed = [capital(context.data_list(recipient.data))] if recipient.data else []
    listed += _only_if(context, recipient)
    return [*listed, *_form(context, recipient), *_remarks(context, recipient)]


def _form(context: Context, recipient: Recipient) -> list[Line]:
    """In which form it gets data, when that is not as they are."""
    if recipient.form is None or recipient.form is DataForm.PERSONAL:
        return []
    return [sentence(context.write.say(wording.FORMS[recipient.form]))]


def _remarks(context: Context, recipient: Recipient) -> list[Line]:
    """What it does not get, what it records itself, and whether AI learns from the data."""
    write = context.write
    lines = []
    if recipient.never_gets:
        name, data = party_name(context, recipient), context.data_list(recipient.never_gets)
        lines.append(capital(write.say("{name} does not get: {data}.", name=name, data=data)))
    if recipient.records_itself:
        name, data = party_name(context, recipient), context.data_list(recipient.records_itself)
        lines.append(capital(write.say("{name} itself records: {data}.", name=name, data=data)))
    if recipient.ai_training:
        lines.append(write.say("The data may be used to train AI models."))
    elif recipient.ai_training is False:
        lines.append(write.say("The data are not used to train AI models."))
    return lines


def page_lines(recipient: Recipient) -> list[Line]:
    """The recipient's own privacy page."""
    if recipient.privacy_page.url is None:
        return []
    return [web_link(recipient.privacy_page.url)]
