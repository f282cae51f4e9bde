"""Words for terms: periods, criteria, starts, media, actions and factors."""

from privacydesk.documents.wording import N_
from privacydesk.models.choices import StartEvent
from privacydesk.models.retention import (
    Anonymous,
    Criterion,
    EndAction,
    Factor,
    JudgedBy,
    LongerIf,
    Medium,
    OnRequest,
    WithoutRequest,
)

STARTS = {
    StartEvent.COLLECTION: N_("{period} after we received them"),
    StartEvent.LAST_CONTACT: N_("{period} after the last contact"),
    StartEvent.LAST_USE: N_("{period} after the last use"),
    StartEvent.LAST_CHANGE: N_("{period} after the last change"),
    StartEvent.LAST_LOGIN: N_("{period} after the last login"),
    StartEvent.LAST_PURCHASE: N_("{period} after the last purchase"),
    StartEvent.END_OF_CONTRACT: N_("{period} after the end of the agreement"),
    StartEvent.END_OF_SUBSCRIPTION: N_("{period} after the end of the subscription"),
    StartEvent.END_OF_MEMBERSHIP: N_("{period} after the end of the membership"),
    StartEvent.END_OF_EMPLOYMENT: N_("{period} after the end of the employment"),
    StartEvent.END_OF_YEAR_OF_LEAVING: N_("{period} after the end of the year of leaving"),
    StartEvent.END_OF_TREATMENT: N_("{period} after the end of the treatment"),
    StartEvent.END_OF_BOOK_YEAR: N_("{period} after the end of the financial year"),
    StartEvent.END_OF_YEAR: N_("{period} after the end of the calendar year"),
    StartEvent.END_OF_PROCEDURE: N_("{period} after the end of the procedure"),
    StartEvent.END_OF_WARRANTY: N_("{period} after the end of the warranty"),
    StartEvent.END_OF_EVENT: N_("{period} after the event"),
    StartEvent.CLOSING_OF_REQUEST: N_("{period} after your question or request is settled"),
    StartEvent.CLOSING_OF_COMPLAINT: N_("{period} after the complaint is settled"),
    StartEvent.INVOICE_DATE: N_("{period} after the date of the invoice"),
    StartEvent.QUOTE_DATE: N_("{period} after the date of the quotation"),
    StartEvent.DELIVERY: N_("{period} after the delivery"),
    StartEvent.RECORDING: N_("{period} after the recording"),
    StartEvent.ENTRY: N_("{period} after the data were recorded"),
    StartEvent.VISIT: N_("{period} after the visit"),
    StartEvent.CREATION: N_("{period} after they were made"),
    StartEvent.SIGN_OFF: N_("{period} after unsubscribing"),
    StartEvent.CONSENT_WITHDRAWN: N_("{period} after consent is withdrawn"),
    StartEvent.FIRST_REGISTRATION: N_("{period} after the first registration"),
    StartEvent.FIRST_USE: N_("{period} after the first use"),
    StartEvent.END_OF_EXPOSURE: N_("{period} after the end of the exposure"),
    StartEvent.TRANSACTION: N_("{period} after the transaction"),
    StartEvent.PUBLICATION: N_("{period} after publication"),
    StartEvent.DEATH: N_("{period} after death"),
    StartEvent.CANCELLATION: N_("{period} after the cancellation"),
    StartEvent.DEPARTURE: N_("{period} after the departure"),
    StartEvent.DEREGISTRATION: N_("{period} after the deregistration"),
    StartEvent.END_OF_BUSINESS_RELATION: N_("{period} after the end of the business relation"),
    StartEvent.END_OF_COURSE: N_("{period} after the end of the course"),
    StartEvent.END_OF_LEASE: N_("{period} after the end of the lease"),
    StartEvent.END_OF_PLACEMENT: N_("{period} after the end of the placement"),
    StartEvent.END_OF_POST: N_("{period} after the end of the post"),
    StartEvent.END_OF_PROJECT: N_("{period} after the end of the project"),
    StartEvent.END_OF_SCHOOL_YEAR: N_("{period} after the end of the school year"),
    StartEvent.END_OF_SEASON: N_("{period} after the end of the season"),
    StartEvent.EXAM_RESULT: N_("{period} after the result of the exam"),
    StartEvent.INCIDENT: N_("{period} after the incident"),
    StartEvent.PAYMENT: N_("{period} after the payment"),
    StartEvent.REDEMPTION: N_("{period} after the redemption"),
    StartEvent.REPORT: N_("{period} after the report"),
    StartEvent.START_OF_LEASE: N_("{period} after the start of the lease"),
    StartEvent.TRANSFER_OF_OWNERSHIP: N_("{period} after the transfer of ownership"),
    StartEvent.EIGHTEENTH_BIRTHDAY: N_("{period} after the eighteenth birthday"),
}

# A post that is not that of a contact person elsewhere.
OWN_POST = N_("as long as the post lasts")

