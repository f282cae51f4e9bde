"""Names of choices about how long data are kept."""

from privacydesk.models.choices import StartEvent
from privacydesk.models.retention import (
    Anonymous,
    CleanUp,
    Criterion,
    EndAction,
    Factor,
    JudgedBy,
    LongerIf,
    Medium,
    OnRequest,
    WithoutRequest,
)
from privacydesk.ui.choices.table import N_, Choices

STARTS = {
    StartEvent.COLLECTION: N_("Receipt of the data"),
    StartEvent.LAST_CONTACT: N_("Last contact"),
    StartEvent.LAST_USE: N_("Last use"),
    StartEvent.LAST_CHANGE: N_("Last change"),
    StartEvent.LAST_LOGIN: N_("Last login"),
    StartEvent.LAST_PURCHASE: N_("Last purchase"),
    StartEvent.END_OF_CONTRACT: N_("End of the agreement"),
    StartEvent.END_OF_SUBSCRIPTION: N_("End of the subscription"),
    StartEvent.END_OF_MEMBERSHIP: N_("End of the membership"),
    StartEvent.END_OF_EMPLOYMENT: N_("End of the employment"),
    StartEvent.END_OF_YEAR_OF_LEAVING: N_("End of the year of leaving"),
    StartEvent.END_OF_TREATMENT: N_("End of the treatment"),
    StartEvent.END_OF_BOOK_YEAR: N_("End of the financial year"),
    StartEvent.END_OF_YEAR: N_("End of the calendar year"),
    StartEvent.END_OF_PROCEDURE: N_("End of the procedure"),
    StartEvent.END_OF_WARRANTY: N_("End of the warranty"),
    StartEvent.END_OF_EVENT: N_("End of the event"),
    StartEvent.CLOSING_OF_REQUEST: N_("Settling of the question or request"),
    StartEvent.CLOSING_OF_COMPLAINT: N_("Settling of the complaint"),
    StartEvent.INVOICE_DATE: N_("Date of the invoice"),
    StartEvent.QUOTE_DATE: N_("Date of the quotation"),
    StartEvent.DELIVERY: N_("Day of delivery"),
    StartEvent.RECORDING: N_("Making of the image or sound recording"),
    StartEvent.ENTRY: N_("Moment the data were recorded"),
    StartEvent.VISIT: N_("Day of the visit"),
    StartEvent.CREATION: N_("Moment the data were made"),
    StartEvent.SIGN_OFF: N_("Moment of unsubscribing"),
    StartEvent.CONSENT_WITHDRAWN: N_("Withdrawal of consent"),
    StartEvent.FIRST_REGISTRATION: N_("First registration"),
    StartEvent.FIRST_USE: N_("First use"),
    StartEvent.END_OF_EXPOSURE: N_("End of the exposure"),
    StartEvent.TRANSACTION: N_("Day of the transaction"),
    StartEvent.PUBLICATION: N_("Day of publication"),
    StartEvent.DEATH: N_("Death of the person"),
    StartEvent.CANCELLATION: N_("Day of the cancellation"),
    StartEvent.DEPARTURE: N_("Day of departure"),
    StartEvent.DEREGISTRATION: N_("Day of the deregistration"),
    StartEvent.EIGHTEENTH_BIRTHDAY: N_("Eighteenth birthday"),
    StartEvent.END_OF_BUSINESS_RELATION: N_("End of the business relationship"),
    StartEvent.END_OF_COURSE: N_("End of the course"),
    StartEvent.END_OF_LEASE: N_("End of the lease"),
    StartEvent.END_OF_PLACEMENT: N_("End of the placement"),
    StartEvent.END_OF_POST: N_("End of the post or office"),
    StartEvent.END_OF_PROJECT: N_("End of the project"),
    StartEvent.END_OF_SCHOOL_YEAR: N_("End of the school year"),
    StartEvent.END_OF_SEASON: N_("End of the season"),
    StartEvent.EXAM_RESULT: N_("Result of the exam"),
    StartEvent.INCIDENT: N_("Day of the incident"),
    StartEvent.PAYMENT: N_("Day of payment"),
    StartEvent.REDEMPTION: N_("Redemption, for example of a voucher"),
    StartEvent.REPORT: N_("Day of the report"),
    StartEvent.START_OF_LEASE: N_("Start of the lease"),
    StartEvent.TRANSFER_OF_OWNERSHIP: N_("Transfer of ownership"),
}

