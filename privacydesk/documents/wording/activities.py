"""Words for activities: headings, conditions, consequences, events and mailings."""

from privacydesk.documents.wording import N_
from privacydesk.models.activity import (
    ActivityKind,
    DecisionGround,
    ProfileEffect,
    ProvisionReason,
    RecruitmentStep,
    TellingLimit,
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
    ActivityKind.ABUSE_REPORTS: N_("If you report abuse of our services"),
    ActivityKind.ACCESS_CONTROL: N_("If you get access to our building"),
    ActivityKind.ACCIDENTS: N_("If something goes wrong: accidents and damage"),
    ActivityKind.ACCOMMODATION: N_("If you stay with us"),
    ActivityKind.APP: N_("If you use our app"),
    ActivityKind.BANKRUPTCY: N_("Bankruptcies and payment arrangements"),
    ActivityKind.CLIENT_MATTER: N_("If we handle a case for you"),
    ActivityKind.DOMAIN_REGISTRATION: N_("If you register a domain name"),
    ActivityKind.DONATIONS: N_("If you give a donation"),
    ActivityKind.EXAM: N_("If you sit an exam with us"),
    ActivityKind.LOYALTY: N_("If you save with our customer card"),
    ActivityKind.MARKETPLACE: N_("If you sell through our platform"),
    ActivityKind.MATCHES: N_("If you play in matches or competitions"),
    ActivityKind.NUMBER_PLATES: N_("Recognition of number plates"),
    ActivityKind.OWNERS_MEETING: N_("If you are a member of an owners' association"),
    ActivityKind.PANEL: N_("If you are a member of our panel"),
    ActivityKind.PASTORAL_CARE: N_("Pastoral care"),
    ActivityKind.PROPERTY_SALE: N_("If you buy or sell a property through us"),
    ActivityKind.REFERRAL: N_("If somebody refers you to us"),
    ActivityKind.RESEARCH: N_("If you take part in research"),
    ActivityKind.RETURNS: N_("If you send something back"),
    ActivityKind.SAFEGUARDING: N_("If we have worries about somebody's safety"),
    ActivityKind.SCREENING: N_("If we screen somebody beforehand"),
    ActivityKind.SERVICE_MESSAGES: N_("Messages about our service"),
    ActivityKind.SICK_LEAVE: N_("If you are ill"),
    ActivityKind.SPEAKERS: N_("If you speak at one of our events"),
    ActivityKind.SPONSORS: N_("If you sponsor us"),
    ActivityKind.SUBSIDY: N_("If you apply for a subsidy"),
    ActivityKind.SURVEY: N_("If you fill in a questionnaire"),
    ActivityKind.TENANCY: N_("If you rent from us"),
    ActivityKind.VIEWINGS: N_("If you view a property"),
    ActivityKind.WAITING_LIST: N_("If you are on our waiting list"),
    ActivityKind.WHISTLEBLOWING: N_("If you report a wrong (whistle-blowers)"),
    ActivityKind.OTHER: N_("Other use of data"),
}

# Why data must be given; the words for a subscription name it, the others say "agreement".
PROVISION = {
    ProvisionReason.TO_CONCLUDE_CONTRACT: N_("For the agreement we need {data}."),
    ProvisionReason.BY_CONTRACT: N_("The agreement obliges you to give {data}."),
    ProvisionReason.BY_LAW: N_("The law obliges you to give {data}."),
    ProvisionReason.BY_MEMBERSHIP: N_("For the membership you have to give {data}."),
    ProvisionReason.TO_BE_HELPED: N_("To help you we need {data}."),
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

DECISION_GROUNDS = {
    DecisionGround.CONTRACT: N_("it is needed to conclude or perform an agreement with you"),
    DecisionGround.LAW: N_("a law allows it"),
    DecisionGround.EXPLICIT_CONSENT: N_("you give your explicit consent for it"),
}

TELLING_LIMITS = {
    TellingLimit.PROFESSIONAL_SECRECY: N_(
        "We are bound to professional secrecy here. That can be a reason why we cannot show"
        " everything."
    ),
    TellingLimit.NO_TIPPING_OFF: N_("The law sometimes forbids us to tell that we made a report."),
    TellingLimit.REPORTER_PROTECTED: N_("We do not tell who made a report."),
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
