"""Words for who is responsible, and for the statement as a publication."""

from privacydesk.documents.wording import N_
from privacydesk.models.choices import Audience
from privacydesk.models.organisation import (
    AddressKind,
    AffiliationKind,
    GroupRole,
    GroupUse,
    LegalForm,
    PropertyKind,
    Reader,
    RegisterKind,
    TradeNameKind,
)
from privacydesk.models.publication import ChangeReason, DateKind, NoticeChannel, StatementKind
from privacydesk.models.service import Accounts, AfterTrial, Price, ServiceKind

NAMES = {
    TradeNameKind.TRADE_NAME: N_("{short} is a trade name of {name}."),
    TradeNameKind.LABEL: N_("{short} is a label of {name}."),
    TradeNameKind.BRAND: N_("{short} is a brand of {name}."),
    TradeNameKind.FORMER_NAME: N_("{name} was called {short} before."),
    TradeNameKind.DEPARTMENT: N_("{short} is part of {name}."),
}

LEGAL_FORMS = {
    LegalForm.SOLE_TRADER: N_("sole trader (eenmanszaak)"),
    LegalForm.GENERAL_PARTNERSHIP: N_("general partnership (vof)"),
    LegalForm.PROFESSIONAL_PARTNERSHIP: N_("professional partnership (maatschap)"),
    LegalForm.LIMITED_PARTNERSHIP: N_("limited partnership (cv)"),
    LegalForm.PRIVATE_LIMITED_COMPANY: N_("private limited company (bv)"),
    LegalForm.PUBLIC_LIMITED_COMPANY: N_("public limited company (nv)"),
    LegalForm.FOUNDATION: N_("foundation"),
    LegalForm.ASSOCIATION: N_("association"),
    LegalForm.COOPERATIVE: N_("cooperative"),
    LegalForm.PUBLIC_BODY: N_("public body"),
    LegalForm.RELIGIOUS_BODY: N_("religious body"),
    LegalForm.FOREIGN_COMPANY: N_("company under foreign law"),
}

REGISTERS = {
    RegisterKind.KVK: N_("Trade register (KvK)"),
    RegisterKind.RSIN: N_("RSIN"),
    RegisterKind.KBO: N_("Company number (KBO)"),
    RegisterKind.COMPANIES_HOUSE: N_("Companies House"),
    RegisterKind.HANDELSREGISTER: N_("Handelsregister"),
    RegisterKind.PROFESSIONAL: N_("Professional register"),
    RegisterKind.CHARITY: N_("Charity register"),
    RegisterKind.AFM: N_("AFM (financial markets)"),
    RegisterKind.AGB: N_("AGB code (care)"),
    RegisterKind.ANBI: N_("Public benefit institution (ANBI)"),
    RegisterKind.BIG: N_("BIG register (care professions)"),
    RegisterKind.CHILD_CARE: N_("Child care register (LRK)"),
    RegisterKind.CRKBO: N_("CRKBO (short vocational education)"),
    RegisterKind.ICO: N_("ICO (United Kingdom)"),
    RegisterKind.NBA: N_("NBA (accountants)"),
    RegisterKind.NOVA: N_("Bar (NOvA)"),
    RegisterKind.OTHER: N_("Registration"),
}

ADDRESSES = {
    AddressKind.VISITING: N_("Visiting address"),
    AddressKind.POSTAL: N_("Postal address"),
    AddressKind.VISITING_AND_POSTAL: N_("Address"),
    AddressKind.REGISTERED_OFFICE: N_("Registered office"),
    AddressKind.BRANCH: N_("Address of our branch"),
}

PROPERTIES = {
    PropertyKind.WEBSITE: N_("website {name}"),
    PropertyKind.WEBSHOP: N_("web shop {name}"),
    PropertyKind.APP: N_("app {name}"),
    PropertyKind.PORTAL: N_("portal {name}"),
    PropertyKind.DOMAIN: N_("domain {name}"),
    PropertyKind.SOCIAL_MEDIA_PAGE: N_("social media page {name}"),
}

READERS = {
    Reader.PRIVATE_PERSONS_ON_WEBSITE: N_("people who use our website as a private person"),
    Reader.EMPLOYEES_ON_WEBSITE: N_("people who use our website as an employee"),
    Reader.CUSTOMERS: N_("our customers"),
    Reader.CONTACT_PERSONS: N_("contact persons of companies"),
    Reader.MEMBERS: N_("our members"),
    Reader.PATIENTS: N_("our patients"),
    Reader.PARTICIPANTS: N_("our participants"),
    Reader.VISITORS: N_("our visitors"),
}

READERS_ON_WEBSITE = N_("people who use our website as a private person or as an employee")

GROUP_USES = {
    GroupUse.DELIVER_SERVICES: N_("to be able to deliver the services you bought from us"),
    GroupUse.ADMINISTRATION: N_("for our administration"),
    GroupUse.SUPPORT: N_("to help you with questions"),
    GroupUse.MARKETING: N_("for marketing"),
    GroupUse.REPORTING: N_("for internal reports"),
}

