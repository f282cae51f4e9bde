"""Names of choices about why the law allows the use of data."""

from privacydesk.models.choices import Case, LegalBasis
from privacydesk.models.purpose import ConsentGiver, HowAsked, Renewal
from privacydesk.ui.choices.table import N_, Choices

LEGAL_BASES = {
    LegalBasis.CONSENT: N_("Consent: the person said yes"),
    LegalBasis.CONTRACT: N_("Contract: needed for what was agreed"),
    LegalBasis.LEGAL_OBLIGATION: N_("Legal obligation: a law requires it"),
    LegalBasis.VITAL_INTERESTS: N_("Vital interests: somebody's life is at stake"),
    LegalBasis.PUBLIC_TASK: N_("Task in the public interest, by law"),
    LegalBasis.LEGITIMATE_INTERESTS: N_("Legitimate interest: yours, weighed against the person's"),
    LegalBasis.CUSTOMER_EXCEPTION: N_("Customer exception: e-mail advertising to own customers"),
}

CASES = {
    Case.CUSTOMER: N_("If the person is a customer"),
    Case.NOT_CUSTOMER: N_("If the person is not a customer"),
    Case.CONTRACT_COVERS_SUPPORT: N_("If the customer's contract includes phone support"),
    Case.OPTED_IN: N_("If the person said yes to receiving it"),
    Case.NOT_OPTED_OUT: N_("If the person did not decline it"),
    Case.BUSINESS: N_("For businesses"),
    Case.CONSUMER: N_("For consumers"),
    Case.AFTER_CONTRACT_ENDS: N_("Also after the agreement has ended"),
    Case.MINOR: N_("For people under 16"),
    Case.EMPLOYEE_OF_CUSTOMER: N_("If the person works for a customer"),
}

HOW_ASKED = {
    HowAsked.SEPARATE_BOX: N_("With a separate box to tick"),
    HowAsked.COOKIE_BANNER: N_("In the cookie banner"),
    HowAsked.DOUBLE_OPT_IN: N_("Asked and confirmed by e-mail"),
    HowAsked.SIGNATURE: N_("With a signature"),
    HowAsked.SPOKEN: N_("In person or by phone"),
    HowAsked.PRE_TICKED_BOX: N_("With a pre-ticked box (not valid)"),
    HowAsked.IN_TERMS: N_("As part of the terms (not valid)"),
}

CONSENT_GIVERS = {
    ConsentGiver.PERSON: N_("The person"),
    ConsentGiver.PARENT: N_("A parent or guardian"),
    ConsentGiver.PARENT_UNDER_16: N_("Under 16: a parent or guardian"),
    ConsentGiver.REPRESENTATIVE: N_("The legal representative"),
}

RENEWALS = {
    Renewal.EVERY_YEAR: N_("Every year"),
    Renewal.EVERY_SCHOOL_YEAR: N_("Every school year"),
    Renewal.EVERY_SEASON: N_("Every season"),
    Renewal.EVERY_TIME: N_("Every time"),
}

CHOICES: Choices = {
    LegalBasis: LEGAL_BASES,
    Case: CASES,
    HowAsked: HOW_ASKED,
    ConsentGiver: CONSENT_GIVERS,
    Renewal: RENEWALS,
}
