"""What the law asks, held against a register: findings in codes, each with its place to mend."""

from privacydesk.compliance.check import check
from privacydesk.compliance.finding import Finding, FindingKind, Report

__all__ = ["Finding", "FindingKind", "Report", "check"]
