"""The names of choices on rights, requests and complaints."""

from privacydesk.models.choices import RightKind
from privacydesk.models.rights import (
    ActsFor,
    ComplaintBodyKind,
    IdentityMethod,
    Limit,
    Masked,
    Matter,
    RightCase,
    SelfService,
)
from privacydesk.ui.choices.table import N_, Choices

RIGHTS = {
    RightKind.INFORMATION: N_("Information about what happens with data"),
    RightKind.ACCESS: N_("Access: seeing the data"),
    RightKind.RECTIFICATION: N_("Rectification: having data corrected"),
    RightKind.COMPLETION: N_("Completion: having missing data added"),
    RightKind.ERASURE: N_("Erasure: having data deleted"),
    RightKind.RESTRICTION: N_("Restriction: having the use paused"),
    RightKind.PORTABILITY: N_("Data portability: taking data elsewhere"),
    RightKind.OBJECTION: N_("Objection to the use of data"),
    RightKind.OBJECTION_TO_MARKETING: N_("Objection to direct marketing"),
    RightKind.WITHDRAW_CONSENT: N_("Withdrawing consent"),
    RightKind.NO_AUTOMATED_DECISION: N_("A decision by a human"),
}

CASES = {
    RightCase.DATA_HELD: N_("Which data you have of somebody"),
    RightCase.REQUEST_DATA: N_("Requesting the data themselves"),
    RightCase.PURPOSES: N_("What you use the data for"),
    RightCase.RECIPIENTS: N_("Which third parties get the data"),
    RightCase.COPY: N_("Asking for a copy"),
    RightCase.INCORRECT: N_("You correct data that are not right"),
    RightCase.INCOMPLETE: N_("You supplement data that are incomplete"),
    RightCase.TEMPORARY_STOP: N_("You stop using the data for now"),
    RightCase.ACCURACY_CONTESTED: N_("If somebody says the data are wrong"),
    RightCase.UNLAWFUL: N_("If you use the data unlawfully"),
    RightCase.LEGAL_CLAIM: N_("If needed for somebody's legal claim"),
    RightCase.OBJECTION_PENDING: N_("If somebody has made an objection"),
    RightCase.OWN_SITUATION: N_("The reason lies in somebody's own situation"),
    RightCase.EASILY_RECOGNISED: N_("Example: somebody is easily recognised"),
    RightCase.DIRECT_MARKETING: N_("You always stop direct marketing on request"),
    RightCase.BASED_ON_CONSENT: N_("Only where the use rests on consent"),
    RightCase.EARLIER_USE_STAYS_LAWFUL: N_("Earlier use stays lawful"),
    RightCase.COMPUTER_FILE: N_("You send a computer file"),
    RightCase.TO_SELF: N_("People receive the data themselves"),
    RightCase.TO_OTHER_ORGANISATION: N_("You pass the data on to another organisation"),
    RightCase.REASONS_TO_REFUSE: N_("There can be reasons to refuse"),
    RightCase.LEGAL_RETENTION: N_("The law can oblige you to keep data"),
    RightCase.HUMAN_REVIEW: N_("Asking that a human looks at it"),
    RightCase.GDPR_CASES: N_("Only in the cases that the GDPR names"),
    RightCase.NO_LONGER_NEEDED: N_("If you no longer need the data"),
    RightCase.CONSENT_WITHDRAWN: N_("If consent is withdrawn"),
    RightCase.STAYS_STORED: N_("You keep the data in that time"),
    RightCase.TOLD_BEFORE_LIFTED: N_("You tell it before the pause ends"),
    RightCase.WHERE_TECHNICALLY_POSSIBLE: N_("Sent directly if technically possible"),
    RightCase.BASED_ON_INTEREST: N_("Where the use rests on a legitimate interest"),
}

