"""Names of the choices about newsletters and advertising."""

from privacydesk.models.mailing import (
    Advertising,
    Frequency,
    MailingAudience,
    MailingChannel,
    MailingException,
    Measured,
    OptOut,
)
from privacydesk.ui.choices.table import N_, Choices

MAILING_CHANNELS = {
    MailingChannel.EMAIL: N_("By e-mail"),
    MailingChannel.SMS: N_("By text message"),
    MailingChannel.PHONE: N_("By phone"),
    MailingChannel.POST: N_("By post"),
    MailingChannel.MESSAGING_APP: N_("With a messaging app"),
    MailingChannel.SOCIAL_MEDIA: N_("Through social media"),
    MailingChannel.PUSH: N_("Push message on the phone"),
    MailingChannel.IN_APP: N_("In your own app"),
}

MAILING_AUDIENCES = {
    MailingAudience.SUBSCRIBERS: N_("People who signed up"),
    MailingAudience.CUSTOMERS: N_("Customers of your own"),
    MailingAudience.OPTED_IN: N_("People who said yes to advertising"),
    MailingAudience.THOUGHT_INTERESTED: N_("People who you think are interested"),
    MailingAudience.BOUGHT_ADDRESSES: N_("Addresses that you bought or hired"),
    MailingAudience.MEMBERS: N_("Members of your organisation"),
    MailingAudience.VISITORS: N_("Visitors to your organisation"),
    MailingAudience.DONORS: N_("Donors of your organisation"),
}

FREQUENCIES = {
    Frequency.DAILY: N_("Every day"),
    Frequency.WEEKLY: N_("Every week"),
    Frequency.EVERY_TWO_WEEKS: N_("Every two weeks"),
    Frequency.MONTHLY: N_("Every month"),
    Frequency.QUARTERLY: N_("Every three months"),
    Frequency.FEW_TIMES_A_YEAR: N_("A few times a year"),
    Frequency.WHEN_THERE_IS_NEWS: N_("Only when there is news"),
}

ADVERTISING = {
    Advertising.OPTION_WITH_CONSENT: N_("Only for people who separately give consent"),
    Advertising.IN_NEWSLETTER: N_("Yes, inside the newsletter"),
    Advertising.NONE: N_("No advertising at all"),
}

OPT_OUTS = {
    OptOut.LINK_IN_EVERY_MESSAGE: N_("Unsubscribe link in every message"),
    OptOut.INSTRUCTIONS_IN_EVERY_MESSAGE: N_("Explanation in every message"),
    OptOut.ACCOUNT_SETTING: N_("Setting in the account"),
    OptOut.REPLY: N_("Replying to a message"),
}

MEASURED = {
    Measured.OPENS: N_("Whether somebody opens the message"),
    Measured.CLICKS: N_("Whether somebody clicks in the message"),
}

MAILING_EXCEPTIONS = {
    MailingException.NONE: N_("No exception is used"),
    MailingException.PUBLISHED_ADDRESS: N_("Address published for such advertising"),
    MailingException.OUTSIDE_EEA: N_("Business outside Europe (the EEA)"),
}

CHOICES: Choices = {
    MailingChannel: MAILING_CHANNELS,
    MailingAudience: MAILING_AUDIENCES,
    Frequency: FREQUENCIES,
    Advertising: ADVERTISING,
    OptOut: OPT_OUTS,
    Measured: MEASURED,
    MailingException: MAILING_EXCEPTIONS,
}
