"""The record of processing activities (GDPR art. 30)."""

from privacydesk.compliance.outcome import Rules

RULES: Rules = {}
