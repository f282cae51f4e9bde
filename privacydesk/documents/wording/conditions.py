"""Words for cases, conditions and consequences."""

from privacydesk.documents.wording import N_
from privacydesk.models.choices import Asked, Case, When
from privacydesk.models.data import Consequence, KeptAs, ListedIn, SpecialDataException
from privacydesk.models.purpose import ConsentGiver, HowAsked, Renewal

# Behind the name of a kind of data or a purpose, in brackets; always needs no words.
WHEN = {
    When.ALWAYS: N_("always"),
    When.OFTEN: N_("often"),
    When.SOMETIMES: N_("sometimes"),
    When.IF_KNOWN: N_("if known"),
    When.IF_GIVEN: N_("if given to us"),
    When.IF_RECORDED: N_("if we recorded them"),
    When.IF_NEEDED: N_("if needed"),
    When.IF_BUSINESS: N_("only if you act as a business"),
    When.IF_CONSUMER: N_("only if you act as a consumer"),
    When.IF_STARTED_WORK: N_("only once the work has started"),
    When.WITH_CONSENT: N_("only with your consent"),
}

# In front of a legal ground.
CASES = {
    Case.CUSTOMER: N_("if you are a customer"),
    Case.NOT_CUSTOMER: N_("if you are not a customer"),
    Case.CONTRACT_COVERS_SUPPORT: N_(
        "if you phone us as a customer and technical support is part of your contract"
    ),
    Case.OPTED_IN: N_("if you said that you want to receive it"),
    Case.NOT_OPTED_OUT: N_("if you did not say that you do not want it"),
    Case.BUSINESS: N_("for businesses"),
    Case.CONSUMER: N_("for consumers"),
    Case.AFTER_CONTRACT_ENDS: N_("also after the agreement has ended"),
    Case.MINOR: N_("for people under 16"),
    Case.EMPLOYEE_OF_CUSTOMER: N_("if you work for a customer"),
}

# Behind "consent"; somebody who gives it for themselves needs no words.
HOW_ASKED = {
    HowAsked.SEPARATE_BOX: N_("we ask for it with a separate box"),
    HowAsked.COOKIE_BANNER: N_("we ask for it in the cookie banner"),
    HowAsked.DOUBLE_OPT_IN: N_("we ask for it and have it confirmed by e-mail"),
    HowAsked.SIGNATURE: N_("we ask for it with a signature"),
    HowAsked.SPOKEN: N_("we ask for it in person or by phone"),
    HowAsked.PRE_TICKED_BOX: N_("with a box that is ticked beforehand"),
    HowAsked.IN_TERMS: N_("as part of our terms"),
}

GIVEN_BY = {
    ConsentGiver.PARENT: N_("a parent or guardian gives it"),
    ConsentGiver.PARENT_UNDER_16: N_("for children under 16 a parent or guardian gives it"),
    ConsentGiver.REPRESENTATIVE: N_("the legal representative gives it"),
}

RENEWED = {
    Renewal.EVERY_YEAR: N_("we ask for it again every year"),
    Renewal.EVERY_SCHOOL_YEAR: N_("we ask for it again every school year"),
    Renewal.EVERY_SEASON: N_("we ask for it again every season"),
    Renewal.EVERY_TIME: N_("we ask for it again every time"),
}

ASKED = {
    Asked.REQUIRED: N_("required"),
    Asked.OPTIONAL: N_("if you like"),
    Asked.ASKED: N_("yes"),
    Asked.NOT_ASKED: N_("–"),
}

CONSEQUENCES = {
    Consequence.NO_CONTRACT: N_("Without these data we cannot conclude the agreement."),
    Consequence.NO_ACCOUNT: N_("Without these data we cannot make an account."),
    Consequence.NO_SERVICE: N_("Without these data we cannot provide the service."),
    Consequence.NO_DELIVERY: N_("Without these data we cannot deliver."),
    Consequence.NO_INVOICE: N_("Without these data we cannot send an invoice."),
    Consequence.NO_ANSWER: N_("Without these data we cannot answer."),
    Consequence.NO_PARTICIPATION: N_("Without these data you cannot take part."),
    Consequence.NO_MEMBERSHIP: N_("Without these data you cannot become a member."),
    Consequence.NO_TREATMENT: N_("Without these data we cannot treat you."),
    Consequence.NO_EMPLOYMENT: N_("Without these data we cannot employ you."),
    Consequence.NO_ENTRY: N_("Without these data you cannot come in."),
    Consequence.NO_QUOTE: N_("Without these data we cannot make a quotation."),
    Consequence.NO_REMINDER: N_("Without these data you get no confirmation or reminder."),
    Consequence.NO_DISCOUNT: N_("Without these data you get no discount."),
    Consequence.NO_PAYMENT: N_("Without these data we cannot pay you."),
    Consequence.HIGHER_TAX: N_("Without these data the law makes us withhold more tax."),
    Consequence.NONE: N_("Nothing happens if you do not give these data."),
}

