"""Rights of the people concerned (GDPR art. 12, 13(2)(b) to (d), 15 to 21 and 77)."""

from privacydesk.compliance.outcome import Rules

RULES: Rules = {}
