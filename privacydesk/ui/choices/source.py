"""Names of the choices about where data come from."""

from privacydesk.models.source import SourceKind, SourceUse, WhenTold
from privacydesk.ui.choices.table import N_, Choices

SOURCE_KINDS = {
    SourceKind.PERSON: N_("The person concerned"),
    SourceKind.USE_OF_SERVICES: N_("Use of your services"),
    SourceKind.OWN_FILES: N_("Data you already have on file"),
    SourceKind.ADMINISTRATOR: N_("Administrator at your customer"),
    SourceKind.EMPLOYER: N_("Employer of the person"),
    SourceKind.CUSTOMER: N_("Customer of yours"),
    SourceKind.PARENT: N_("Parent or guardian"),
    SourceKind.FELLOW_PARTICIPANT: N_("Somebody who signs others up"),
    SourceKind.GROUP_COMPANY: N_("Company in your group"),
    SourceKind.PARTNER: N_("Partner you work with"),
    SourceKind.DATA_BROKER: N_("Data broker, who sells data"),
    SourceKind.TRADE_REGISTER: N_("Trade register (KvK)"),
    SourceKind.PUBLIC_SOURCE: N_("Other public source"),
    SourceKind.SOCIAL_NETWORK: N_("Social network"),
    SourceKind.PLATFORM: N_("Platform of somebody else"),
    SourceKind.ADVERTISING_NETWORK: N_("Advertising network"),
    SourceKind.ANALYTICS_SUPPLIER: N_("Supplier of statistics"),
    SourceKind.HOSTING_SUPPLIER: N_("Hosting supplier"),
    SourceKind.SEARCH_ENGINE: N_("Search engine"),
    SourceKind.CREDIT_AGENCY: N_("Credit agency"),
    SourceKind.PREVIOUS_EMPLOYER: N_("Former employer"),
    SourceKind.RECRUITER: N_("Recruitment agency"),
    SourceKind.SCHOOL: N_("School of the person"),
    SourceKind.CARE_PROVIDER: N_("Another care provider"),
    SourceKind.AUTHORITY: N_("Authority, such as the municipality"),
    SourceKind.FEDERATION: N_("Federation, such as a sports federation"),
    SourceKind.INTERMEDIARY: N_("Intermediary, such as a broker"),
    SourceKind.JOB_BOARD: N_("Job board"),
    SourceKind.REFERRER: N_("Somebody who refers people to you"),
    SourceKind.OTHER: N_("Another source"),
}

SOURCE_USES = {
    SourceUse.FIND_INTERESTED_PROFESSIONALS: N_("Finding professionals who may be interested"),
    SourceUse.CONFIRM_REGISTRATION: N_("Confirming that a customer registered"),
    SourceUse.CHECK_DATA: N_("Checking data"),
    SourceUse.COMPLETE_DATA: N_("Completing data"),
    SourceUse.CONTACT: N_("Getting in touch"),
}

WHEN_TOLD = {
    WhenTold.FIRST_CONTACT: N_("At the first contact"),
    WhenTold.WITHIN_A_MONTH: N_("Within a month"),
    WhenTold.WHEN_PASSED_ON: N_("When the data are passed on"),
    WhenTold.NOT_TOLD: N_("They are not told"),
}

CHOICES: Choices = {
    SourceKind: SOURCE_KINDS,
    SourceUse: SOURCE_USES,
    WhenTold: WHEN_TOLD,
}
