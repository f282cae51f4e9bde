"""Children: consent of a parent, and words that a child understands (GDPR art. 8 and 12(1))."""

import re
from collections.abc import Iterator

from privacydesk.compliance.consents import Asking, with_purposes
from privacydesk.compliance.facts import Facts
from privacydesk.compliance.outcome import Outcome, Rules, answered, broken, doubtful, met, told
from privacydesk.models.choices import Audience
from privacydesk.models.people import PeopleGroup, PeopleKind
from privacydesk.models.purpose import Consent, ConsentGiver
from privacydesk.models.rights import ActsFor

_PARENTS = (ConsentGiver.PARENT, ConsentGiver.PARENT_UNDER_16, ConsentGiver.REPRESENTATIVE)
_NO_CHECK = re.compile(
    r"niet (?:kunnen )?controleren[^.]*(?:leeftijd|ouder|jaar)"
    r"|leeftijd[^.]*niet[^.]*controleren"
    r"|(?:cannot|can't) (?:check|verify)[^.]*(?:age|older|years)",
    re.IGNORECASE,
)
_CHANGED = "uavg-changed"
"""The day from which children of 12 and older use their rights themselves (UAVG art. 5)."""


def _online(facts: Facts) -> Iterator[Outcome]:
    if _for_children(facts):
        for asking in with_purposes(facts):
            if _concerns_minors(facts, asking, otherwise=True):
                yield _parent_step(facts, asking)


def _elsewhere(facts: Facts) -> Iterator[Outcome]:
    found = [one for one in with_purposes(facts) if _concerns_minors(facts, one, otherwise=False)]
    for asking in found:
        yield _parent_step(facts, asking)
    rights, minors = facts.register.rights, facts.register.extras.minors
    changed = facts.knowledge.key_dates[_CHANGED].day <= facts.today
    only_parents = ActsFor.PARENT_OR_GUARDIAN in (rights.acts_for or ())
    if found and changed and only_parents and minors.own_rights_from_12 is False:
        first = min(found, key=lambda one: (str(one.place), one.field))
        yield doubtful(first.place, field=first.field, purpose=first.name)


def _parent_step(facts: Facts, asking: Asking) -> Outcome:
    consent = asking.consent or Consent()
    step: object = consent.parent_step or facts.register.extras.minors.parent_check
    if step is None and consent.given_by is not None:
        step = consent.given_by in _PARENTS
    asked = facts.asked(asking.place.topic)
    return told(step, asking.place, asked=asked, field=asking.field, purpose=asking.name)


def _for_children(facts: Facts) -> bool:
    """Whether a service or the statement is meant for children."""
    audiences = [service.audiences or () for service in facts.services.values()]
    audiences.append(facts.register.organisation.scope.audiences or ())
    return bool(facts.register.extras.minors.service_for_children) or any(
        Audience.CHILD in one for one in audiences
    )


def _concerns_minors(facts: Facts, asking: Asking, *, otherwise: bool) -> bool:
    """Whether people under 16 are asked; `otherwise` holds where nobody in particular is."""
    people = asking.people or (() if otherwise else tuple(facts.people))
    groups = [facts.people[one] for one in people]
    if not groups:
        return otherwise
    if otherwise:
        return any(group.minors is not False for group in groups)
    return any(_is_young(group) for group in groups)


def _is_young(group: PeopleGroup) -> bool:
    if group.minors is not None:
        return group.minors
    return group.kind in (PeopleKind.MINOR, PeopleKind.PUPIL)


def _age_claim(facts: Facts) -> Iterator[Outcome]:
    claim = facts.register.extras.minors.cannot_check_age
    paragraphs = facts.register.extras.own_paragraphs or ()
    if claim is None:
        texts = (words for paragraph in paragraphs for _, words in paragraph.text.entries)
        if any(_NO_CHECK.search(words) for words in texts):
            yield doubtful(field="own_paragraphs")
        return
    yield broken() if claim else met()


def _child_version(facts: Facts) -> Iterator[Outcome]:
    if _for_children(facts):
        yield answered(facts.register.extras.minors.child_version)


RULES: Rules = {
    "AVG-8-CONSENT": _online,
    "UAVG-5": _elsewhere,
    "AVG-8-CLAIM": _age_claim,
    "AVG-12-1-CHILD": _child_version,
}
