"""Cookies and similar techniques (Tw art. 11.7a)."""

from privacydesk.compliance.outcome import Rules

RULES: Rules = {}
