"""Who is responsible, and how to reach them (GDPR art. 13(1)(a) and (b), 26, 27, 37)."""

from collections.abc import Iterator

from privacydesk.compliance.facts import Facts
from privacydesk.compliance.outcome import Outcome, Rules, told


def _name(facts: Facts) -> Iterator[Outcome]:
    yield told(facts.register.organisation.name, asked=facts.asked("organisation"))


RULES: Rules = {
    "AVG-13-1-a-NAME": _name,
}
