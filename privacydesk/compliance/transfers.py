"""Data outside the EEA (GDPR art. 13(1)(f) and 44 to 49)."""

from privacydesk.compliance.outcome import Rules

RULES: Rules = {}
