"""Words for recipients: roles, reasons, agreements, safeguards."""

from privacydesk.documents.wording import N_
from privacydesk.models.choices import PartyRole, Region, SafeguardKind
from privacydesk.models.recipient import (
    AgreementLimit,
    AgreementState,
    DataForm,
    Extent,
    Secrecy,
    Sharing,
)
from privacydesk.models.transfer import (
    Derogation,
    Origin,
    SafeguardFor,
    TransferRule,
    WhoOutside,
)

ROLES = {
    PartyRole.PROCESSOR: N_("processor: works on our behalf only"),
    PartyRole.CONTROLLER: N_("controller: decides for itself what it does with the data"),
    PartyRole.JOINT: N_("joint controller: we decide together"),
    PartyRole.BOTH: N_("partly processor, partly controller"),
    PartyRole.INTERNAL: N_("works within our organisation"),
}

# Headings over recipients with the same role; None is a role that was not answered.
GROUPS = {
    PartyRole.INTERNAL: N_("Within our organisation"),
    PartyRole.PROCESSOR: N_("Parties that work on our behalf only (processors)"),
    PartyRole.JOINT: N_("Parties with whom we decide together"),
    PartyRole.BOTH: N_("Parties that partly work on our behalf and partly decide for themselves"),
    PartyRole.CONTROLLER: N_("Parties that decide for themselves what they do with the data"),
    None: N_("Other parties"),
}

SHARING = {
    Sharing.NEEDED_FOR_THEIR_WORK: N_("only if they need them for the services they do for us"),
    Sharing.SOLUTIONS_USE_THEIR_CLOUD: N_("our own solutions run on their cloud services (SaaS)"),
    Sharing.OWN_ADMINISTRATION_USES_THEIR_CLOUD: N_(
        "we use their supporting cloud services (SaaS) for our own administration"
    ),
    Sharing.BUYING_PROCESS: N_("they take part in the buying process"),
    Sharing.FRAUD_RISK: N_("to see risks of fraud"),
    Sharing.CREDIT_RISK: N_("to see credit risks"),
    Sharing.SECURITY_RISK: N_("to see security risks"),
    Sharing.IMPROVE_SITE: N_("to help us improve our site"),
    Sharing.OPTIMISE_SITE: N_("to help us optimise our site"),
    Sharing.LEGAL_DUTY: N_("to meet a legal obligation"),
    Sharing.ON_DEMAND_OF_AUTHORITY: N_("if a public authority asks for it and the law allows that"),
    Sharing.WITH_CONSENT: N_("only with your consent"),
    Sharing.ON_REQUEST_OF_PERSON: N_("only if you ask for it"),
    Sharing.IF_NOT_PAID: N_("if an invoice stays unpaid"),
    Sharing.FOR_DELIVERY: N_("to deliver what was ordered"),
    Sharing.IN_EMERGENCY: N_("in an emergency"),
    Sharing.PERFORM_CONTRACT: N_("to perform our agreement with you"),
    Sharing.LEGITIMATE_INTEREST: N_("if there is a legitimate interest in it"),
}

# Behind "We only give data to third parties".
ONLY_SHARED = SHARING | {
    Sharing.NEEDED_FOR_THEIR_WORK: N_("if they need them for the services they do for us"),
    Sharing.WITH_CONSENT: N_("with your consent"),
    Sharing.ON_REQUEST_OF_PERSON: N_("if you ask for it"),
}

# The same for people inside.
SHARING_INSIDE = SHARING | {
    Sharing.NEEDED_FOR_THEIR_WORK: N_("only if the work asks for it"),
}

LIMITS = {
    AgreementLimit.STRICT_ON_WHAT_IS_RECORDED: N_("sets strict limits to what {name} may record"),
    AgreementLimit.LAYS_DOWN_WHAT_MAY_BE_RECORDED: N_("lays down what {name} may record"),
    AgreementLimit.NOT_WITH_OTHER_SERVICES: N_(
        "forbids {name} to share these data with other services"
    ),
    AgreementLimit.NOT_TO_THIRD_PARTIES: N_("forbids {name} to pass these data to third parties"),
    AgreementLimit.NOT_FOR_OWN_PURPOSES: N_(
        "forbids {name} to use these data for purposes of its own"
    ),
    AgreementLimit.NOT_FOR_AI_TRAINING: N_("forbids {name} to train AI models with these data"),
    AgreementLimit.NOT_FOR_MARKETING: N_("forbids {name} to use these data for advertising"),
    AgreementLimit.CONFIDENTIAL: N_("obliges {name} to keep these data confidential"),
}

