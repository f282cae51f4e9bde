"""How long data are kept (GDPR art. 5(1)(e) and 13(2)(a), and the laws on records)."""

from privacydesk.compliance.outcome import Rules

RULES: Rules = {}