METHODS = {
    IdentityMethod.NONE: N_("No check"),
    IdentityMethod.ACCOUNT: N_("Through the account of that person"),
    IdentityMethod.KNOWN_ADDRESS: N_("Through the e-mail address you know"),
    IdentityMethod.CALL_BACK: N_("Calling back on the number you know"),
    IdentityMethod.QUESTION: N_("A question only that person can answer"),
    IdentityMethod.EXTRA_DOCUMENTS: N_("Asking for additional documents"),
    IdentityMethod.IDENTITY_COPY_MASKED: N_("Copy of identity document, partly blacked out"),
    IdentityMethod.IDENTITY_COPY_FULL: N_("Full copy of identity document (rarely allowed)"),
    IdentityMethod.EXTRA_INFORMATION: N_("Asking for more information"),
    IdentityMethod.IN_PERSON: N_("Showing the identity document on your premises"),
}

MASKED = {
    Masked.PHOTO: N_("Passport photo"),
    Masked.MACHINE_READABLE_ZONE: N_("Strip of numbers at the bottom (MRZ)"),
    Masked.DOCUMENT_NUMBER: N_("Number of the identity document"),
    Masked.CITIZEN_NUMBER: N_("Citizen service number (BSN)"),
    Masked.SIGNATURE: N_("The signature"),
}

SELF_SERVICE = {
    SelfService.VIEW: N_("View their data"),
    SelfService.CHANGE: N_("Change their data"),
    SelfService.EXPORT: N_("Download their data"),
    SelfService.DELETE: N_("Delete their data"),
    SelfService.SWITCH_OFF: N_("Switch off the use of their data"),
}

LIMITS = {
    Limit.NOT_ABSOLUTE: N_("The rights are not absolute"),
    Limit.DEPENDS_ON_DATA_AND_USE: N_("It depends on the data and their use"),
    Limit.JUDGED_BY_GDPR: N_("You judge requests by the GDPR"),
    Limit.LEGAL_RETENTION: N_("The law can oblige you to keep data"),
    Limit.OTHERS_PRIVACY: N_("You also protect the privacy of others"),
    Limit.PROFESSIONAL_SECRECY: N_("Professional secrecy: you cannot show everything"),
    Limit.ANTI_MONEY_LAUNDERING: N_("Money laundering law: you cannot show everything"),
    Limit.REFUSED_AFTER_WEIGHING: N_("You may refuse after careful weighing"),
}

ACTS_FOR = {
    ActsFor.PARENT_OR_GUARDIAN: N_("A parent or guardian"),
    ActsFor.CURATOR_OR_MENTOR: N_("A legal guardian (curator) or mentor"),
    ActsFor.AUTHORISED_PERSON: N_("Somebody authorised in writing"),
    ActsFor.NEXT_OF_KIN: N_("The next of kin after a death"),
}

BODIES = {
    ComplaintBodyKind.COMPLAINTS_OFFICER: N_("A complaints officer"),
    ComplaintBodyKind.DISPUTES_COMMITTEE: N_("A disputes committee"),
    ComplaintBodyKind.DISCIPLINARY_BODY: N_("A disciplinary body"),
    ComplaintBodyKind.UMBRELLA: N_("An umbrella organisation"),
    ComplaintBodyKind.OMBUDSMAN: N_("An ombudsman"),
    ComplaintBodyKind.COURT: N_("The court"),
}

MATTERS = {
    Matter.QUESTIONS: N_("Questions about personal data"),
    Matter.REQUESTS: N_("Requests about personal data"),
    Matter.MARKETING: N_("Stopping marketing"),
    Matter.IMAGES: N_("Photos and film"),
    Matter.COMPLAINTS: N_("Complaints about personal data"),
    Matter.CHANGE_OF_DATA: N_("Changes of personal data"),
}

CHOICES: Choices = {
    RightKind: RIGHTS,
    RightCase: CASES,
    IdentityMethod: METHODS,
    Masked: MASKED,
    SelfService: SELF_SERVICE,
    Limit: LIMITS,
    ActsFor: ACTS_FOR,
    ComplaintBodyKind: BODIES,
    Matter: MATTERS,
}
