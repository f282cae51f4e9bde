"""What a card of a recipient tells at a glance, and what still has to be looked up."""

from privacydesk.knowledge.vendors import Vendor, VendorField
from privacydesk.models.choices import PartyRole
from privacydesk.models.recipient import Recipient
from privacydesk.ui.forms.desk import Desk
from privacydesk.ui.questions.question import N_

_FIELDS = {
    VendorField.LEGAL_ENTITY: N_("company behind it"),
    VendorField.LEGAL_ENTITY_EU_CUSTOMERS: N_("company you have the contract with"),
    VendorField.COUNTRY: N_("country of that company"),
    VendorField.PROCESSING_COUNTRIES: N_("countries where the data are"),
    VendorField.ROLE: N_("whether it is a processor"),
    VendorField.DPA_NAME: N_("title of the agreement"),
    VendorField.DPA_URL: N_("page of the agreement"),
    VendorField.DPA_ACCEPTANCE: N_("how you conclude the agreement"),
    VendorField.PRIVACY_URL: N_("its privacy page"),
    VendorField.SUBPROCESSORS_URL: N_("its list of sub-processors"),
    VendorField.TRANSFER_MECHANISM: N_("what protects data outside Europe"),
    VendorField.DPF_CERTIFIED: N_("whether it is certified for the United States"),
}


def vendor_words(recipient: Recipient, desk: Desk) -> str:
    """Lines about one recipient: who it is, what one must know, and what is still to check."""
    _, language = desk.language.text, desk.language
    country = language.country(recipient.country) if recipient.country else ""
    role = desk.vocabulary.choice(recipient.role) if recipient.role else ""
    first = " · ".join(part for part in (recipient.legal_entity or "", country, role) if part)
    lines = [first, _agreement(recipient, desk)]
    vendor = desk.session.knowledge.vendors.get(recipient.vendor) if recipient.vendor else None
    if vendor is not None:
        lines += [vendor.notes.get(language.code) or "", _to_check(vendor, recipient, desk)]
    return "\n".join(line for line in lines if line)


def _agreement(recipient: Recipient, desk: Desk) -> str:
    if recipient.role not in (PartyRole.PROCESSOR, PartyRole.BOTH):
        return ""
    state = recipient.agreement.state
    words = desk.vocabulary.choice(state) if state else desk.language.text("not answered yet")
    return desk.language.text("Agreement: {state}").format(state=words)


def _to_check(vendor: Vendor, recipient: Recipient, desk: Desk) -> str:
    filled = {
        VendorField.LEGAL_ENTITY_EU_CUSTOMERS: recipient.legal_entity,
        VendorField.LEGAL_ENTITY: recipient.legal_entity,
        VendorField.COUNTRY: recipient.country,
        VendorField.PROCESSING_COUNTRIES: recipient.transfer.stored_in,
        VendorField.DPA_NAME: recipient.agreement.title,
        VendorField.DPA_URL: recipient.agreement.page.url,
        VendorField.DPA_ACCEPTANCE: recipient.agreement.state,
        VendorField.PRIVACY_URL: recipient.privacy_page.url,
        VendorField.SUBPROCESSORS_URL: recipient.sub_processors.page.url,
        VendorField.TRANSFER_MECHANISM: recipient.transfer.safeguards,
    }
    left = [
        desk.language.text(_FIELDS[field]) for field in vendor.to_check if not filled.get(field)
    ]
    if not left:
        return ""
    return desk.language.text("Still to check: {facts}").format(facts=desk.language.listing(left))