AUDIENCES = {
    Audience.CONSUMER: N_("consumers"),
    Audience.BUSINESS: N_("businesses"),
    Audience.STUDENT: N_("students"),
    Audience.CHILD: N_("children"),
    Audience.CUSTOMER: N_("customers"),
    Audience.VISITOR: N_("visitors"),
    Audience.APPLICANT: N_("applicants"),
    Audience.STAFF: N_("staff"),
    Audience.SUPPLIER: N_("suppliers"),
    Audience.MEMBER: N_("members"),
    Audience.PATIENT: N_("patients"),
    Audience.CLIENT: N_("clients"),
    Audience.DONOR: N_("donors"),
    Audience.GUEST: N_("guests"),
    Audience.JOB_SEEKER: N_("job seekers"),
    Audience.PANEL_MEMBER: N_("panel members"),
    Audience.PARENT: N_("parents"),
    Audience.PARTICIPANT: N_("participants"),
    Audience.RELATION: N_("business relations"),
    Audience.SPEAKER: N_("speakers"),
    Audience.TEMPORARY_WORKER: N_("temporary workers"),
    Audience.TENANT: N_("tenants"),
    Audience.USER: N_("users"),
    Audience.VOLUNTEER: N_("volunteers"),
}

# For one, and for several of the same kind.
OFFERS = {
    ServiceKind.SUBSCRIPTION: (
        N_("We offer subscriptions: {names}."),
        N_("We offer these types of subscriptions: {names}."),
    ),
    ServiceKind.SERVICE: (
        N_("We offer this service: {names}."),
        N_("We offer these services: {names}."),
    ),
    ServiceKind.PRODUCT: (
        N_("We offer this product: {names}."),
        N_("We offer these products: {names}."),
    ),
    ServiceKind.LICENCE: (
        N_("We offer this licence: {names}."),
        N_("We offer these licences: {names}."),
    ),
    ServiceKind.MEMBERSHIP: (
        N_("We have this membership: {names}."),
        N_("We have these memberships: {names}."),
    ),
    ServiceKind.COURSE: (
        N_("We offer this course: {names}."),
        N_("We offer these courses: {names}."),
    ),
    ServiceKind.TREATMENT: (
        N_("We offer this treatment: {names}."),
        N_("We offer these treatments: {names}."),
    ),
    ServiceKind.ACCOUNT: (
        N_("We offer this account: {names}."),
        N_("We offer these accounts: {names}."),
    ),
}

GROUP_ROLES = {
    GroupRole.PARENT: N_("parent company"),
    GroupRole.SUBSIDIARY: N_("subsidiary"),
    GroupRole.SISTER: N_("sister company"),
}

# In front of a name: "Member of" NVM.
AFFILIATIONS = {
    AffiliationKind.TRADE_ASSOCIATION: N_("Member of trade association"),
    AffiliationKind.PROFESSIONAL_ASSOCIATION: N_("Member of professional association"),
    AffiliationKind.QUALITY_MARK: N_("Quality mark"),
    AffiliationKind.CODE_OF_CONDUCT: N_("We keep to"),
    AffiliationKind.FEDERATION: N_("Member of federation"),
    AffiliationKind.DENOMINATION: N_("Part of"),
    AffiliationKind.FRANCHISE: N_("Franchisee of"),
    AffiliationKind.UMBRELLA: N_("Part of umbrella organisation"),
}

ACCOUNTS = {
    Accounts.CUSTOMER_ONLY: N_("{service}: the customer is always the user."),
    Accounts.ADMINISTRATOR_ADDS_USERS: N_(
        "{service}: the customer's administrator can add accounts for additional users."
    ),
    Accounts.USERS_SIGN_UP: N_("{service}: users make their own account."),
    Accounts.NO_ACCOUNTS: N_("{service}: no account is needed."),
}

PRICES = {
    Price.PAID: N_("paid"),
    Price.FREE: N_("free of charge"),
    Price.TRIAL: N_("a trial"),
}

AFTER_TRIAL = {
    AfterTrial.BECOMES_PAID: N_("after the trial it becomes a paid one by itself"),
    AfterTrial.STOPS: N_("after the trial it stops by itself"),
    AfterTrial.ASKS_FIRST: N_("after the trial it only becomes a paid one if you agree"),
}

TITLES = {
    StatementKind.STATEMENT: N_("Privacy statement"),
    StatementKind.POLICY: N_("Privacy policy"),
    StatementKind.REGULATIONS: N_("Privacy regulations"),
}

# What the statement calls itself within a sentence.
THIS_PAPER = {
    StatementKind.STATEMENT: N_("this statement"),
    StatementKind.POLICY: N_("this policy"),
    StatementKind.REGULATIONS: N_("this document"),
}

DATES = {
    DateKind.IN_FORCE_FROM: N_("in force from {day}"),
    DateKind.LAST_CHANGED: N_("last changed on {day}"),
    DateKind.DATED: N_("dated {day}"),
    DateKind.VERSION_OF: N_("version of {day}"),
}

CHANGE_REASONS = {
    ChangeReason.FROM_TIME_TO_TIME: N_("We can change {paper} from time to time."),
    ChangeReason.WHEN_THERE_IS_REASON: N_("We can change {paper} when we see a reason for it."),
    ChangeReason.RIGHT_RESERVED: N_("We reserve the right to change {paper}."),
    ChangeReason.WHEN_LAW_CHANGES: N_("We change {paper} when the law changes."),
}

NOTICE_CHANNELS = {
    NoticeChannel.THIS_PAGE: N_("on this page"),
    NoticeChannel.THIS_DOCUMENT: N_("in this document (PDF)"),
    NoticeChannel.WEBSITE: N_("on our website"),
    NoticeChannel.EMAIL: N_("by e-mail"),
    NoticeChannel.POST: N_("by post"),
    NoticeChannel.NEWSLETTER: N_("in our regular newsletter"),
    NoticeChannel.WEBSHOP: N_("through the web shop"),
    NoticeChannel.WEBSITE_BANNER: N_("with a message on our website"),
    NoticeChannel.APP: N_("in our app"),
    NoticeChannel.ACCOUNT: N_("in the account"),
    NoticeChannel.SOCIAL_MEDIA: N_("through social media"),
}
