"""Words for rights, requests and complaints."""

from privacydesk.documents.wording import N_
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

RIGHTS = {
    RightKind.INFORMATION: N_("Information"),
    RightKind.ACCESS: N_("Access"),
    RightKind.RECTIFICATION: N_("Rectification"),
    RightKind.COMPLETION: N_("Completion"),
    RightKind.ERASURE: N_("Erasure"),
    RightKind.RESTRICTION: N_("Restriction"),
    RightKind.PORTABILITY: N_("Data portability"),
    RightKind.OBJECTION: N_("Objection"),
    RightKind.OBJECTION_TO_MARKETING: N_("Objection to direct marketing"),
    RightKind.WITHDRAW_CONSENT: N_("Withdrawing consent"),
    RightKind.NO_AUTOMATED_DECISION: N_("A decision by a human"),
}

MEANINGS = {
    RightKind.INFORMATION: N_("You have the right to know what we do with your data."),
    RightKind.ACCESS: N_("You may see the personal data we have of you."),
    RightKind.RECTIFICATION: N_("You may have your personal data corrected."),
    RightKind.COMPLETION: N_("You may have your personal data completed."),
    RightKind.ERASURE: N_("You may have your personal data deleted."),
    RightKind.RESTRICTION: N_("You may have the use of your personal data restricted."),
    RightKind.PORTABILITY: N_("You may have your personal data transferred."),
    RightKind.OBJECTION: N_("You may object to the use of your personal data."),
    RightKind.OBJECTION_TO_MARKETING: N_(
        "You may object to direct marketing at any time, without a reason; we then stop it."
    ),
    RightKind.WITHDRAW_CONSENT: N_("You may withdraw consent that you gave, at any time."),
    RightKind.NO_AUTOMATED_DECISION: N_(
        "You may refuse a decision that only a computer takes about you."
    ),
}

# Cases that make a sentence of their own.
CASE_SENTENCES = {
    RightCase.DATA_HELD: N_("You can ask which personal data we have of you."),
    RightCase.REQUEST_DATA: N_("You can request the personal data we have of you."),
    RightCase.PURPOSES: N_("You can ask what we use them for."),
    RightCase.RECIPIENTS: N_("You can ask to which third parties we give them."),
    RightCase.COPY: N_("You can ask for a copy."),
    RightCase.INCORRECT: N_("We correct personal data that are not right."),
    RightCase.INCOMPLETE: N_("We supplement personal data that are incomplete."),
    RightCase.TEMPORARY_STOP: N_("We then stop using them for the time being."),
    RightCase.OWN_SITUATION: N_("The reason must lie in specific circumstances of your own."),
    RightCase.EASILY_RECOGNISED: N_(
        "An example is a personal trait by which you are easily recognised."
    ),
    RightCase.DIRECT_MARKETING: N_(
        "We always stop direct marketing if you ask for that; you need no reason."
    ),
    RightCase.BASED_ON_CONSENT: N_("That is possible where the use of your data rests on consent."),
    RightCase.EARLIER_USE_STAYS_LAWFUL: N_("What we did with your data before stays lawful."),
    RightCase.TO_SELF: N_("You can receive them yourself."),
    RightCase.TO_OTHER_ORGANISATION: N_(
        "We can also pass them on to another organisation (a third party) that you name."
    ),
    RightCase.COMPUTER_FILE: N_("We send them in a computer file."),
    RightCase.REASONS_TO_REFUSE: N_("There can be reasons why we cannot or will not do that."),
    RightCase.LEGAL_RETENTION: N_("We cannot delete data that the law obliges us to keep."),
    RightCase.HUMAN_REVIEW: N_("You can ask that a human looks at it."),
    RightCase.GDPR_CASES: N_("That is possible in the cases that the GDPR names."),
    RightCase.STAYS_STORED: N_("We do keep the data in that time."),
    RightCase.TOLD_BEFORE_LIFTED: N_("We tell you before we start using the data again."),
    RightCase.WHERE_TECHNICALLY_POSSIBLE: N_(
        "If it is technically possible, we send them there directly."
    ),
    RightCase.BASED_ON_INTEREST: N_(
        "That is possible where we use them because of a legitimate interest."
    ),
}

