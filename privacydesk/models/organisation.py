"""Who is responsible: the controller, its group, its partners and its contacts."""

from enum import StrEnum

from privacydesk.models.choices import Audience, Region
from privacydesk.models.ids import ActivityId, CountryCode, PeopleId, ServiceId
from privacydesk.models.record import Record, record
from privacydesk.models.shared import Address, ContactRoute, Link, Period, Person
from privacydesk.models.text import LocalisedText


class BusinessKind(StrEnum):
    """The trade, which decides what the wizard proposes."""

    SOFTWARE = "software"
    HOSTING = "hosting"
    WEB_SHOP = "web_shop"
    ADVISER = "adviser"
    AGENCY = "agency"
    TRAINER = "trainer"
    PRACTICE = "practice"
    ASSOCIATION = "association"
    RESTAURANT = "restaurant"
    SHOP = "shop"
    SCHOOL = "school"
    STAFFING = "staffing"
    OTHER = "other"


class LegalForm(StrEnum):
    """The legal form of the organisation; the names are Dutch law's."""

    SOLE_TRADER = "sole_trader"
    GENERAL_PARTNERSHIP = "general_partnership"
    PROFESSIONAL_PARTNERSHIP = "professional_partnership"
    LIMITED_PARTNERSHIP = "limited_partnership"
    PRIVATE_LIMITED_COMPANY = "private_limited_company"
    PUBLIC_LIMITED_COMPANY = "public_limited_company"
    FOUNDATION = "foundation"
    ASSOCIATION = "association"
    COOPERATIVE = "cooperative"
    PUBLIC_BODY = "public_body"
    RELIGIOUS_BODY = "religious_body"
    FOREIGN_COMPANY = "foreign_company"


class TradeNameKind(StrEnum):
    """What a second name is to the organisation."""

    TRADE_NAME = "trade_name"
    LABEL = "label"
    BRAND = "brand"
    FORMER_NAME = "former_name"
    DEPARTMENT = "department"


class RegisterKind(StrEnum):
    """A public register in which organisations are entered."""

    KVK = "kvk"
    RSIN = "rsin"
    KBO = "kbo"
    COMPANIES_HOUSE = "companies_house"
    HANDELSREGISTER = "handelsregister"
    PROFESSIONAL = "professional"
    CHARITY = "charity"
    AFM = "afm"
    AGB = "agb"
    ANBI = "anbi"
    BIG = "big"
    CHILD_CARE = "child_care"
    CRKBO = "crkbo"
    ICO = "ico"
    NBA = "nba"
    NOVA = "nova"
    OTHER = "other"


class AddressKind(StrEnum):
    """What an address is for."""

    VISITING = "visiting"
    POSTAL = "postal"
    VISITING_AND_POSTAL = "visiting_and_postal"
    REGISTERED_OFFICE = "registered_office"
    BRANCH = "branch"


class PropertyKind(StrEnum):
    """Something online that the organisation runs or appears on."""

    WEBSITE = "website"
    WEBSHOP = "webshop"
    APP = "app"
    PORTAL = "portal"
    DOMAIN = "domain"
    SOCIAL_MEDIA_PAGE = "social_media_page"


class StaffBand(StrEnum):
    """Number of staff, as far as GDPR art. 30(5) makes a difference."""

    NONE = "none"
    UP_TO_9 = "up_to_9"
    UP_TO_49 = "up_to_49"
    UP_TO_249 = "up_to_249"
    FROM_250 = "from_250"


class Reader(StrEnum):
    """A kind of reader for whom a statement is mainly meant."""

    PRIVATE_PERSONS_ON_WEBSITE = "private_persons_on_website"
    EMPLOYEES_ON_WEBSITE = "employees_on_website"
    CUSTOMERS = "customers"
    CONTACT_PERSONS = "contact_persons"
    MEMBERS = "members"
    PATIENTS = "patients"
    PARTICIPANTS = "participants"
    VISITORS = "visitors"


