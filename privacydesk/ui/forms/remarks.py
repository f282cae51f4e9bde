"""Gentle remarks about an answer that looks unlike what it should be; the answer is kept."""

import re

from privacydesk.models.choices import RouteKind
from privacydesk.models.organisation import RegisterKind, Registration
from privacydesk.models.record import Record
from privacydesk.models.shared import Address, ContactRoute, Link
from privacydesk.ui.questions.question import N_

_DUTCH = ("NL", None)
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]{2,}")
_PAGE = re.compile(r"(https?://)?[^\s/@.:]+(\.[^\s/@.:]+)+(:\d+)?(/\S*)?")
_POSTCODE = re.compile(r"[1-9]\d{3} ?[A-Za-z]{2}")
_KVK = re.compile(r"\d{8}")


def remark(record: Record, field: str) -> str:
    """A sentence in English, to be translated; empty when there is nothing to remark."""
    value = getattr(record, field)
    if not isinstance(value, str):
        return ""
    if isinstance(record, Link) and field == "url" and not _PAGE.fullmatch(value):
        return N_("This does not look like the address of a page, such as https://example.nl.")
    if isinstance(record, ContactRoute) and field == "value":
        mail = record.kind is RouteKind.EMAIL
        if mail and not _EMAIL.fullmatch(value):
            return N_("This does not look like an e-mail address, such as info@example.nl.")
    dutch = isinstance(record, Address) and field == "postcode" and record.country in _DUTCH
    if dutch and not _POSTCODE.fullmatch(value):
        return N_("A Dutch postcode has four digits and two letters, such as 1234 AB.")
    if isinstance(record, Registration) and field == "number":
        entered = record.register is RegisterKind.KVK
        if entered and not _KVK.fullmatch(value.replace(" ", "")):
            return N_("A KvK number has eight digits, such as 12345678.")
    return ""
