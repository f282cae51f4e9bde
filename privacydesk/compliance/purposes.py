"""What data are used for, and on which legal basis (GDPR art. 5 to 10, 13(1)(c) and (d))."""

from privacydesk.compliance.outcome import Rules

RULES: Rules = {}
