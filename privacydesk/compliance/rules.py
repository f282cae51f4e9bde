"""Every rule, by the code of its requirement and in the order of the tables."""

from collections.abc import Mapping

from privacydesk.compliance import (
    cookies,
    duties,
    form,
    marketing,
    premises,
    purposes,
    recipients,
    record,
    responsible,
    retention,
    rights,
    security,
    transfers,
)
from privacydesk.compliance.outcome import Rules

_TOPICS = (
    responsible,
    purposes,
    recipients,
    transfers,
    retention,
    rights,
    duties,
    form,
    marketing,
    cookies,
    premises,
    security,
    record,
)

NOT_CHECKED: Mapping[str, str] = {
    code: reason for topic in _TOPICS for code, reason in getattr(topic, "NOT_CHECKED", {}).items()
}
"""Requirements that no answer in the register can tell, each with the reason."""

RULES: Rules = {code: rule for topic in _TOPICS for code, rule in topic.RULES.items()}
