"""Checking whether people can pay (GDPR art. 13(1)(e), 14 and 22)."""

from collections.abc import Iterator

from privacydesk.compliance.facts import Facts
from privacydesk.compliance.outcome import Outcome, Rules, broken, doubtful, met, unknown
from privacydesk.models.activity import Activity, ActivityKind
from privacydesk.models.ids import PurposeCode
from privacydesk.models.place import Place
from privacydesk.models.recipient import Sharing
from privacydesk.models.recipient_kind import RecipientKind
from privacydesk.models.source import SourceKind
from privacydesk.models.text import LocalisedText

_CREDIT = PurposeCode("credit")
_BY_WHOM = LocalisedText.of({"nl": "wie dat doet", "en": "who does that"})
_WHY = LocalisedText.of({"nl": "waarom dat mag", "en": "why that is allowed"})
_EFFECT = LocalisedText.of({"nl": "wat het gevolg is", "en": "what follows from it"})


def _credit(facts: Facts) -> Iterator[Outcome]:
    checks = [one for one in facts.activities.values() if _checks_credit(one)]
    answer = facts.register.premises.credit_checks
    if not checks and not answer:
        if _is_hinted(facts):
            yield doubtful(field="decision", part=_EFFECT)
        elif answer is None:
            yield unknown(Place("premises"), field="credit_checks")
        return
    place = Place("activities", min(one.id for one in checks)) if checks else None
    lacking = [
        (part, field)
        for part, field, is_told in (
            (_BY_WHOM, None, _by_whom(facts)),
            (_WHY, "purposes", any(_has_ground(facts, one) for one in checks)),
            (_EFFECT, "decision", any(_has_effect(one) for one in checks)),
        )
        if not is_told
    ]
    for part, field in lacking:
        yield broken(place, field=field, part=part)
    if not lacking:
        yield met(place)


def _checks_credit(activity: Activity) -> bool:
    return activity.kind is ActivityKind.CREDIT_CHECK or any(
        purpose.catalogue == _CREDIT for purpose in activity.purposes or ()
    )


def _is_hinted(facts: Facts) -> bool:
    """Whether a recipient or a source is one that tells whether people can pay."""
    return _by_whom(facts) or any(
        Sharing.CREDIT_RISK in (one.sharing or ()) for one in facts.recipients.values()
    )


def _by_whom(facts: Facts) -> bool:
    sources = facts.register.sources.listed or ()
    return any(one.kind is SourceKind.CREDIT_AGENCY for one in sources) or any(
        one.kind is RecipientKind.CREDIT_AGENCY for one in facts.recipients.values()
    )


def _has_ground(facts: Facts, activity: Activity) -> bool:
    purposes = activity.purposes or ()
    return bool(purposes) and any(one.grounds or facts.register.grounds for one in purposes)


def _has_effect(activity: Activity) -> bool:
    provision, decision, profiling = activity.provision, activity.decision, activity.profiling
    return bool(decision.effect or profiling.effect_text or provision.consequence_text)


RULES: Rules = {
    "CREDIT-CHECK": _credit,
}
