"""Newsletters and advertising (Tw art. 11.7)."""

from privacydesk.compliance.outcome import Rules

RULES: Rules = {}
