"""Names of the choices that several subjects share."""

from privacydesk.models.choices import Audience, PeriodUnit, Region, RouteKind
from privacydesk.ui.choices.table import N_, Choices

ROUTE_KINDS = {
    RouteKind.EMAIL: N_("By e-mail"),
    RouteKind.PHONE: N_("By phone"),
    RouteKind.POST: N_("By post"),
    RouteKind.FAX: N_("By fax"),
    RouteKind.CONTACT_PAGE: N_("Through the contact page"),
    RouteKind.FORM: N_("With a form on the website"),
    RouteKind.ACCOUNT: N_("In their own account"),
    RouteKind.CUSTOMER_SERVICE: N_("Through customer service"),
    RouteKind.CHAT: N_("In the chat on the website"),
    RouteKind.SOCIAL_MEDIA: N_("Through social media"),
    RouteKind.VISIT: N_("In person, by a visit"),
    RouteKind.WEB_PAGE: N_("On a web page"),
    RouteKind.UNSUBSCRIBE_LINK: N_("With the unsubscribe link"),
    RouteKind.AT_THE_EVENT: N_("During the event"),
    RouteKind.BROWSER_SETTING: N_("In the settings of the browser"),
    RouteKind.MESSAGING_APP: N_("With a messaging app"),
    RouteKind.APP_SETTING: N_("In the settings of the app"),
    RouteKind.SECURE_MAIL: N_("By secure e-mail"),
    RouteKind.IN_WRITING: N_("In writing"),
}

REGIONS = {
    Region.EEA: N_("European Economic Area (EEA)"),
    Region.EU: N_("European Union (EU)"),
    Region.EUROPE: N_("All of Europe"),
    Region.UNITED_KINGDOM: N_("United Kingdom"),
    Region.WORLD: N_("The whole world"),
}

AUDIENCES = {
    Audience.CONSUMER: N_("Consumers (private persons)"),
    Audience.BUSINESS: N_("Businesses"),
    Audience.STUDENT: N_("Students"),
    Audience.CHILD: N_("Children"),
    Audience.CUSTOMER: N_("Customers"),
    Audience.VISITOR: N_("Visitors"),
    Audience.APPLICANT: N_("Applicants for a job"),
    Audience.STAFF: N_("Members of staff"),
    Audience.SUPPLIER: N_("Suppliers"),
    Audience.MEMBER: N_("Members of a club or association"),
    Audience.PATIENT: N_("Patients"),
    Audience.CLIENT: N_("Clients, for example in care"),
    Audience.DONOR: N_("Donors"),
    Audience.GUEST: N_("Guests, for example of a hotel"),
    Audience.JOB_SEEKER: N_("Job seekers"),
    Audience.PANEL_MEMBER: N_("Members of a panel"),
    Audience.PARENT: N_("Parents"),
    Audience.PARTICIPANT: N_("Participants, for example in a course"),
    Audience.RELATION: N_("Business relations"),
    Audience.SPEAKER: N_("Speakers at events"),
    Audience.TEMPORARY_WORKER: N_("Temporary workers"),
    Audience.TENANT: N_("Tenants"),
    Audience.USER: N_("Users of software or an app"),
    Audience.VOLUNTEER: N_("Volunteers"),
}

PERIOD_UNITS = {
    PeriodUnit.MINUTES: N_("Minutes"),
    PeriodUnit.HOURS: N_("Hours"),
    PeriodUnit.DAYS: N_("Days"),
    PeriodUnit.WEEKS: N_("Weeks"),
    PeriodUnit.MONTHS: N_("Months"),
    PeriodUnit.YEARS: N_("Years"),
}

CHOICES: Choices = {
    RouteKind: ROUTE_KINDS,
    Region: REGIONS,
    Audience: AUDIENCES,
    PeriodUnit: PERIOD_UNITS,
}
