"""What happens on the premises and on paper."""

from privacydesk.compliance.outcome import Rules

RULES: Rules = {}
