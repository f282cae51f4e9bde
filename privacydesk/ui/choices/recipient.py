"""Names of choices about who receives data: roles, agreements, reasons."""

from privacydesk.models.choices import PartyRole
from privacydesk.models.recipient import (
    AgreementLimit,
    AgreementPoint,
    AgreementState,
    DataForm,
    Extent,
    Secrecy,
    Sharing,
    ShownAs,
)
from privacydesk.ui.choices.table import N_, Choices

ROLES = {
    PartyRole.PROCESSOR: N_("Works on your behalf only (processor)"),
    PartyRole.CONTROLLER: N_("Decides for itself about the data (controller)"),
    PartyRole.JOINT: N_("Decides together with you (joint controller)"),
    PartyRole.BOTH: N_("Partly processor, partly controller"),
    PartyRole.INTERNAL: N_("Works within your organisation"),
}

SHOWN_AS = {
    ShownAs.NAME: N_("By its name"),
    ShownAs.CATEGORY: N_("Only by its kind"),
}

AGREEMENT_STATES = {
    AgreementState.NONE: N_("No agreement yet"),
    AgreementState.ASKED: N_("Asked for, not yet concluded"),
    AgreementState.CONCLUDED: N_("Agreement concluded"),
    AgreementState.AUTOMATIC: N_("Part of the supplier's terms"),
    AgreementState.ENDED: N_("Agreement has ended"),
}

AGREEMENT_LIMITS = {
    AgreementLimit.STRICT_ON_WHAT_IS_RECORDED: N_("Strict limits to what is recorded"),
    AgreementLimit.LAYS_DOWN_WHAT_MAY_BE_RECORDED: N_("Lays down what may be recorded"),
    AgreementLimit.NOT_WITH_OTHER_SERVICES: N_("No sharing with other services"),
    AgreementLimit.NOT_TO_THIRD_PARTIES: N_("No passing on to third parties"),
    AgreementLimit.NOT_FOR_OWN_PURPOSES: N_("No use for purposes of its own"),
    AgreementLimit.NOT_FOR_AI_TRAINING: N_("No training of AI models"),
    AgreementLimit.NOT_FOR_MARKETING: N_("Not for advertising"),
    AgreementLimit.CONFIDENTIAL: N_("Keeping the data confidential"),
}

AGREEMENT_POINTS = {
    AgreementPoint.SUBJECT_AND_DURATION: N_("What the work is and how long"),
    AgreementPoint.DATA_AND_PEOPLE: N_("Which data, and of whom"),
    AgreementPoint.INSTRUCTIONS: N_("Only on your written instructions"),
    AgreementPoint.SECRECY: N_("Staff are bound to secrecy"),
    AgreementPoint.SECURITY: N_("Data are kept secure"),
    AgreementPoint.SUB_PROCESSORS: N_("Sub-processors only with your approval"),
    AgreementPoint.HELP_WITH_RIGHTS: N_("Help when people use their rights"),
    AgreementPoint.HELP_WITH_DUTIES: N_("Help with data breaches and other duties"),
    AgreementPoint.RETURN_OR_DELETE: N_("Returning or deleting data at the end"),
    AgreementPoint.AUDITS: N_("You may check whether they comply"),
}

EXTENTS = {
    Extent.ALL: N_("All your websites"),
    Extent.MANY: N_("Many of your websites"),
    Extent.SOME: N_("Some of your websites"),
    Extent.ONE: N_("One of your websites"),
}

SHARING = {
    Sharing.NEEDED_FOR_THEIR_WORK: N_("When they need it for their work"),
    Sharing.SOLUTIONS_USE_THEIR_CLOUD: N_("Your solutions run on their cloud services"),
    Sharing.OWN_ADMINISTRATION_USES_THEIR_CLOUD: N_(
        "Your administration runs on their cloud services"
    ),
    Sharing.BUYING_PROCESS: N_("They take part in the buying process"),
    Sharing.FRAUD_RISK: N_("To see risks of fraud"),
    Sharing.CREDIT_RISK: N_("To see credit risks"),
    Sharing.SECURITY_RISK: N_("To see security risks"),
    Sharing.IMPROVE_SITE: N_("To help improve your website"),
    Sharing.OPTIMISE_SITE: N_("To help optimise your website"),
    Sharing.LEGAL_DUTY: N_("To meet a legal obligation"),
    Sharing.ON_DEMAND_OF_AUTHORITY: N_("When an authority may demand it by law"),
    Sharing.WITH_CONSENT: N_("Only with the person's consent"),
    Sharing.ON_REQUEST_OF_PERSON: N_("Only when the person asks for it"),
    Sharing.IF_NOT_PAID: N_("When an invoice stays unpaid"),
    Sharing.FOR_DELIVERY: N_("To deliver what was ordered"),
    Sharing.IN_EMERGENCY: N_("In an emergency"),
    Sharing.PERFORM_CONTRACT: N_("To perform the agreement with the person"),
    Sharing.LEGITIMATE_INTEREST: N_("If there is a legitimate interest"),
}

SECRECY = {
    Secrecy.BY_CONTRACT: N_("By contract"),
    Secrecy.BY_LAW: N_("By law"),
    Secrecy.BY_STATEMENT: N_("By a signed confidentiality statement"),
    Secrecy.EXPECTED: N_("Nothing is signed; you expect it of them"),
}

DATA_FORMS = {
    DataForm.PERSONAL: N_("Data that lead to a person"),
    DataForm.PSEUDONYMOUS: N_("Only data under a pseudonym"),
    DataForm.AGGREGATED_ANONYMOUS: N_("Only added-up, anonymous data"),
}

CHOICES: Choices = {
    PartyRole: ROLES,
    ShownAs: SHOWN_AS,
    AgreementState: AGREEMENT_STATES,
    AgreementLimit: AGREEMENT_LIMITS,
    AgreementPoint: AGREEMENT_POINTS,
    Extent: EXTENTS,
    Sharing: SHARING,
    Secrecy: SECRECY,
    DataForm: DATA_FORMS,
}
