"""What protects data outside the EEA, in words (GDPR art. 44 to 49)."""

from privacydesk.documents.blocks import Line, Words
from privacydesk.documents.context import Context
from privacydesk.documents.routes import bracketed
from privacydesk.documents.wording import recipients as wording
from privacydesk.documents.writer import joined
from privacydesk.models.transfer import Safeguard


def safeguard(context: Context, one: Safeguard) -> Line:
    """One safeguard with what was recorded about it."""
    write = context.write
    made: Line = (Words(one.named_as),) if one.named_as else write.say(wording.SAFEGUARDS[one.kind])
    notes: list[Line] = []
    if one.derogation is not None:
        notes.append(write.say(wording.DEROGATIONS[one.derogation]))
    if one.country is not None:
        notes.append((Words(context.country(one.country)),))
    if one.certificate_name:
        notes.append((Words(one.certificate_name),))
    if one.concluded_on is not None:
        notes.append(write.say("of {day}", day=write.language.day(one.concluded_on)))
    if one.approved_by:
        notes.append(write.say("approved by {name}", name=one.approved_by))
    if notes:
        made = joined(made, bracketed(joined(*notes, by=", ")))
    if one.explained:
        made = joined(made, write.say(wording.SAFEGUARDS_EXPLAINED[one.kind]), by="; ")
    if one.data_from is not None:
        made = write.say(wording.ORIGINS[one.data_from], safeguard=made)
    return made