class GroupUse(StrEnum):
    """Why companies of one group pass data to each other."""

    DELIVER_SERVICES = "deliver_services"
    ADMINISTRATION = "administration"
    SUPPORT = "support"
    MARKETING = "marketing"
    REPORTING = "reporting"


class GroupRole(StrEnum):
    """What another company of the group is to the organisation."""

    PARENT = "parent"
    SUBSIDIARY = "subsidiary"
    SISTER = "sister"


class AffiliationKind(StrEnum):
    """What the organisation belongs to or keeps to."""

    TRADE_ASSOCIATION = "trade_association"
    PROFESSIONAL_ASSOCIATION = "professional_association"
    QUALITY_MARK = "quality_mark"
    CODE_OF_CONDUCT = "code_of_conduct"
    FEDERATION = "federation"
    DENOMINATION = "denomination"
    FRANCHISE = "franchise"
    UMBRELLA = "umbrella"


@record
class TradeName(Record):
    """A second name under which the organisation works."""

    name: str
    """The name as customers know it."""
    kind: TradeNameKind = TradeNameKind.TRADE_NAME
    """Trade name, label, brand, former name or department."""


@record
class Registration(Record):
    """An entry in a public register."""

    register: RegisterKind
    """Which register."""
    number: str | None = None
    """Number in that register."""
    place: LocalisedText | None = None
    """Where, or which register, in words: "England and Wales"."""


@record
class Place(Record):
    """An address of the organisation and what it is for."""

    kind: AddressKind = AddressKind.VISITING_AND_POSTAL
    """Visiting, postal, both, registered office or branch."""
    address: Address = Address()
    """The address itself."""


@record
class Property(Record):
    """A website, app, portal or page, and whether the statement covers it."""

    kind: PropertyKind = PropertyKind.WEBSITE
    """Website, web shop, app, portal, domain or social media page."""
    name: str
    """Address or name, for example example.nl."""
    covered: bool | None = None
    """Whether this statement holds for it."""
    responsible_with: str | None = None
    """The platform that is responsible for the page together with the organisation."""


@record
class DataProtectionOfficer(Record):
    """The data protection officer (GDPR art. 37 to 39)."""

    appointed: bool | None = None
    """Whether one has been named."""
    person: Person = Person()
    """Who it is and how to reach the officer (art. 13(1)(b))."""
    reported_to_authority: bool | None = None
    """Whether the supervisory authority knows the officer (art. 37(7)); stays inside."""
    not_required: bool | None = None
    """Whether the statement says that the law does not ask for one."""
    large_scale_monitoring: bool | None = None
    """Whether the core work follows people on a large scale (art. 37(1)(b)); stays inside."""
    large_scale_special_data: bool | None = None
    """Whether it uses special or criminal data on a large scale (art. 37(1)(c)); stays inside."""


@record
class Representative(Record):
    """A representative in the EU or the United Kingdom (GDPR art. 27)."""

    appointed: bool | None = None
    """Whether one has been named."""
    person: Person = Person()
    """Name, address and ways to reach the representative."""
    not_needed_because: LocalisedText | None = None
    """Why none is needed (art. 27(2)); stays inside."""


@record
class GroupCompany(Record):
    """Another company of the same group."""

    name: str
    """Name of the company."""
    role: GroupRole | None = None
    """Parent, subsidiary or sister company."""
    country: CountryCode | None = None
    """Country where it is established."""
    tasks: LocalisedText | None = None
    """What this company is responsible for, or does with the data."""


@record
class Group(Record):
    """The group of companies the organisation belongs to."""

    part_of_group: bool | None = None
    """Whether there is a group."""
    international: bool | None = None
    """Whether the group works in several countries."""
    name: str | None = None
    """Name of the group."""
    companies: tuple[GroupCompany, ...] | None = None
    """The companies, named one by one."""
    covered_regions: tuple[Region, ...] | None = None
    """The areas whose group companies this statement covers."""
    companies_help_deliver: bool | None = None
    """Whether other group companies are used to deliver the services."""
    shares_data_for: tuple[GroupUse, ...] | None = None
    """Why group companies pass personal data to each other."""
    offices_page: Link = Link()
    """Page that lists the offices and the head office."""
    policy_for_other_regions: Link = Link()
    """Statement for readers outside the covered regions."""