# Behind the name of a kind of data, in brackets.
CONSEQUENCES_SHORT = {
    Consequence.NO_CONTRACT: N_("without it we cannot conclude an agreement"),
    Consequence.NO_ACCOUNT: N_("without it we cannot make an account"),
    Consequence.NO_SERVICE: N_("without it we cannot provide the service"),
    Consequence.NO_DELIVERY: N_("without it we cannot deliver"),
    Consequence.NO_INVOICE: N_("without it we cannot send an invoice"),
    Consequence.NO_ANSWER: N_("without it we cannot answer"),
    Consequence.NO_PARTICIPATION: N_("without it you cannot take part"),
    Consequence.NO_MEMBERSHIP: N_("without it you cannot become a member"),
    Consequence.NO_TREATMENT: N_("without it we cannot treat you"),
    Consequence.NO_EMPLOYMENT: N_("without it we cannot employ you"),
    Consequence.NO_ENTRY: N_("without it you cannot come in"),
    Consequence.NO_QUOTE: N_("without it we cannot make a quotation"),
    Consequence.NO_REMINDER: N_("without it you get no confirmation or reminder"),
    Consequence.NO_DISCOUNT: N_("without it you get no discount"),
    Consequence.NO_PAYMENT: N_("without it we cannot pay you"),
    Consequence.HIGHER_TAX: N_("without it we have to withhold more tax"),
    Consequence.NONE: N_("you may leave it out"),
}

KEPT_AS = {
    KeptAs.SEEN_ONLY: N_("we only look at it and keep nothing"),
    KeptAs.NUMBER_ONLY: N_("we write down only the kind and the number"),
    KeptAs.MASKED: N_("partly covered"),
    KeptAs.SCRAMBLED: N_("made unreadable"),
    KeptAs.COPY_DESTROYED: N_("we destroy the paper once the data are entered"),
}

LISTED_IN = {
    ListedIn.CONTACT_FORM: N_(
        "which data we ask is stated with the fields of the form you fill in"
    ),
    ListedIn.APPLICATION_FORM: N_(
        "which data we ask is stated in the form you fill in for the application"
    ),
    ListedIn.REGISTRATION_FORM: N_("which data we ask is stated in the registration form"),
    ListedIn.CONTRACT: N_("which data we ask is stated in the contract"),
    ListedIn.ACCOUNT: N_("which data we have is shown in your account"),
}

EXCEPTIONS = {
    SpecialDataException.EXPLICIT_CONSENT: N_("you gave explicit consent"),
    SpecialDataException.EMPLOYMENT_LAW: N_("employment or social security law requires it"),
    SpecialDataException.VITAL_INTERESTS: N_("somebody's life is at stake"),
    SpecialDataException.NON_PROFIT_BODY: N_(
        "we are a body with a religious, philosophical, political or trade union aim, the data are"
        " about our own members or regular contacts, and we do not pass them on without consent"
    ),
    SpecialDataException.MADE_PUBLIC: N_("the person made the data public"),
    SpecialDataException.LEGAL_CLAIMS: N_("it is needed for a legal claim"),
    SpecialDataException.SUBSTANTIAL_PUBLIC_INTEREST: N_(
        "a law allows it for a substantial public interest"
    ),
    SpecialDataException.HEALTH_CARE: N_("it is needed to give or arrange care"),
    SpecialDataException.PUBLIC_HEALTH: N_("it is needed for public health"),
    SpecialDataException.RESEARCH_OR_ARCHIVE: N_("it is needed for research or an archive"),
    SpecialDataException.IDENTIFICATION_UNAVOIDABLE: N_(
        "it cannot be avoided when identifying somebody"
    ),
    SpecialDataException.AUTHENTICATION_OR_SECURITY: N_(
        "it is needed for access control or security"
    ),
}