# The same for all who receive data, behind "Whoever gets data from us".
LIMITS_OF_ALL = {
    AgreementLimit.STRICT_ON_WHAT_IS_RECORDED: N_("may record only little"),
    AgreementLimit.LAYS_DOWN_WHAT_MAY_BE_RECORDED: N_("may only record what we laid down"),
    AgreementLimit.NOT_WITH_OTHER_SERVICES: N_("may not share them with other services"),
    AgreementLimit.NOT_TO_THIRD_PARTIES: N_("may not pass them to third parties"),
    AgreementLimit.NOT_FOR_OWN_PURPOSES: N_("may not use them for purposes of its own"),
    AgreementLimit.NOT_FOR_AI_TRAINING: N_("may not train AI models with them"),
    AgreementLimit.NOT_FOR_MARKETING: N_("may not use them for advertising"),
    AgreementLimit.CONFIDENTIAL: N_("must keep them confidential"),
}

AGREEMENTS = {
    AgreementState.NONE: N_("there is no processing agreement yet"),
    AgreementState.ASKED: N_("we have asked for a processing agreement"),
    AgreementState.CONCLUDED: N_("we have concluded a processing agreement"),
    AgreementState.AUTOMATIC: N_("the processing agreement is part of the supplier's terms"),
    AgreementState.ENDED: N_("the processing agreement has ended"),
}

# An agreement with a title of its own.
TITLED = {
    None: N_("With {name} we have the agreement \u201c{title}\u201d."),
    AgreementState.NONE: N_("With {name} there is no agreement \u201c{title}\u201d yet."),
    AgreementState.ASKED: N_("We have asked {name} for the agreement \u201c{title}\u201d."),
    AgreementState.CONCLUDED: N_("With {name} we have the agreement \u201c{title}\u201d."),
    AgreementState.AUTOMATIC: N_("With {name} we have the agreement \u201c{title}\u201d."),
    AgreementState.ENDED: N_("The agreement \u201c{title}\u201d with {name} has ended."),
}

AGREEMENTS_SHORT = {
    AgreementState.NONE: N_("none"),
    AgreementState.ASKED: N_("asked for"),
    AgreementState.CONCLUDED: N_("concluded"),
    AgreementState.AUTOMATIC: N_("part of the terms"),
    AgreementState.ENDED: N_("ended"),
}

EXTENTS = {
    Extent.ALL: N_("All our websites work with {name}."),
    Extent.MANY: N_("Many of our websites work with {name}."),
    Extent.SOME: N_("Some of our websites work with {name}."),
    Extent.ONE: N_("One of our websites works with {name}."),
}

SECRECY = {
    Secrecy.BY_CONTRACT: N_("a contract"),
    Secrecy.BY_LAW: N_("the law"),
    Secrecy.BY_STATEMENT: N_("a signed confidentiality statement"),
}

FORMS = {
    DataForm.PERSONAL: N_("data that lead to a person"),
    DataForm.PSEUDONYMOUS: N_("only data under a pseudonym"),
    DataForm.AGGREGATED_ANONYMOUS: N_("we share only added-up, anonymous data"),
}

SAFEGUARDS = {
    SafeguardKind.ADEQUACY_DECISION: N_(
        "a decision of the European Commission that the country gives adequate protection"
    ),
    SafeguardKind.DATA_PRIVACY_FRAMEWORK: N_("participation in the EU-US Data Privacy Framework"),
    SafeguardKind.STANDARD_CLAUSES: N_("standard contracts approved by the European Commission"),
    SafeguardKind.BINDING_CORPORATE_RULES: N_("binding corporate rules of the group"),
    SafeguardKind.CODE_OF_CONDUCT: N_("an approved code of conduct"),
    SafeguardKind.CERTIFICATION: N_("an approved certification"),
    SafeguardKind.UK_DPF_EXTENSION: N_(
        "participation in the UK Extension to the EU-US Data Privacy Framework"
    ),
    SafeguardKind.UK_TRANSFER_AGREEMENT: N_(
        "the standard contract of the United Kingdom for transfers (IDTA or Addendum)"
    ),
    SafeguardKind.SWISS_DATA_PRIVACY_FRAMEWORK: N_(
        "participation in the Swiss-US Data Privacy Framework"
    ),
    SafeguardKind.DEROGATION: N_("an exception that the law allows for this case"),
    SafeguardKind.PRIVACY_SHIELD: N_("certification under the EU-US Privacy Shield"),
    SafeguardKind.SAFE_HARBOUR: N_("certification under Safe Harbour"),
    SafeguardKind.MODEL_CONTRACT_CLAUSES: N_("the Model Contract Clauses"),
    SafeguardKind.WBP_PERMIT: N_("a permit under the former data protection act"),
}