@record
class JointController(Record):
    """Somebody with whom the organisation decides why and how data are used (GDPR art. 26)."""

    name: str
    """Name of the other controller."""
    routes: tuple[ContactRoute, ...] | None = None
    """How to reach it."""
    activities: tuple[ActivityId, ...] | None = None
    """The activities the two decide on together."""
    our_tasks: LocalisedText | None = None
    """What the organisation itself sees to."""
    their_tasks: LocalisedText | None = None
    """What the other one sees to."""
    contact_point: LocalisedText | None = None
    """Whom people can best turn to."""
    arrangement_recorded: bool | None = None
    """Whether the division of tasks is in writing (art. 26(1)); stays inside."""


@record
class SeparateController(Record):
    """Another organisation for which this statement holds too, each for its own work."""

    name: str
    """Its registered name."""
    number: str | None = None
    """Its number in the trade register."""
    activities: tuple[ActivityId, ...] | None = None
    """The activities it is responsible for."""
    tasks: LocalisedText | None = None
    """What it is responsible for, in own words."""
    routes: tuple[ContactRoute, ...] | None = None
    """How to reach it."""


@record
class Affiliation(Record):
    """An association, quality mark or code of conduct, or the body one is part of."""

    kind: AffiliationKind
    """Association, mark, code, federation, denomination, franchise or umbrella."""
    name: str
    """Its name."""
    number: str | None = None
    """Number of the membership or of the mark."""
    page: Link = Link()
    """Its page, for example the code itself."""
    statement: Link = Link()
    """Its own privacy statement."""


@record
class ProcessorTerms(Record):
    """What customers for whom the organisation is processor can count on (GDPR art. 28)."""

    agreement_page: Link = Link()
    """Where the processing agreement is, or is concluded."""
    sub_processors_page: Link = Link()
    """Where the sub-processors are listed."""
    change_notice: Period | None = None
    """How long beforehand new sub-processors are announced."""
    may_object: bool | None = None
    """Whether customers can object to new ones."""
    breach_notice: Period | None = None
    """Within which time a data breach is reported to the customer."""
    requests_passed_on: Period | None = None
    """Within which time requests of people are passed on to the customer."""


@record
class ProcessorWork(Record):
    """Work for customers as their processor, one row of that record (GDPR art. 30(2))."""

    customer: str | None = None
    """The customer, or the kind of customer; stays inside."""
    customer_contact: LocalisedText | None = None
    """How to reach the customer and its data protection officer (art. 30(2)(a)); stays inside."""
    services: tuple[ServiceId, ...] | None = None
    """The services with which the work is done."""
    processing: tuple[LocalisedText, ...] | None = None
    """What is done on the customer's behalf, in short items (art. 30(2)(b))."""
    people: tuple[PeopleId, ...] | None = None
    """Whose data that are."""
    transfers: LocalisedText | None = None
    """Transfers outside the EEA and their safeguards (art. 30(2)(c)); stays inside."""
    security: LocalisedText | None = None
    """Security in general terms (art. 30(2)(d)); stays inside."""


@record
class Duties(Record):
    """Facts that decide which statutory terms and duties apply."""

    keeps_books: bool | None = None
    """Whether the organisation keeps tax records (AWR art. 52)."""
    wwft: bool | None = None
    """Whether the anti-money-laundering act applies (Wwft art. 33)."""
    one_stop_shop: bool | None = None
    """Whether VAT goes through the one-stop shop (Wet OB art. 28rl and on)."""
    immovable_property: bool | None = None
    """Whether there are property records for VAT (Wet OB art. 34a)."""
    care: bool | None = None
    """Whether medical files are kept (BW art. 7:454)."""
    employs_staff: bool | None = None
    """Whether there is staff on the payroll."""
    sells_online: bool | None = None
    """Whether something is sold or offered online (BW art. 3:15d)."""