CRITERIA = {
    Criterion.WHILE_CUSTOMER: N_("as long as you are a customer"),
    Criterion.WHILE_CONTRACT_RUNS: N_("as long as the agreement runs"),
    Criterion.WHILE_SUBSCRIPTION_RUNS: N_("as long as the subscription runs"),
    Criterion.WHILE_ACCOUNT_EXISTS: N_("as long as the account exists"),
    Criterion.WHILE_MEMBER: N_("as long as you are a member"),
    Criterion.WHILE_EMPLOYED: N_("as long as you are employed with us"),
    Criterion.WHILE_IN_POST: N_("as long as the contact person works for our business relation"),
    Criterion.WHILE_RELATION_LASTS: N_("as long as the relation lasts"),
    Criterion.WHILE_SANCTION_LASTS: N_("as long as the sanction lasts"),
    Criterion.WHILE_DISPUTE_LASTS: N_("until a dispute is settled"),
    Criterion.WHILE_PUBLISHED: N_("as long as the publication is online"),
    Criterion.UNTIL_ANSWERED: N_("until your question is fully answered and dealt with"),
    Criterion.UNTIL_PROCEDURE_OVER: N_("until the procedure is over"),
    Criterion.UNTIL_EVENT_OVER: N_("until the event is over"),
    Criterion.UNTIL_DELIVERED: N_("until the delivery"),
    Criterion.UNTIL_PAID: N_("until everything is paid"),
    Criterion.UNTIL_UNSUBSCRIBED: N_("until you unsubscribe"),
    Criterion.UNTIL_CONSENT_WITHDRAWN: N_("until you withdraw your consent"),
    Criterion.UNTIL_OBJECTION: N_("until you object"),
    Criterion.UNTIL_PERSON_DELETES: N_("until you delete them yourself"),
    Criterion.AS_LONG_AS_PURPOSE_NEEDS: N_("only as long as we need them for that purpose"),
    Criterion.STATUTORY_TERM: N_("as long as the law requires"),
    Criterion.EXTERNAL_SCHEME: N_("the terms that are laid down in {scheme}"),
    Criterion.SUPPLIERS_TERM: N_("as long as the supplier keeps them"),
    Criterion.UNTIL_DEPARTURE: N_("until the departure"),
    Criterion.UNTIL_END_OF_SEASON: N_("until the end of the season"),
    Criterion.UNTIL_END_OF_YEAR: N_("until the end of the calendar year"),
    Criterion.UNTIL_ENTERED: N_("until the data are entered in our system"),
    Criterion.UNTIL_INCIDENT_SETTLED: N_("until the incident is settled"),
    Criterion.UNTIL_MINUTES_ADOPTED: N_("until the minutes are adopted"),
    Criterion.UNTIL_PLACED: N_("until the placement"),
    Criterion.UNTIL_REDEEMED: N_("until it is redeemed"),
    Criterion.UNTIL_REPLACED: N_("until a newer version replaces them"),
    Criterion.NOT_NEEDED: N_("until we no longer need them"),
    Criterion.NOT_KEPT: N_("we do not keep them"),
    Criterion.NO_END: N_("permanently"),
}

# Behind "until your question is fully answered and dealt with".
JUDGED_BY = {
    JudgedBy.NATURE_OF_FORM: N_("how long that takes depends on the nature of the form"),
    JudgedBy.CONTENT_OF_MESSAGE: N_("how long that takes depends on the content of your message"),
    JudgedBy.NATURE_OF_QUESTION: N_("how long that takes depends on the nature of the question"),
}

MEDIA = {
    Medium.LIVE: N_("in our systems: {term}"),
    Medium.BACKUPS: N_("in back-ups: {term}"),
    Medium.LOGS: N_("in log files: {term}"),
    Medium.PAPER: N_("on paper: {term}"),
    Medium.ARCHIVE: N_("in our archive: {term}"),
    Medium.MAILBOX: N_("in our mailbox: {term}"),
    Medium.PHYSICAL: N_("the objects themselves: {term}"),
}

LONGER_IF = {
    LongerIf.INCIDENT: N_("there was an incident"),
    LongerIf.COMPLAINT: N_("there is a complaint"),
    LongerIf.DISPUTE: N_("there is a dispute"),
    LongerIf.LEGAL_CLAIM: N_("they are needed for a legal claim"),
    LongerIf.LEGAL_DUTY: N_("a law obliges us to"),
    LongerIf.FRAUD_SUSPICION: N_("there is a suspicion of fraud"),
    LongerIf.UNPAID: N_("something is still unpaid"),
    LongerIf.CONSENT: N_("you agree"),
}

ACTIONS = {
    EndAction.DELETED: N_("after that we delete them"),
    EndAction.ANONYMISED: N_("after that we make them anonymous"),
    EndAction.RETURNED: N_("after that we hand them back"),
    EndAction.RESTRICTED_THEN_DELETED: N_(
        "after that we shield them from further use, and later we delete them"
    ),
    EndAction.ARCHIVED: N_("after that they go to our archive"),
}

ON_REQUEST = {
    OnRequest.ANY_TIME: N_("on request we delete them earlier"),
    OnRequest.AT_END_OF_CONTRACT: N_("when the agreement ends we delete them if you ask for it"),
}

WITHOUT_REQUEST = {
    WithoutRequest.KEPT_WITH_STATUTORY_DATA: N_(
        "without such a request we keep them together with the data that we must keep by law"
    ),
    WithoutRequest.KEPT_FOR_TERM: N_("without such a request we keep them for the full term"),
    WithoutRequest.DELETED_ANYWAY: N_("without such a request we delete them too"),
}

FACTORS = {
    Factor.AMOUNT: N_("the amount of personal data"),
    Factor.NATURE: N_("the nature of the data"),
    Factor.SENSITIVITY: N_("how sensitive they are"),
    Factor.RISK_OF_HARM: N_(
        "the risk of harm if somebody uses or publishes them without permission"
    ),
    Factor.REASONS_FOR_USE: N_("the reasons why we use them"),
    Factor.OTHER_MEANS: N_("whether we can reach the same purpose in another way"),
    Factor.LEGAL_REQUIREMENTS: N_("the legal requirements that apply"),
}

ANONYMOUS = {
    Anonymous.RESEARCH: N_("research"),
    Anonymous.STATISTICS: N_("statistics"),
    Anonymous.IMPROVEMENT: N_("improving our products and services"),
}
