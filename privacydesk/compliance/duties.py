"""Data that must be given, decisions by computer, data from others (GDPR art. 13, 14 and 22)."""

from privacydesk.compliance import (
    duties_credit,
    duties_decisions,
    duties_provision,
    duties_sources,
)
from privacydesk.compliance.outcome import Rules

RULES: Rules = {
    **duties_provision.RULES,
    **duties_decisions.RULES,
    **duties_sources.RULES,
    **duties_credit.RULES,
}
