"""Words for security, minors, sources and absences."""

from privacydesk.documents.wording import N_
from privacydesk.models.extras import Absence, Unless
from privacydesk.models.security import ConnectionName, ReportReason, StoragePlace, Threat
from privacydesk.models.source import SourceKind, SourceUse

THREATS = {
    Threat.MISUSE: N_("misuse"),
    Threat.LOSS: N_("loss"),
    Threat.UNAUTHORISED_ACCESS: N_("unauthorised access"),
    Threat.UNWANTED_DISCLOSURE: N_("unwanted disclosure"),
    Threat.UNLAWFUL_CHANGE: N_("unlawful change"),
    Threat.THEFT: N_("theft"),
}

CONNECTIONS = {
    ConnectionName.TLS: N_("encrypted connections (TLS)"),
    ConnectionName.SSL: N_("secure connections (SSL)"),
}

STORAGE = {
    StoragePlace.OWN_SERVERS: N_("on our own secured servers"),
    StoragePlace.SUPPLIERS_SERVERS: N_("on secured servers of external data storage suppliers"),
}

REPORTS = {
    ReportReason.NOT_SECURE: N_("you think that your data are not well secured"),
    ReportReason.SIGNS_OF_MISUSE: N_("you see signs of misuse"),
    ReportReason.DATA_BREACH: N_("you think that data have leaked"),
    ReportReason.WEAK_SPOT: N_("you find a weak spot in our systems"),
}

# Behind "We receive data ..."; another source is told by its own name.
SOURCES = {
    SourceKind.PERSON: N_("from you yourself, when you give them to us"),
    SourceKind.USE_OF_SERVICES: N_(
        "from your use of our services; by that use you leave data with us"
    ),
    SourceKind.OWN_FILES: N_("from the data we already have on file"),
    SourceKind.ADMINISTRATOR: N_("from the administrator of our customer"),
    SourceKind.EMPLOYER: N_("from your employer"),
    SourceKind.CUSTOMER: N_("from our customer"),
    SourceKind.PARENT: N_("from a parent or guardian"),
    SourceKind.FELLOW_PARTICIPANT: N_("from somebody who signs you up"),
    SourceKind.GROUP_COMPANY: N_("from companies in our group"),
    SourceKind.PARTNER: N_("from partners"),
    SourceKind.DATA_BROKER: N_("from data brokers"),
    SourceKind.TRADE_REGISTER: N_("from the trade register"),
    SourceKind.PUBLIC_SOURCE: N_("from public sources"),
    SourceKind.SOCIAL_NETWORK: N_("from social networks"),
    SourceKind.PLATFORM: N_("from a platform of others"),
    SourceKind.ADVERTISING_NETWORK: N_("from external advertising networks"),
    SourceKind.ANALYTICS_SUPPLIER: N_("from external analytics suppliers"),
    SourceKind.HOSTING_SUPPLIER: N_("from external hosting suppliers"),
    SourceKind.SEARCH_ENGINE: N_("from external search engine suppliers"),
    SourceKind.CREDIT_AGENCY: N_("from credit reference agencies"),
    SourceKind.PREVIOUS_EMPLOYER: N_("from a former employer"),
    SourceKind.RECRUITER: N_("from a recruitment agency"),
    SourceKind.SCHOOL: N_("from your school"),
    SourceKind.CARE_PROVIDER: N_("from another care provider"),
    SourceKind.AUTHORITY: N_("from an authority"),
    SourceKind.FEDERATION: N_("from the federation"),
    SourceKind.INTERMEDIARY: N_("from an intermediary"),
    SourceKind.JOB_BOARD: N_("from a job board"),
    SourceKind.REFERRER: N_("from whoever refers you"),
}

SOURCE_USES = {
    SourceUse.FIND_INTERESTED_PROFESSIONALS: N_(
        "to find business professionals who may be interested in our products"
    ),
    SourceUse.CONFIRM_REGISTRATION: N_("to confirm the registration of an existing customer"),
    SourceUse.CHECK_DATA: N_("to check data"),
    SourceUse.COMPLETE_DATA: N_("to complete data"),
    SourceUse.CONTACT: N_("to get in touch"),
}

