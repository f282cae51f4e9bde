"""Whether the organisation keeps books, and which data these need."""

import re

from privacydesk.compliance.facts import Facts
from privacydesk.compliance.wording import mentions
from privacydesk.models.activity import Activity, ActivityKind
from privacydesk.models.ids import CountryCode, DataCode, PurposeCode

DUTCH = CountryCode("NL")
BOOKS = re.compile(
    r"factu(?!m)|boekhoud|fiscal|fiscus|belastingdienst|administratieplicht|invoic|bookkeep"
    r"|tax (?:office|authorit|administration)",
    re.IGNORECASE,
)
"""Words by which a text of the user's own speaks of the books."""

BOOK_PURPOSES = frozenset(map(PurposeCode, ("invoice", "collect", "tax")))
BOOK_ACTIVITIES = frozenset({ActivityKind.INVOICING, ActivityKind.BOOKKEEPING})
BOOK_DATA = frozenset(
    map(
        DataCode,
        (
            *("invoice", "invoice_reference", "payment_details", "payment_history"),
            *("bank_account", "account_holder", "outstanding_amounts"),
        ),
    )
)
"""Data that hardly exist outside the books."""

_SALES = BOOK_ACTIVITIES | {ActivityKind.PURCHASE, ActivityKind.DEBT_COLLECTION}


def keeps_books(facts: Facts) -> bool | None:
    """Whether there are Dutch tax records: as was answered, else as the register shows."""
    organisation = facts.register.organisation
    answered = organisation.duties.keeps_books
    if organisation.country not in (None, DUTCH):
        return False
    if answered is not None or organisation.country is None:
        return answered
    return True if _shows_books(facts) else None


def _shows_books(facts: Facts) -> bool:
    texts = [
        *(spot.record.text for spot in facts.purposes),
        *(rule.subject for rule in facts.rules),
        *(reason for rule in facts.rules for reason in rule.reasons or ()),
    ]
    return bool(
        facts.kinds(*_SALES)
        or facts.of_catalogue(*BOOK_DATA)
        or any(spot.record.catalogue in BOOK_PURPOSES for spot in facts.purposes)
        or mentions(BOOKS, *texts)
    )


def is_for_books(activity: Activity) -> bool:
    """Whether an activity is about invoices or the books."""
    return activity.kind in BOOK_ACTIVITIES or any(
        purpose.catalogue in BOOK_PURPOSES or mentions(BOOKS, purpose.text)
        for purpose in activity.purposes or ()
    )
