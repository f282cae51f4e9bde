"""What to have ready: before one begins, and for each topic."""

from collections.abc import Mapping

from privacydesk.ui.questions.question import N_

_SUPPLIERS = N_(
    "The companies that work with data for you: e-mail, website, bookkeeping, newsletter."
    " Their bills name them."
)
_AGREEMENTS = N_("What you agreed with them about personal data. Mostly it is in their terms.")
_TERMS = N_("How long you keep invoices, customers, messages and applications.")
_FORMS = N_("The forms with which you ask for data: to order, to sign up, to get in touch.")
_OLD_STATEMENT = N_("Your old privacy statement, if you have one.")

READY_TO_BEGIN = (
    N_("The name, address and Chamber of Commerce (KvK) number of your business."),
    N_("Who people can ask about their data: a name, an e-mail address or a telephone number."),
    _FORMS,
    _SUPPLIERS,
    _AGREEMENTS,
    _TERMS,
    _OLD_STATEMENT,
)
READY: Mapping[str, tuple[str, ...]] = {
    "business": (
        N_("Your extract from the Chamber of Commerce (KvK): name, number and address."),
        N_("Your VAT number, if it is to stand in the statement."),
    ),
    "responsible": (
        N_("Name, e-mail address and telephone number of who answers questions about privacy."),
        N_("Whether you have a data protection officer."),
    ),
    "people": (
        N_("Of whom you have data: customers, visitors, suppliers, applicants, members of staff."),
    ),
    "services": (_FORMS,),
    "situations": (
        N_("For what you use data of people: orders, invoices, a newsletter, applications."),
        _FORMS,
    ),
    "contact": (
        N_("The telephone numbers, e-mail addresses and forms with which people reach you."),
    ),
    "website": (
        N_(
            "Which statistics, videos, maps and fonts of others your website uses; its maker knows."
        ),
        N_("Your list of cookies, if you have one."),
    ),
    "premises": (N_("Where your cameras hang, and how long you keep their pictures."),),
    "recipients": (_SUPPLIERS, _AGREEMENTS),
    "transfers": (
        N_("In which countries your suppliers keep data; their terms or privacy page tell."),
    ),
    "sources": (N_("From whom you get data that people do not give you themselves."),),
    "retention": (_TERMS,),
    "rights": (N_("Who deals with a request to see or delete data, and how people reach them."),),
    "security": (N_("What you do to keep data safe: passwords, back-ups, locks, training."),),
    "data": (_FORMS,),
    "extras": (_OLD_STATEMENT,),
    "publication": (N_("Where the statement will stand, and from which day it holds."),),
}
"""By the code of a topic."""