# Cases that are listed: "You can ask for this if: ...".
CASE_ITEMS = {
    RightCase.ACCURACY_CONTESTED: N_("you told us that the data are not right"),
    RightCase.UNLAWFUL: N_("it turns out that we use the data unlawfully"),
    RightCase.LEGAL_CLAIM: N_("we no longer need the data, but you need them for a legal claim"),
    RightCase.OBJECTION_PENDING: N_("you made an objection to the use of the data"),
    RightCase.NO_LONGER_NEEDED: N_("we no longer need the data for what we collected them for"),
    RightCase.CONSENT_WITHDRAWN: N_("you withdrew the consent on which the use rested"),
}

LIMITS = {
    Limit.NOT_ABSOLUTE: N_("These rights are not absolute."),
    Limit.DEPENDS_ON_DATA_AND_USE: N_(
        "Whether you can use a right depends on the kind of data and on how we use them."
    ),
    Limit.JUDGED_BY_GDPR: N_("We judge every request by the rules of the GDPR."),
    Limit.LEGAL_RETENTION: N_("We cannot delete data that the law obliges us to keep."),
    Limit.OTHERS_PRIVACY: N_("We must also protect the privacy of others."),
    Limit.PROFESSIONAL_SECRECY: N_(
        "Our professional secrecy can be a reason why we cannot show everything."
    ),
    Limit.ANTI_MONEY_LAUNDERING: N_(
        "The law against money laundering can be a reason why we cannot show everything."
    ),
    Limit.REFUSED_AFTER_WEIGHING: N_(
        "Sometimes the law lets us refuse or restrict a right. We weigh that with care, and tell"
        " you if it happens."
    ),
}

# That nothing is checked stays inside: telling it would invite misuse.
METHODS = {
    IdentityMethod.ACCOUNT: N_("We check in your account that the request comes from you."),
    IdentityMethod.KNOWN_ADDRESS: N_(
        "We check through the e-mail address we know that the request comes from you."
    ),
    IdentityMethod.CALL_BACK: N_("We call you back on the number we know to check who is asking."),
    IdentityMethod.QUESTION: N_("We ask a question to which only you know the answer."),
    IdentityMethod.EXTRA_DOCUMENTS: N_(
        "We can ask for additional documents to establish your identity."
    ),
    IdentityMethod.EXTRA_INFORMATION: N_(
        "We can ask for more information to establish your identity."
    ),
    IdentityMethod.IDENTITY_COPY_MASKED: N_(
        "To be sure that the request comes from you, we ask you to send a copy of your identity"
        " document with it."
    ),
    IdentityMethod.IDENTITY_COPY_FULL: N_(
        "To be sure that the request comes from you, we ask for a full copy of your identity"
        " document."
    ),
    IdentityMethod.IN_PERSON: N_("You can show your identity document at our premises."),
}

ACTS_FOR = {
    ActsFor.PARENT_OR_GUARDIAN: N_("a parent or guardian"),
    ActsFor.CURATOR_OR_MENTOR: N_("a legal guardian (curator) or mentor"),
    ActsFor.AUTHORISED_PERSON: N_("somebody you authorised in writing"),
    ActsFor.NEXT_OF_KIN: N_("your next of kin after your death"),
}

BODIES = {
    ComplaintBodyKind.COMPLAINTS_OFFICER: N_("complaints officer"),
    ComplaintBodyKind.DISPUTES_COMMITTEE: N_("disputes committee"),
    ComplaintBodyKind.DISCIPLINARY_BODY: N_("disciplinary body"),
    ComplaintBodyKind.UMBRELLA: N_("umbrella organisation"),
    ComplaintBodyKind.OMBUDSMAN: N_("ombudsman"),
    ComplaintBodyKind.COURT: N_("court"),
}

MASKED = {
    Masked.PHOTO: N_("your passport photo"),
    Masked.MACHINE_READABLE_ZONE: N_("the MRZ"),
    Masked.DOCUMENT_NUMBER: N_("the passport number"),
    Masked.CITIZEN_NUMBER: N_("your citizen service number (BSN)"),
    Masked.SIGNATURE: N_("your signature"),
}

SELF_SERVICE = {
    SelfService.VIEW: N_("view your data"),
    SelfService.CHANGE: N_("change your data"),
    SelfService.EXPORT: N_("download your data"),
    SelfService.DELETE: N_("delete your data"),
    SelfService.SWITCH_OFF: N_("switch off the use of your data"),
}

MATTERS = {
    Matter.QUESTIONS: N_("Questions"),
    Matter.REQUESTS: N_("Requests"),
    Matter.MARKETING: N_("Stopping marketing"),
    Matter.IMAGES: N_("Photos and film"),
    Matter.COMPLAINTS: N_("Complaints"),
    Matter.CHANGE_OF_DATA: N_("Changes of your data"),
}