ABSENCES = {
    Absence.NO_COOKIES: N_("We do not use cookies."),
    Absence.NO_TRACKING: N_("We do not follow visitors."),
    Absence.NO_ADVERTISING: N_("We do not show advertisements."),
    Absence.NO_PROFILES: N_("We do not make profiles of people."),
    Absence.NO_THIRD_PARTIES: N_("We do not share personal data with third parties."),
    Absence.NO_SUPPLIER_HAS_ACCESS: N_("None of our suppliers has access to personal data."),
    Absence.NO_TRANSFERS: N_("No personal data go to countries outside the EEA."),
    Absence.NO_SPECIAL_DATA: N_("We do not use special categories of personal data."),
    Absence.NO_BOOKKEEPING_SOFTWARE: N_("We do not use bookkeeping software of others."),
    Absence.NO_NEWSLETTER: N_("We do not send newsletters."),
    Absence.NO_SOCIAL_MEDIA: N_("We do not use social media."),
    Absence.NO_CAMERAS: N_("We have no cameras."),
    Absence.NO_ACCOUNTS: N_("You cannot make an account with us."),
    Absence.NO_CALL_RECORDING: N_("We do not record phone calls."),
    Absence.NO_EXTERNAL_FONTS: N_("Our website loads no fonts from others."),
    Absence.NO_IDENTITY_COPIES: N_("We make no copies of identity documents."),
    Absence.NO_OFFICER: N_("We have no data protection officer."),
    Absence.NO_PERSONAL_PRICES: N_("Our prices are the same for everybody."),
    Absence.NO_SHARING_FOR_ADVERTISING: N_(
        "We do not share data with others for their advertising."
    ),
    Absence.NO_WIFI_TRACKING: N_("We do not follow phones through wifi signals."),
    Absence.NO_OTHER_DATA: N_("We use no other personal data than those named here."),
}

# What is not certain when another answer says the opposite of an absence.
IN_DOUBT = {
    Absence.NO_COOKIES: N_("whether there are cookies"),
    Absence.NO_TRACKING: N_("whether visitors are followed"),
    Absence.NO_ADVERTISING: N_("whether advertisements are shown"),
    Absence.NO_PROFILES: N_("whether profiles are made"),
    Absence.NO_OTHER_DATA: N_("whether other data are used"),
    Absence.NO_THIRD_PARTIES: N_("whether data are shared with third parties"),
    Absence.NO_SUPPLIER_HAS_ACCESS: N_("whether suppliers have access to data"),
    Absence.NO_TRANSFERS: N_("whether data leave Europe"),
    Absence.NO_SPECIAL_DATA: N_("whether special categories of personal data are used"),
    Absence.NO_BOOKKEEPING_SOFTWARE: N_("whether bookkeeping software of others is used"),
    Absence.NO_NEWSLETTER: N_("whether there is a newsletter"),
    Absence.NO_SOCIAL_MEDIA: N_("whether social media are used"),
    Absence.NO_CAMERAS: N_("whether there are cameras"),
    Absence.NO_ACCOUNTS: N_("whether people can make an account"),
    Absence.NO_CALL_RECORDING: N_("whether phone calls are recorded"),
    Absence.NO_EXTERNAL_FONTS: N_("whether the website loads fonts from others"),
    Absence.NO_IDENTITY_COPIES: N_("whether copies of identity documents are made"),
    Absence.NO_OFFICER: N_("whether there is a data protection officer"),
    Absence.NO_PERSONAL_PRICES: N_("whether prices are the same for everybody"),
    Absence.NO_SHARING_FOR_ADVERTISING: N_("whether data are shared for advertising"),
    Absence.NO_WIFI_TRACKING: N_("whether phones are followed through wifi signals"),
}

UNLESS = {
    Unless.PRIOR_CONSENT: N_("you gave consent beforehand"),
    Unless.LEGAL_OBLIGATION: N_("the law obliges us to"),
    Unless.COMPATIBLE_PURPOSE: N_("the new purpose fits the purpose for which we got the data"),
}

# By the answers yes and no.
CAMERA_SIGN = {
    True: N_("A sign says so before you come into view."),
    False: N_("There is no sign that says so."),
}

CAMERA_SOUND = {
    True: N_("The cameras also record sound."),
    False: N_("The cameras record no sound."),
}

CAMERA_WATCHED = {
    True: N_("Somebody can watch along live."),
    False: N_("Nobody watches along live."),
}

CAMERA_STAFF = {
    True: N_("We also use the pictures to judge the work of our staff."),
    False: N_("We do not use the pictures to judge the work of our staff."),
}
