"""What the topics of the register are called, in the words that the window has for them."""

from privacydesk.documents.wording import N_

TOPICS = {
    "organisation": N_("Your organisation"),
    "people": N_("Whose data"),
    "services": N_("Services and subscriptions"),
    "matrix": N_("Services and subscriptions"),
    "activities": N_("Situations"),
    "channels": N_("Ways to contact you"),
    "website": N_("Website and cookies"),
    "premises": N_("Your premises"),
    "recipients": N_("Processors and others"),
    "recipients_policy": N_("Processors and others"),
    "transfers": N_("Outside Europe"),
    "sources": N_("Where data come from"),
    "retention": N_("How long"),
    "rights": N_("Rights and complaints"),
    "security": N_("Security"),
    "data": N_("Kinds of data"),
    "grounds": N_("Kinds of data"),
    "extras": N_("Other passages"),
    "publication": N_("Version and publication"),
}
