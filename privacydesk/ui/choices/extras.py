"""The names of choices on sections, absences and exceptions."""

from privacydesk.models.extras import Absence, Section, Unless
from privacydesk.ui.choices.table import N_, Choices

# As the headings stand in the statement; the second stands for the headings of all activities.
SECTIONS = {
    Section.WHO_WE_ARE: N_("Who we are"),
    Section.SITUATIONS: N_("All situations in which data are used"),
    Section.CONTACT: N_("If you contact us"),
    Section.WEBSITE: N_("Cookies and other techniques on our website"),
    Section.PREMISES: N_("On our premises"),
    Section.GROUNDS: N_("Our general legal grounds"),
    Section.SOURCES: N_("Where the data come from"),
    Section.RECIPIENTS: N_("Who gets your data"),
    Section.TRANSFERS: N_("Outside the European Economic Area"),
    Section.RETENTION: N_("How long we keep data"),
    Section.DECISIONS: N_("Decisions by computer"),
    Section.MINORS: N_("Children and young people"),
    Section.SECURITY: N_("How we secure data"),
    Section.RIGHTS: N_("Your rights"),
    Section.COMPLAINT: N_("Complaints"),
    Section.OTHER: N_("Also good to know"),
    Section.CHANGES: N_("Changes of this statement"),
}

ABSENCES = {
    Absence.NO_COOKIES: N_("No cookies"),
    Absence.NO_TRACKING: N_("No following of visitors"),
    Absence.NO_ADVERTISING: N_("No advertisements shown"),
    Absence.NO_PROFILES: N_("No profiles of people"),
    Absence.NO_THIRD_PARTIES: N_("No sharing with third parties"),
    Absence.NO_SUPPLIER_HAS_ACCESS: N_("No supplier that can see personal data"),
    Absence.NO_TRANSFERS: N_("No data outside the EEA"),
    Absence.NO_SPECIAL_DATA: N_("No special categories of personal data"),
    Absence.NO_BOOKKEEPING_SOFTWARE: N_("No bookkeeping software of others"),
    Absence.NO_NEWSLETTER: N_("No newsletter"),
    Absence.NO_SOCIAL_MEDIA: N_("No social media"),
    Absence.NO_CAMERAS: N_("No cameras"),
    Absence.NO_ACCOUNTS: N_("No accounts for customers or visitors"),
    Absence.NO_CALL_RECORDING: N_("No recording of phone calls"),
    Absence.NO_EXTERNAL_FONTS: N_("No fonts from others on the website"),
    Absence.NO_IDENTITY_COPIES: N_("No copies of identity documents"),
    Absence.NO_OFFICER: N_("No data protection officer"),
    Absence.NO_PERSONAL_PRICES: N_("No personal prices: the same for everybody"),
    Absence.NO_SHARING_FOR_ADVERTISING: N_("No sharing for the advertising of others"),
    Absence.NO_WIFI_TRACKING: N_("No following of phones through wifi"),
    Absence.NO_OTHER_DATA: N_("No other data than those named"),
}

UNLESS = {
    Unless.PRIOR_CONSENT: N_("The person gave consent beforehand"),
    Unless.LEGAL_OBLIGATION: N_("The law obliges you to"),
    Unless.COMPATIBLE_PURPOSE: N_("The new purpose fits the old one"),
}

CHOICES: Choices = {
    Section: SECTIONS,
    Absence: ABSENCES,
    Unless: UNLESS,
}
