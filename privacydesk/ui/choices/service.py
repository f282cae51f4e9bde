"""Names of choices about services."""

from privacydesk.models.service import Accounts, AfterTrial, Price, ServiceKind
from privacydesk.ui.choices.table import N_, Choices

SERVICE_KINDS = {
    ServiceKind.SUBSCRIPTION: N_("Subscription by the month or year"),
    ServiceKind.SERVICE: N_("Service that you provide"),
    ServiceKind.PRODUCT: N_("Product that you sell"),
    ServiceKind.LICENCE: N_("Licence to use something"),
    ServiceKind.MEMBERSHIP: N_("Membership of a club or association"),
    ServiceKind.COURSE: N_("Course or lessons"),
    ServiceKind.TREATMENT: N_("Treatment or care"),
    ServiceKind.ACCOUNT: N_("Account to log in with"),
}

PRICES = {
    Price.PAID: N_("Paid for"),
    Price.FREE: N_("Free of charge"),
    Price.TRIAL: N_("On trial"),
}

ACCOUNTS = {
    Accounts.CUSTOMER_ONLY: N_("Only the customer"),
    Accounts.ADMINISTRATOR_ADDS_USERS: N_("Users whom the customer's administrator adds"),
    Accounts.USERS_SIGN_UP: N_("Users who make their own account"),
    Accounts.NO_ACCOUNTS: N_("Nobody, no account is needed"),
}

AFTER_TRIAL = {
    AfterTrial.BECOMES_PAID: N_("It turns into a paid service by itself"),
    AfterTrial.STOPS: N_("It stops by itself"),
    AfterTrial.ASKS_FIRST: N_("It becomes paid only if people agree"),
}

CHOICES: Choices = {
    ServiceKind: SERVICE_KINDS,
    Price: PRICES,
    Accounts: ACCOUNTS,
    AfterTrial: AFTER_TRIAL,
}
