"""How consent is asked, proved and withdrawn (GDPR art. 7 and 13(2)(c))."""

import re
from collections.abc import Iterator

from privacydesk.compliance.consents import Asking, beside_purposes, with_purposes
from privacydesk.compliance.facts import Facts
from privacydesk.compliance.outcome import (
    Outcome,
    Rules,
    answered,
    broken,
    doubtful,
    met,
    told,
    unknown,
)
from privacydesk.models.choices import RightKind
from privacydesk.models.ids import ActivityId
from privacydesk.models.purpose import Consent, HowAsked
from privacydesk.models.text import LocalisedText
from privacydesk.models.walk import answers

_TAKEN_BACK = re.compile(r"\b(?:in ?(?:te ?)?trek\w*|ingetrokken|withdraw\w*)\b", re.IGNORECASE)
_NOT_SEPARATE = (HowAsked.PRE_TICKED_BOX, HowAsked.IN_TERMS)
_SEPARATE = (HowAsked.SEPARATE_BOX, HowAsked.DOUBLE_OPT_IN)


def _proof(facts: Facts) -> Iterator[Outcome]:
    """Proof that is left open is lacking once the owner told how consent is asked inside."""
    for asking in with_purposes(facts):
        consent = asking.consent or Consent()
        if consent.proof:
            yield met(asking.place)
        elif consent.separate is not None:
            yield broken(asking.place, field=asking.field, purpose=asking.name)
        elif consent.how is HowAsked.SPOKEN:
            yield doubtful(asking.place, field=asking.field, purpose=asking.name)
        else:
            yield unknown(asking.place, field=asking.field)


def _separate(facts: Facts) -> Iterator[Outcome]:
    for asking in with_purposes(facts):
        consent = asking.consent or Consent()
        free = consent.separate
        if consent.how in _NOT_SEPARATE:
            free = False
        elif free is None and consent.how in _SEPARATE:
            free = True
        yield answered(free, asking.place, field=asking.field, purpose=asking.name)


def _withdrawal_told(facts: Facts) -> Iterator[Outcome]:
    asking = [*with_purposes(facts), *beside_purposes(facts)]
    if not asking:
        return
    listed = facts.register.rights.listed
    if RightKind.WITHDRAW_CONSENT in facts.rights:
        yield met()
    elif listed and _in_own_words(facts):
        yield doubtful(purpose=asking[0].name)
    else:
        value = None if listed is None else False
        yield told(value, asked=facts.asked("rights"), purpose=asking[0].name)


def _in_own_words(facts: Facts) -> bool:
    """Whether a text in the rights or a paragraph of one's own speaks of withdrawing."""
    register = facts.register
    held = (register.rights, *(register.extras.own_paragraphs or ()))
    texts = (one.value for record in held for one in answers(record))
    return any(
        _TAKEN_BACK.search(words)
        for text in texts
        if isinstance(text, LocalisedText)
        for _, words in text.entries
    )


def _easy(facts: Facts) -> Iterator[Outcome]:
    for asking in (*with_purposes(facts), *beside_purposes(facts)):
        if asking.place.topic != "website":
            yield _way_back(facts, asking)


def _way_back(facts: Facts, asking: Asking) -> Outcome:
    """How consent is taken back: told with it, in each message, or as a right."""
    own = asking.consent.withdraw if asking.consent else None
    activity = facts.activities.get(ActivityId(asking.place.record))
    mailing = activity.mailing if activity and asking.place.topic == "activities" else None
    rights = facts.register.rights
    if own or (mailing and (mailing.opt_out or mailing.stop_routes)):
        return met(asking.place)
    for right in rights.listed or ():
        if right.kind is RightKind.WITHDRAW_CONSENT and (right.routes or rights.routes):
            return met(asking.place)
    if own is None and rights.routes:
        return doubtful(asking.place, field=asking.field, purpose=asking.name)
    asked = facts.asked("rights")
    return told(own, asking.place, asked=asked, field=asking.field, purpose=asking.name)


RULES: Rules = {
    "AVG-7-1": _proof,
    "AVG-7-2-4": _separate,
    "AVG-13-2-c": _withdrawal_told,
    "AVG-7-3-EASY": _easy,
}
