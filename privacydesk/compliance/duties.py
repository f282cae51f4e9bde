"""Data that must be given, decisions by computer, data from others (GDPR art. 13, 14 and 22)."""

from privacydesk.compliance.outcome import Rules

RULES: Rules = {}
