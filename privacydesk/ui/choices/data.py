"""Names of choices about data: whether they are asked, how they are protected and kept."""

from privacydesk.models.choices import Asked, When
from privacydesk.models.data import Consequence, DataClass, KeptAs, ListedIn, SpecialDataException
from privacydesk.ui.choices.table import N_, Choices

ASKED = {
    Asked.REQUIRED: N_("Yes, required"),
    Asked.OPTIONAL: N_("Yes, optional"),
    Asked.ASKED: N_("Yes, asked"),
    Asked.NOT_ASKED: N_("No, not asked"),
}

WHEN = {
    When.ALWAYS: N_("In all cases"),
    When.OFTEN: N_("Often, but not always"),
    When.SOMETIMES: N_("Only sometimes"),
    When.IF_KNOWN: N_("Only if known"),
    When.IF_GIVEN: N_("Only if somebody gave it to you"),
    When.IF_RECORDED: N_("Only if you recorded it"),
    When.IF_NEEDED: N_("Only if needed"),
    When.IF_BUSINESS: N_("Only for businesses"),
    When.IF_CONSUMER: N_("Only for consumers"),
    When.IF_STARTED_WORK: N_("Only once the work has started"),
    When.WITH_CONSENT: N_("Only with consent"),
}

DATA_CLASSES = {
    DataClass.ORDINARY: N_("Ordinary data"),
    DataClass.SENSITIVE: N_("Sensitive data, such as income or location"),
    DataClass.SPECIAL: N_("Special data, such as health or religion"),
    DataClass.CRIMINAL: N_("Criminal data, such as convictions"),
    DataClass.NATIONAL_NUMBER: N_("National number, such as the Dutch BSN"),
}

SPECIAL_DATA_EXCEPTIONS = {
    SpecialDataException.EXPLICIT_CONSENT: N_("The person gave explicit consent"),
    SpecialDataException.EMPLOYMENT_LAW: N_("Employment or social security law requires it"),
    SpecialDataException.VITAL_INTERESTS: N_("Somebody's life is at stake"),
    SpecialDataException.NON_PROFIT_BODY: N_("Church, party or union: own members only"),
    SpecialDataException.MADE_PUBLIC: N_("The person made the data public"),
    SpecialDataException.LEGAL_CLAIMS: N_("Needed for a legal claim"),
    SpecialDataException.SUBSTANTIAL_PUBLIC_INTEREST: N_(
        "A law allows it: substantial public interest"
    ),
    SpecialDataException.HEALTH_CARE: N_("Needed to give or arrange care"),
    SpecialDataException.PUBLIC_HEALTH: N_("Needed for public health"),
    SpecialDataException.RESEARCH_OR_ARCHIVE: N_("Needed for research or an archive"),
    SpecialDataException.IDENTIFICATION_UNAVOIDABLE: N_(
        "Cannot be avoided when identifying somebody"
    ),
    SpecialDataException.AUTHENTICATION_OR_SECURITY: N_("Needed for access control or security"),
}

CONSEQUENCES = {
    Consequence.NO_CONTRACT: N_("No agreement"),
    Consequence.NO_ACCOUNT: N_("No account"),
    Consequence.NO_SERVICE: N_("No service"),
    Consequence.NO_DELIVERY: N_("No delivery"),
    Consequence.NO_INVOICE: N_("No invoice"),
    Consequence.NO_ANSWER: N_("No answer"),
    Consequence.NO_PARTICIPATION: N_("The person cannot take part"),
    Consequence.NO_MEMBERSHIP: N_("No membership"),
    Consequence.NO_TREATMENT: N_("No treatment"),
    Consequence.NO_EMPLOYMENT: N_("No job with you"),
    Consequence.NO_ENTRY: N_("The person cannot come in"),
    Consequence.NO_QUOTE: N_("No quotation"),
    Consequence.NO_REMINDER: N_("No confirmation or reminder"),
    Consequence.NO_DISCOUNT: N_("No discount"),
    Consequence.NO_PAYMENT: N_("You cannot pay the person"),
    Consequence.HIGHER_TAX: N_("You have to withhold more tax"),
    Consequence.NONE: N_("Nothing happens"),
}

KEPT_AS = {
    KeptAs.SEEN_ONLY: N_("Only looked at, nothing kept"),
    KeptAs.NUMBER_ONLY: N_("Only kind and number written down"),
    KeptAs.MASKED: N_("Partly covered"),
    KeptAs.SCRAMBLED: N_("Made unreadable"),
    KeptAs.COPY_DESTROYED: N_("Entered, after which the paper is destroyed"),
}

LISTED_IN = {
    ListedIn.CONTACT_FORM: N_("On the contact form"),
    ListedIn.APPLICATION_FORM: N_("On the form to apply for something"),
    ListedIn.REGISTRATION_FORM: N_("On the registration form"),
    ListedIn.CONTRACT: N_("In the contract"),
    ListedIn.ACCOUNT: N_("In people's own account"),
}

CHOICES: Choices = {
    Asked: ASKED,
    When: WHEN,
    DataClass: DATA_CLASSES,
    SpecialDataException: SPECIAL_DATA_EXCEPTIONS,
    Consequence: CONSEQUENCES,
    KeptAs: KEPT_AS,
    ListedIn: LISTED_IN,
}
