"""Words for activities: headings, conditions, consequences, events and mailings."""

from privacydesk.documents.wording import N_
from privacydesk.models.activity import (
    ActivityKind,
    ProfileEffect,
    ProvisionReason,
    RecruitmentStep,
)

HEADINGS = {
    ActivityKind.GENERAL: N_("Which data we use and what for"),
    ActivityKind.SUBSCRIPTION: N_("If you take out a subscription"),
    ActivityKind.PURCHASE: N_("If you buy something from us"),
    ActivityKind.MEMBERSHIP: N_("If you become a member"),
    ActivityKind.CUSTOMERS: N_("If you are a customer of ours"),
    ActivityKind.ACCOUNT: N_("If you have an account"),
    ActivityKind.USE: N_("If you use our services"),
    ActivityKind.DELIVERY: N_("If we deliver something to you"),
    ActivityKind.SUPPORT: N_("If you ask us for help"),
    ActivityKind.COMPLAINTS: N_("If you have a complaint"),
    ActivityKind.INVOICING: N_("If we send you an invoice"),
    ActivityKind.BOOKKEEPING: N_("Our bookkeeping"),
    ActivityKind.DEBT_COLLECTION: N_("If an invoice is not paid"),
    ActivityKind.CREDIT_CHECK: N_("If we check creditworthiness"),
    ActivityKind.IDENTITY_CHECK: N_("If we have to establish your identity"),
    ActivityKind.FRAUD_PREVENTION: N_("Preventing fraud"),
    ActivityKind.RESERVATION: N_("If you book or reserve"),
    ActivityKind.CARE: N_("If you are under treatment with us"),
    ActivityKind.EDUCATION: N_("If you take lessons with us"),
    ActivityKind.TRAINING: N_("If you take part in a training or meeting"),
    ActivityKind.EVENT: N_("If you visit one of our events"),
    ActivityKind.PHOTOS: N_("Photos and film"),
    ActivityKind.CONTACT: N_("If you contact us"),
    ActivityKind.RELATIONS: N_("Business relations"),
    ActivityKind.QUOTES: N_("If you ask for a quotation"),
    ActivityKind.NEWSLETTER: N_("Newsletter"),
    ActivityKind.MARKETING: N_("Marketing"),
    ActivityKind.REVIEWS: N_("If you write a review"),
    ActivityKind.COMPETITION: N_("If you enter a competition"),
    ActivityKind.WEBSITE_VISIT: N_("If you visit our website"),
    ActivityKind.SERVER_LOGS: N_("Server logs"),
    ActivityKind.ANALYTICS: N_("Statistics of our website"),
    ActivityKind.SITE_IMPROVEMENT: N_("Improving our website"),
    ActivityKind.RECRUITMENT: N_("If you apply for a job with us"),
    ActivityKind.STAFF: N_("If you work with us"),
    ActivityKind.PAYROLL: N_("Wages and salaries"),
    ActivityKind.VOLUNTEERS: N_("If you are a volunteer with us"),
    ActivityKind.STAFFING: N_("If you work through us"),
    ActivityKind.SUPPLIERS: N_("If you are a supplier of ours"),
    ActivityKind.CAMERAS: N_("Cameras"),
    ActivityKind.PREMISES_VISITORS: N_("If you visit our premises"),
    ActivityKind.GUEST_WIFI: N_("If you use our guest wifi"),
    ActivityKind.CALL_RECORDING: N_("Recording of calls"),
    ActivityKind.PUBLICATION: N_("If we publish something about you"),
    ActivityKind.ARCHIVE: N_("Our archive"),
    ActivityKind.EXCLUSION_LIST: N_("Exclusion list"),
    ActivityKind.RIGHTS_REQUESTS: N_("If you make a request about your data"),
    ActivityKind.LEGAL_DUTIES: N_("Legal duties"),
    ActivityKind.BUSINESS_SALE: N_("If our business is sold"),
    ActivityKind.OTHER: N_("Other use of data"),
}

# Why data must be given; the words for a subscription name it, the others say "agreement".
PROVISION = {
    ProvisionReason.TO_CONCLUDE_CONTRACT: N_("We need these data to conclude the agreement."),
    ProvisionReason.BY_CONTRACT: N_("The agreement requires that these data are given."),
    ProvisionReason.BY_LAW: N_("The law requires that these data are given."),
    ProvisionReason.TO_BE_HELPED: N_("We need these data to help you."),
}

PROFILE_EFFECTS = {
    ProfileEffect.CONTENT_DIFFERS: N_(
        "The content you see can differ from what somebody with another history or other browsing"
        " preferences sees."
    ),
    ProfileEffect.PRODUCTS_SHOWN: N_("We show products that we think interest you."),
    ProfileEffect.TAILORED_EXPERIENCE: N_("Your experience on our site is more tailored to you."),
    ProfileEffect.TAILORED_PRODUCTS: N_(
        "With it we match our products and services to your needs."
    ),
    ProfileEffect.TAILORED_OFFERS: N_("You get offers that fit your interests."),
    ProfileEffect.TAILORED_ADVERTISEMENTS: N_("You get advertisements that fit your interests."),
}

RECRUITMENT = {
    RecruitmentStep.TOLD_IF_INVITED: N_(
        "We always let you know whether we invite you for an interview."
    ),
    RecruitmentStep.TOLD_IF_HIRED: N_(
        "After the interview we let you know whether we want to hire you."
    ),
    RecruitmentStep.DELETION_CONFIRMED: N_(
        "You get a confirmation when we have deleted your data."
    ),
    RecruitmentStep.KEPT_LONGER_WITH_CONSENT: N_("We keep your data longer only if you agree."),
    RecruitmentStep.SCREENED: N_("A screening can be part of the procedure."),
    RecruitmentStep.REFERENCES_WITH_CONSENT: N_("We only ask for references if you agree."),
    RecruitmentStep.ONLINE_SEARCH: N_(
        "We can look at what you made public online about your work."
    ),
}
