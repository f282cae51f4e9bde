"""Names of the choices about the organisation."""

from privacydesk.models.organisation import (
    AddressKind,
    AffiliationKind,
    BusinessKind,
    GroupRole,
    GroupUse,
    LegalForm,
    PropertyKind,
    Reader,
    RegisterKind,
    StaffBand,
    TradeNameKind,
)
from privacydesk.ui.choices.table import N_, Choices

BUSINESS_KINDS = {
    BusinessKind.SOFTWARE: N_("Software or online service"),
    BusinessKind.HOSTING: N_("Hosting and domain names"),
    BusinessKind.WEB_SHOP: N_("Web shop"),
    BusinessKind.ADVISER: N_("Adviser or consultant"),
    BusinessKind.AGENCY: N_("Marketing or design agency"),
    BusinessKind.TRAINER: N_("Trainer, coach or course provider"),
    BusinessKind.PRACTICE: N_("Health practice, such as a dentist"),
    BusinessKind.ASSOCIATION: N_("Club, association or foundation"),
    BusinessKind.RESTAURANT: N_("Restaurant, café or hotel"),
    BusinessKind.SHOP: N_("Shop or bakery"),
    BusinessKind.SCHOOL: N_("School or child care"),
    BusinessKind.STAFFING: N_("Temporary work or recruitment agency"),
    BusinessKind.OTHER: N_("Another kind of organisation"),
}

LEGAL_FORMS = {
    LegalForm.SOLE_TRADER: N_("Sole trader (eenmanszaak)"),
    LegalForm.GENERAL_PARTNERSHIP: N_("General partnership (vof)"),
    LegalForm.PROFESSIONAL_PARTNERSHIP: N_("Professional partnership (maatschap)"),
    LegalForm.LIMITED_PARTNERSHIP: N_("Limited partnership (cv)"),
    LegalForm.PRIVATE_LIMITED_COMPANY: N_("Private limited company (bv)"),
    LegalForm.PUBLIC_LIMITED_COMPANY: N_("Public limited company (nv)"),
    LegalForm.FOUNDATION: N_("Foundation (stichting)"),
    LegalForm.ASSOCIATION: N_("Association (vereniging)"),
    LegalForm.COOPERATIVE: N_("Cooperative (coöperatie)"),
    LegalForm.PUBLIC_BODY: N_("Public body, such as a municipality"),
    LegalForm.RELIGIOUS_BODY: N_("Religious body, such as a church"),
    LegalForm.FOREIGN_COMPANY: N_("Company under foreign law"),
}

TRADE_NAME_KINDS = {
    TradeNameKind.TRADE_NAME: N_("Trade name of the organisation"),
    TradeNameKind.LABEL: N_("Label of the organisation"),
    TradeNameKind.BRAND: N_("Brand of the organisation"),
    TradeNameKind.FORMER_NAME: N_("Former name"),
    TradeNameKind.DEPARTMENT: N_("Part of the organisation"),
}

REGISTER_KINDS = {
    RegisterKind.KVK: N_("Trade register (KvK)"),
    RegisterKind.RSIN: N_("RSIN (number of a legal entity)"),
    RegisterKind.KBO: N_("Belgian company number (KBO)"),
    RegisterKind.COMPANIES_HOUSE: N_("Companies House (United Kingdom)"),
    RegisterKind.HANDELSREGISTER: N_("Handelsregister (Germany)"),
    RegisterKind.PROFESSIONAL: N_("Other professional register"),
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
    RegisterKind.OTHER: N_("Another register"),
}

ADDRESS_KINDS = {
    AddressKind.VISITING: N_("Visiting address"),
    AddressKind.POSTAL: N_("Postal address"),
    AddressKind.VISITING_AND_POSTAL: N_("Visiting and postal address"),
    AddressKind.REGISTERED_OFFICE: N_("Registered office"),
    AddressKind.BRANCH: N_("Address of a branch"),
}

PROPERTY_KINDS = {
    PropertyKind.WEBSITE: N_("Website"),
    PropertyKind.WEBSHOP: N_("Web shop"),
    PropertyKind.APP: N_("App for phone or tablet"),
    PropertyKind.PORTAL: N_("Portal for customers or staff"),
    PropertyKind.DOMAIN: N_("Domain name"),
    PropertyKind.SOCIAL_MEDIA_PAGE: N_("Social media page"),
}

STAFF_BANDS = {
    StaffBand.NONE: N_("Nobody but the owner"),
    StaffBand.UP_TO_9: N_("1 to 9 people"),
    StaffBand.UP_TO_49: N_("10 to 49 people"),
    StaffBand.UP_TO_249: N_("50 to 249 people"),
    StaffBand.FROM_250: N_("250 people or more"),
}

READERS = {
    Reader.PRIVATE_PERSONS_ON_WEBSITE: N_("People who use the website privately"),
    Reader.EMPLOYEES_ON_WEBSITE: N_("People who use the website for work"),
    Reader.CUSTOMERS: N_("Your own customers"),
    Reader.CONTACT_PERSONS: N_("Contact persons of companies"),
    Reader.MEMBERS: N_("Members of your organisation"),
    Reader.PATIENTS: N_("Patients of your practice"),
    Reader.PARTICIPANTS: N_("People who take part"),
    Reader.VISITORS: N_("Visitors of your organisation"),
}

GROUP_USES = {
    GroupUse.DELIVER_SERVICES: N_("To deliver services to customers"),
    GroupUse.ADMINISTRATION: N_("For the administration"),
    GroupUse.SUPPORT: N_("To help people with questions"),
    GroupUse.MARKETING: N_("For marketing"),
    GroupUse.REPORTING: N_("For internal reports"),
}

GROUP_ROLES = {
    GroupRole.PARENT: N_("Parent company"),
    GroupRole.SUBSIDIARY: N_("Subsidiary company"),
    GroupRole.SISTER: N_("Sister company"),
}

AFFILIATION_KINDS = {
    AffiliationKind.TRADE_ASSOCIATION: N_("Trade association"),
    AffiliationKind.PROFESSIONAL_ASSOCIATION: N_("Professional association"),
    AffiliationKind.QUALITY_MARK: N_("Quality mark"),
    AffiliationKind.CODE_OF_CONDUCT: N_("Code of conduct"),
    AffiliationKind.FEDERATION: N_("Federation, such as a sports federation"),
    AffiliationKind.DENOMINATION: N_("Denomination of churches"),
    AffiliationKind.FRANCHISE: N_("Franchise formula"),
    AffiliationKind.UMBRELLA: N_("Umbrella organisation"),
}

CHOICES: Choices = {
    BusinessKind: BUSINESS_KINDS,
    LegalForm: LEGAL_FORMS,
    TradeNameKind: TRADE_NAME_KINDS,
    RegisterKind: REGISTER_KINDS,
    AddressKind: ADDRESS_KINDS,
    PropertyKind: PROPERTY_KINDS,
    StaffBand: STAFF_BANDS,
    Reader: READERS,
    GroupUse: GROUP_USES,
    GroupRole: GROUP_ROLES,
    AffiliationKind: AFFILIATION_KINDS,
}