SAFEGUARDS_EXPLAINED = {
    SafeguardKind.ADEQUACY_DECISION: N_("data are as well protected there as here"),
    SafeguardKind.DATA_PRIVACY_FRAMEWORK: N_(
        "it obliges these companies to protect data from Europe well"
    ),
    SafeguardKind.STANDARD_CLAUSES: N_(
        "they give personal data the same protection as within the EEA"
    ),
    SafeguardKind.BINDING_CORPORATE_RULES: N_("they bind every company of the group"),
    SafeguardKind.CODE_OF_CONDUCT: N_("the company has bound itself to it"),
    SafeguardKind.CERTIFICATION: N_("the company has bound itself to its rules"),
    SafeguardKind.UK_DPF_EXTENSION: N_(
        "it obliges these companies to protect data from the United Kingdom well"
    ),
    SafeguardKind.UK_TRANSFER_AGREEMENT: N_(
        "it gives personal data the same protection as within the United Kingdom"
    ),
    SafeguardKind.SWISS_DATA_PRIVACY_FRAMEWORK: N_(
        "it obliges these companies to protect data from Switzerland well"
    ),
    SafeguardKind.DEROGATION: N_("it only holds in special cases"),
    SafeguardKind.PRIVACY_SHIELD: N_(
        "it obliges these companies to give equivalent protection to data exchanged between Europe"
        " and the United States"
    ),
    SafeguardKind.SAFE_HARBOUR: N_("it obliged companies to protect data from Europe"),
    SafeguardKind.MODEL_CONTRACT_CLAUSES: N_("they bind both parties to protect the data"),
    SafeguardKind.WBP_PERMIT: N_("the minister gave it for this transfer"),
}

DEROGATIONS = {
    Derogation.EXPLICIT_CONSENT: N_("your explicit consent"),
    Derogation.CONTRACT: N_("the transfer is needed for an agreement with you"),
    Derogation.CONTRACT_IN_INTEREST: N_(
        "the transfer is needed for an agreement that serves your interest"
    ),
    Derogation.PUBLIC_INTEREST: N_("an important public interest asks for it"),
    Derogation.LEGAL_CLAIMS: N_("the transfer is needed for a legal claim"),
    Derogation.VITAL_INTERESTS: N_("a vital interest of somebody"),
    Derogation.PUBLIC_REGISTER: N_("the data come from a public register"),
}

ORIGINS = {
    Origin.EEA: N_("{safeguard} (for data from the EEA)"),
    Origin.UNITED_KINGDOM: N_("{safeguard} (for data from the United Kingdom)"),
    Origin.SWITZERLAND: N_("{safeguard} (for data from Switzerland)"),
}

SAFEGUARD_FOR = {
    SafeguardFor.ALL: N_("for all transfers: {safeguard}"),
    SafeguardFor.US_SUPPLIERS: N_("for suppliers in the United States: {safeguard}"),
    SafeguardFor.GROUP_COMPANIES: N_("between our own group companies: {safeguard}"),
    SafeguardFor.SUPPLIERS: N_("for suppliers: {safeguard}"),
}

TRANSFER_RULES = {
    TransferRule.ALL_IN_EEA: N_(
        "Your data stay within the European Economic Area (EEA): the countries of the European"
        " Union with Iceland, Liechtenstein and Norway."
    ),
    TransferRule.IN_EEA_WITH_EXCEPTIONS: N_(
        "Our principle is that personal data are used within the European Economic Area (EEA)."
    ),
    TransferRule.SOMETIMES_OUTSIDE: N_(
        "Some of your data go to countries outside the European Economic Area (EEA)."
    ),
    TransferRule.MOSTLY_OUTSIDE: N_(
        "Your data are mostly used outside the European Economic Area (EEA)."
    ),
}

WHO_OUTSIDE = {
    WhoOutside.WE: N_("we ourselves"),
    WhoOutside.GROUP_COMPANIES: N_("our affiliated companies"),
    WhoOutside.MOST_PARTNERS: N_("most of the other parties we work with"),
    WhoOutside.SOME_SUPPLIERS: N_("some of our suppliers"),
}

REGIONS = {
    Region.EEA: N_("the European Economic Area (EEA)"),
    Region.EU: N_("the European Union"),
    Region.EUROPE: N_("Europe"),
    Region.UNITED_KINGDOM: N_("the United Kingdom"),
    Region.WORLD: N_("the whole world"),
}
