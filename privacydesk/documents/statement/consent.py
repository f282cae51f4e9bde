"""How consent is given: asked how, by whom, for what apart, how often, and how to withdraw it."""

from privacydesk.documents.blocks import Line
from privacydesk.documents.context import Context
from privacydesk.documents.routes import any_route
from privacydesk.documents.wording import conditions
from privacydesk.models.purpose import Consent, ConsentGiver


def consent_notes(context: Context, consent: Consent) -> list[Line]:
    """What is told of consent, as parts of a sentence that follow the word itself."""
    write = context.write
    notes = []
    if consent.how is not None:
        notes.append(write.say(conditions.HOW_ASKED[consent.how]))
    if consent.given_by is not None and consent.given_by is not ConsentGiver.PERSON:
        notes.append(write.say(conditions.GIVEN_BY[consent.given_by]))
    if consent.parent_step is not None:
        notes.append(write.own(consent.parent_step))
    if consent.choices:
        choices = write.all_of(write.owns(consent.choices))
        notes.append(write.say("you can choose for each of these: {choices}", choices=choices))
    if consent.renewed is not None:
        notes.append(write.say(conditions.RENEWED[consent.renewed]))
    if consent.withdraw:
        ways = any_route(context, consent.withdraw)
        notes.append(write.say("you can withdraw it {ways}", ways=ways))
    return notes
