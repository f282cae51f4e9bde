"""Security and data breaches (GDPR art. 32 to 35)."""

from privacydesk.compliance.outcome import Rules

RULES: Rules = {}
