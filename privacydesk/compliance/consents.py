"""Where a register says that consent is asked."""

from collections.abc import Iterator

from privacydesk.compliance.facts import Facts
from privacydesk.compliance.outcome import Said
from privacydesk.models.activity import Activity, RecruitmentStep
from privacydesk.models.choices import LegalBasis
from privacydesk.models.data import SpecialDataException
from privacydesk.models.ids import PeopleId
from privacydesk.models.mailing import Advertising, MailingAudience
from privacydesk.models.place import Place
from privacydesk.models.purpose import Consent
from privacydesk.models.recipient import Sharing
from privacydesk.models.text import LocalisedText
from privacydesk.models.value import Value, value_class

IN_GENERAL = LocalisedText.of({"nl": "alle doelen samen", "en": "all purposes together"})
"""What a ground is for that stands with no purpose."""

_COOKIES = LocalisedText.of({"nl": "cookies", "en": "cookies"})
_STEPS = (RecruitmentStep.KEPT_LONGER_WITH_CONSENT, RecruitmentStep.REFERENCES_WITH_CONSENT)


@value_class
class Asking(Value):
    """One thing for which consent is asked.

    `field` is the question about it, `people` whose consent it is: none means everybody. `consent`
    is None where nothing more than "with consent" can be told.
    """

    place: Place
    field: str
    name: Said
    people: tuple[PeopleId, ...]
    consent: Consent | None


def with_purposes(facts: Facts) -> Iterator[Asking]:
    """Consent as the legal basis of a purpose, or of all purposes in general."""
    for spot in facts.purposes:
        grounds = spot.record.grounds or ()
        consents = [one.consent for one in grounds if one.basis is LegalBasis.CONSENT]
        if spot.record.only_with_consent and not consents:
            consents = [Consent()]
        people = tuple(group.id for group in facts.people_of(spot))
        name = facts.purpose_name(spot.record)
        for consent in consents:
            yield Asking(spot.place, spot.question("grounds"), name, people, consent)
    for ground in facts.register.grounds or ():
        if ground.basis is LegalBasis.CONSENT:
            yield Asking(Place("grounds"), "", IN_GENERAL, (), ground.consent)


def beside_purposes(facts: Facts) -> Iterator[Asking]:
    """Consent that follows from another answer: for a mailing, a list, a recipient, cookies."""
    found = {asking.place for asking in with_purposes(facts)}
    for situation in facts.situations:
        if isinstance(situation.record, Activity) and situation.place not in found:
            field = _field(situation.record)
            if field:
                people = situation.record.people or ()
                yield Asking(situation.place, field, situation.place, people, None)
    for item in facts.data.values():
        if item.exception is SpecialDataException.EXPLICIT_CONSENT:
            place = Place("data", item.id)
            yield Asking(place, "exception", facts.data_name(item), (), None)
    for recipient in facts.recipients.values():
        if Sharing.WITH_CONSENT in (recipient.sharing or ()):
            place = Place("recipients", recipient.id)
            yield Asking(place, "sharing", place, recipient.people or (), None)
    if any(group.consent_first for group in facts.register.website.cookies.groups or ()):
        yield Asking(Place("website"), "cookies.consent.withdraw", _COOKIES, (), None)


def _field(activity: Activity) -> str | None:
    """The question by which an activity says that it asks consent, beside its purposes."""
    mailing = activity.mailing
    if mailing.advertising is Advertising.OPTION_WITH_CONSENT:
        return "mailing.advertising"
    if MailingAudience.OPTED_IN in (mailing.audiences or ()):
        return "mailing.audiences"
    if activity.event.list_only_with_consent:
        return "event.list_only_with_consent"
    if set(_STEPS) & set(activity.recruitment.steps or ()):
        return "recruitment.steps"
    return None
