"""The form of the statement (GDPR art. 12(1))."""

from privacydesk.compliance.outcome import Rules

RULES: Rules = {}