@record
class Scope(Record):
    """What the statement is about and for whom it is meant."""

    audiences: tuple[Audience, ...] | None = None
    """The groups this statement addresses."""
    subjects: tuple[LocalisedText, ...] | None = None
    """The products or work the statement is about."""
    mainly_for: tuple[Reader, ...] | None = None
    """The readers it is mainly meant for."""
    services_only_for_businesses: bool | None = None
    """Whether only businesses can use the services."""
    company_data_not_covered: bool | None = None
    """Whether the organisation says that data of companies fall outside the GDPR."""
    follows_gdpr: bool | None = None
    """Whether the organisation says that it keeps to the GDPR."""
    handles_with_care: bool | None = None
    """Whether it says that data are handled and secured with care."""
    only_needed_data: bool | None = None
    """Whether it says that no more data are used than are needed."""
    other_laws: tuple[CountryCode, ...] | None = None
    """Countries outside the Netherlands whose law matters too; stays inside."""
    reader_languages: tuple[str, ...] | None = None
    """Codes of the languages that the readers read (GDPR art. 12(1)); stays inside."""


@record
class Organisation(Record):
    """The controller: the organisation whose register this is."""

    business: BusinessKind | None = None
    """The trade, only used to propose answers; stays inside."""
    name: str | None = None
    """Registered name, or the owner's name for a sole trader."""
    known_as: str | None = None
    """The short name the papers use; one of the trade names or an abbreviation."""
    trade_names: tuple[TradeName, ...] | None = None
    """Other names: trade names, labels, brands."""
    description: LocalisedText | None = None
    """What the organisation does, in one or two short sentences."""
    legal_form: LegalForm | None = None
    """Legal form."""
    registrations: tuple[Registration, ...] | None = None
    """Trade register and other registers."""
    vat_number: str | None = None
    """VAT number."""
    country: CountryCode | None = None
    """Country of establishment."""
    established_in_eu: bool | None = None
    """For one from outside the EEA: whether it has an establishment in the EU; stays inside."""
    places: tuple[Place, ...] | None = None
    """Addresses."""
    contacts: tuple[ContactRoute, ...] | None = None
    """General phone numbers, e-mail addresses and contact pages."""
    properties: tuple[Property, ...] | None = None
    """Websites, apps and portals, covered or not."""
    represented_by: tuple[Person, ...] | None = None
    """Directors or other legal representatives that the statement names."""
    staff: StaffBand | None = None
    """Number of staff; stays inside."""
    privacy_contact: Person = Person()
    """Who handles questions about privacy."""
    officer: DataProtectionOfficer = DataProtectionOfficer()
    """The data protection officer."""
    eu_representative: Representative = Representative()
    """The representative in the EU."""
    uk_representative: Representative = Representative()
    """The representative in the United Kingdom."""
    group: Group = Group()
    """The group of companies."""
    joint_controllers: tuple[JointController, ...] | None = None
    """Those with whom the organisation decides together."""
    separate_controllers: tuple[SeparateController, ...] | None = None
    """Others for whom this statement holds too, each for its own work."""
    affiliations: tuple[Affiliation, ...] | None = None
    """Associations, quality marks, codes of conduct, and the body it is part of."""
    works_as_processor: bool | None = None
    """Whether customers put personal data of others into the services."""
    processor_work: tuple[ProcessorWork, ...] | None = None
    """The work as processor, for the second record (art. 30(2))."""
    processor_terms: ProcessorTerms = ProcessorTerms()
    """What these customers can count on."""
    duties: Duties = Duties()
    """Facts that decide which statutory terms apply; stays inside."""
    scope: Scope = Scope()
    """What the statement covers."""
