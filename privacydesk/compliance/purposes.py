"""What data are used for, and on which legal basis (GDPR art. 5 to 10, 13(1)(c) and (d))."""

from privacydesk.compliance import (
    purposes_children,
    purposes_consent,
    purposes_data,
    purposes_grounds,
    purposes_reasons,
    purposes_special,
    purposes_told,
)
from privacydesk.compliance.outcome import Rules

RULES: Rules = {
    **purposes_reasons.RULES,
    **purposes_grounds.RULES,
    **purposes_consent.RULES,
    **purposes_children.RULES,
    **purposes_special.RULES,
    **purposes_data.RULES,
    **purposes_told.RULES,
}
