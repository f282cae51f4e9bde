"""Who receives data (GDPR art. 13(1)(e), 15(1)(c) and 28)."""

from privacydesk.compliance.outcome import Rules

RULES: Rules = {}
