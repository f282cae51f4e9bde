"""Names of choices about data outside the European Economic Area."""

from privacydesk.models.choices import SafeguardKind
from privacydesk.models.transfer import Derogation, Origin, SafeguardFor, TransferRule, WhoOutside
from privacydesk.ui.choices.table import N_, Choices

SAFEGUARDS = {
    SafeguardKind.ADEQUACY_DECISION: N_("Adequacy decision: the EU trusts this country"),
    SafeguardKind.DATA_PRIVACY_FRAMEWORK: N_("EU-US Data Privacy Framework"),
    SafeguardKind.STANDARD_CLAUSES: N_("Standard contract of the European Commission (SCC)"),
    SafeguardKind.BINDING_CORPORATE_RULES: N_("Binding corporate rules of a group"),
    SafeguardKind.CODE_OF_CONDUCT: N_("Approved code of conduct"),
    SafeguardKind.CERTIFICATION: N_("Approved certification"),
    SafeguardKind.UK_DPF_EXTENSION: N_("UK Extension to the Data Privacy Framework"),
    SafeguardKind.UK_TRANSFER_AGREEMENT: N_("UK standard contract (IDTA or Addendum)"),
    SafeguardKind.SWISS_DATA_PRIVACY_FRAMEWORK: N_("Swiss-US Data Privacy Framework"),
    SafeguardKind.DEROGATION: N_("Exception for a special case"),
    SafeguardKind.PRIVACY_SHIELD: N_("Privacy Shield (no longer valid)"),
    SafeguardKind.SAFE_HARBOUR: N_("Safe Harbour (no longer valid)"),
    SafeguardKind.MODEL_CONTRACT_CLAUSES: N_("Old standard contracts (no longer valid)"),
    SafeguardKind.WBP_PERMIT: N_("Permit under the former act (no longer valid)"),
}

TRANSFER_RULES = {
    TransferRule.ALL_IN_EEA: N_("All data stay within the EEA"),
    TransferRule.IN_EEA_WITH_EXCEPTIONS: N_("Within the EEA, with exceptions"),
    TransferRule.SOMETIMES_OUTSIDE: N_("Some data go outside the EEA"),
    TransferRule.MOSTLY_OUTSIDE: N_("Data are mostly used outside the EEA"),
}

WHO_OUTSIDE = {
    WhoOutside.WE: N_("Your own organisation"),
    WhoOutside.GROUP_COMPANIES: N_("Your affiliated companies"),
    WhoOutside.MOST_PARTNERS: N_("Most other parties you work with"),
    WhoOutside.SOME_SUPPLIERS: N_("Some of your suppliers"),
}

SAFEGUARD_FOR = {
    SafeguardFor.ALL: N_("All transfers outside the EEA"),
    SafeguardFor.US_SUPPLIERS: N_("Suppliers in the United States"),
    SafeguardFor.GROUP_COMPANIES: N_("Your own group companies"),
    SafeguardFor.SUPPLIERS: N_("Suppliers in general"),
}

DEROGATIONS = {
    Derogation.EXPLICIT_CONSENT: N_("Explicit consent of the person"),
    Derogation.CONTRACT: N_("Needed for an agreement with the person"),
    Derogation.CONTRACT_IN_INTEREST: N_("Needed for an agreement in the person's interest"),
    Derogation.PUBLIC_INTEREST: N_("Important reason of public interest"),
    Derogation.LEGAL_CLAIMS: N_("Needed to bring or defend a legal claim"),
    Derogation.VITAL_INTERESTS: N_("Vital interest of somebody"),
    Derogation.PUBLIC_REGISTER: N_("Data from a public register"),
}

ORIGINS = {
    Origin.EEA: N_("Data from the EEA"),
    Origin.UNITED_KINGDOM: N_("Data from the United Kingdom"),
    Origin.SWITZERLAND: N_("Data from Switzerland"),
}

CHOICES: Choices = {
    SafeguardKind: SAFEGUARDS,
    TransferRule: TRANSFER_RULES,
    WhoOutside: WHO_OUTSIDE,
    SafeguardFor: SAFEGUARD_FOR,
    Derogation: DEROGATIONS,
    Origin: ORIGINS,
}