CRITERIA = {
    Criterion.WHILE_CUSTOMER: N_("As long as somebody is a customer"),
    Criterion.WHILE_CONTRACT_RUNS: N_("As long as the agreement runs"),
    Criterion.WHILE_SUBSCRIPTION_RUNS: N_("As long as the subscription runs"),
    Criterion.WHILE_ACCOUNT_EXISTS: N_("As long as the account exists"),
    Criterion.WHILE_MEMBER: N_("As long as somebody is a member"),
    Criterion.WHILE_EMPLOYED: N_("As long as somebody is employed with you"),
    Criterion.WHILE_IN_POST: N_("As long as the contact person works there"),
    Criterion.WHILE_RELATION_LASTS: N_("As long as the relationship lasts"),
    Criterion.WHILE_SANCTION_LASTS: N_("As long as the sanction lasts"),
    Criterion.WHILE_DISPUTE_LASTS: N_("Until a dispute is settled"),
    Criterion.WHILE_PUBLISHED: N_("As long as the publication is online"),
    Criterion.UNTIL_ANSWERED: N_("Until the question is answered and settled"),
    Criterion.UNTIL_PROCEDURE_OVER: N_("Until the procedure is over"),
    Criterion.UNTIL_EVENT_OVER: N_("Until the event is over"),
    Criterion.UNTIL_DELIVERED: N_("Until the delivery"),
    Criterion.UNTIL_PAID: N_("Until everything is paid"),
    Criterion.UNTIL_UNSUBSCRIBED: N_("Until somebody unsubscribes"),
    Criterion.UNTIL_CONSENT_WITHDRAWN: N_("Until somebody withdraws consent"),
    Criterion.UNTIL_OBJECTION: N_("Until somebody objects"),
    Criterion.UNTIL_PERSON_DELETES: N_("Until the person deletes them"),
    Criterion.AS_LONG_AS_PURPOSE_NEEDS: N_("As long as the purpose needs them"),
    Criterion.STATUTORY_TERM: N_("As long as the law requires"),
    Criterion.EXTERNAL_SCHEME: N_("As the rules of others lay down"),
    Criterion.SUPPLIERS_TERM: N_("As long as the supplier keeps them"),
    Criterion.UNTIL_DEPARTURE: N_("Until the departure"),
    Criterion.UNTIL_END_OF_SEASON: N_("Until the end of the season"),
    Criterion.UNTIL_END_OF_YEAR: N_("Until the end of the calendar year"),
    Criterion.UNTIL_ENTERED: N_("Until the data are in your system"),
    Criterion.UNTIL_INCIDENT_SETTLED: N_("Until the incident is settled"),
    Criterion.UNTIL_MINUTES_ADOPTED: N_("Until the minutes are adopted"),
    Criterion.UNTIL_PLACED: N_("Until the placement"),
    Criterion.UNTIL_REDEEMED: N_("Until the voucher is redeemed"),
    Criterion.UNTIL_REPLACED: N_("Until a newer version replaces them"),
    Criterion.NOT_NEEDED: N_("Until you no longer need them"),
    Criterion.NOT_KEPT: N_("You do not keep them"),
    Criterion.NO_END: N_("Permanently, without an end"),
}

JUDGED_BY = {
    JudgedBy.NATURE_OF_FORM: N_("Nature of the form"),
    JudgedBy.CONTENT_OF_MESSAGE: N_("Content of the message"),
    JudgedBy.NATURE_OF_QUESTION: N_("Nature of the question"),
}

MEDIA = {
    Medium.LIVE: N_("In your systems"),
    Medium.BACKUPS: N_("In back-ups"),
    Medium.LOGS: N_("In log files"),
    Medium.PAPER: N_("On paper"),
    Medium.ARCHIVE: N_("In the archive"),
    Medium.MAILBOX: N_("In the mailbox"),
    Medium.PHYSICAL: N_("The objects themselves"),
}

LONGER_IF = {
    LongerIf.INCIDENT: N_("There was an incident"),
    LongerIf.COMPLAINT: N_("There is a complaint"),
    LongerIf.DISPUTE: N_("There is a dispute"),
    LongerIf.LEGAL_CLAIM: N_("They are needed for a legal claim"),
    LongerIf.LEGAL_DUTY: N_("A law obliges you to"),
    LongerIf.FRAUD_SUSPICION: N_("There is a suspicion of fraud"),
    LongerIf.UNPAID: N_("Something is still unpaid"),
    LongerIf.CONSENT: N_("The person agrees"),
}

END_ACTIONS = {
    EndAction.DELETED: N_("You delete them"),
    EndAction.ANONYMISED: N_("You make them anonymous"),
    EndAction.RETURNED: N_("You hand them back"),
    EndAction.RESTRICTED_THEN_DELETED: N_("You shield them, and delete them later"),
    EndAction.ARCHIVED: N_("They go to your archive"),
}

ON_REQUEST = {
    OnRequest.ANY_TIME: N_("Yes, at any time"),
    OnRequest.AT_END_OF_CONTRACT: N_("Yes, when the agreement ends"),
}

WITHOUT_REQUEST = {
    WithoutRequest.KEPT_WITH_STATUTORY_DATA: N_("Kept with data that the law requires"),
    WithoutRequest.KEPT_FOR_TERM: N_("Kept for the full period"),
    WithoutRequest.DELETED_ANYWAY: N_("Deleted all the same"),
}

FACTORS = {
    Factor.AMOUNT: N_("Amount of personal data"),
    Factor.NATURE: N_("Nature of the data"),
    Factor.SENSITIVITY: N_("How sensitive the data are"),
    Factor.RISK_OF_HARM: N_("Risk of harm if they are misused"),
    Factor.REASONS_FOR_USE: N_("Reasons why you use them"),
    Factor.OTHER_MEANS: N_("Whether there is another way"),
    Factor.LEGAL_REQUIREMENTS: N_("Legal requirements that apply"),
}

ANONYMOUS = {
    Anonymous.RESEARCH: N_("For research"),
    Anonymous.STATISTICS: N_("For statistics"),
    Anonymous.IMPROVEMENT: N_("To improve your products and services"),
}

CLEAN_UPS = {
    CleanUp.AUTOMATIC: N_("Automatically, by the software"),
    CleanUp.MONTHLY: N_("Every month"),
    CleanUp.QUARTERLY: N_("Every quarter"),
    CleanUp.YEARLY: N_("Every year"),
}

CHOICES: Choices = {
    StartEvent: STARTS,
    Criterion: CRITERIA,
    JudgedBy: JUDGED_BY,
    Medium: MEDIA,
    LongerIf: LONGER_IF,
    EndAction: END_ACTIONS,
    OnRequest: ON_REQUEST,
    WithoutRequest: WITHOUT_REQUEST,
    Factor: FACTORS,
    Anonymous: ANONYMOUS,
    CleanUp: CLEAN_UPS,
}
