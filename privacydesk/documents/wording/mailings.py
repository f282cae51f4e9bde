"""Words for newsletters and advertising."""

from privacydesk.documents.wording import N_
from privacydesk.models.choices import PeriodUnit
from privacydesk.models.mailing import (
    Advertising,
    Frequency,
    MailingAudience,
    MailingChannel,
    Measured,
    OptOut,
)

CHANNELS = {
    MailingChannel.EMAIL: N_("by e-mail"),
    MailingChannel.SMS: N_("by text message"),
    MailingChannel.PHONE: N_("by phone"),
    MailingChannel.POST: N_("by post"),
    MailingChannel.MESSAGING_APP: N_("with a messaging app"),
    MailingChannel.SOCIAL_MEDIA: N_("through social media"),
    MailingChannel.PUSH: N_("with a push message on your phone"),
    MailingChannel.IN_APP: N_("in our app"),
}

AUDIENCES = {
    MailingAudience.SUBSCRIBERS: N_("people who signed up for it"),
    MailingAudience.CUSTOMERS: N_("our customers"),
    MailingAudience.OPTED_IN: N_(
        "people who said that they want to receive marketing messages (opt-in)"
    ),
    MailingAudience.THOUGHT_INTERESTED: N_(
        "people who we think are interested in our products and who did not say that they do not"
        " want these messages (opt-out)"
    ),
    MailingAudience.BOUGHT_ADDRESSES: N_("people whose address we bought or hired"),
    MailingAudience.MEMBERS: N_("our members"),
    MailingAudience.VISITORS: N_("our visitors"),
    MailingAudience.DONORS: N_("our donors"),
}

ADVERTISING = {
    Advertising.OPTION_WITH_CONSENT: N_(
        "You can choose to receive direct marketing by e-mail as well. We never send direct"
        " marketing by e-mail without your consent given beforehand."
    ),
    Advertising.IN_NEWSLETTER: N_("Our newsletter can contain advertising."),
    Advertising.NONE: N_("These messages contain no advertising."),
}

OPT_OUT = {
    OptOut.LINK_IN_EVERY_MESSAGE: N_(
        "Every e-mail from us has an unsubscribe link. With it you tell us that you want no more"
        " e-mail."
    ),
    OptOut.INSTRUCTIONS_IN_EVERY_MESSAGE: N_(
        "Every marketing e-mail says how you can unsubscribe."
    ),
    OptOut.ACCOUNT_SETTING: N_("You can switch these messages off in your account."),
    OptOut.REPLY: N_("You can stop these messages by replying to one."),
}

# The same where messages do not go by e-mail.
OPT_OUT_OTHERWISE = OPT_OUT | {
    OptOut.LINK_IN_EVERY_MESSAGE: N_(
        "Every message from us has a link. With it you tell us that you want no more messages."
    ),
    OptOut.INSTRUCTIONS_IN_EVERY_MESSAGE: N_(
        "Every marketing message says how you can unsubscribe."
    ),
}

# The same for a newsletter.
OPT_OUT_OF_NEWSLETTER = OPT_OUT | {
    OptOut.INSTRUCTIONS_IN_EVERY_MESSAGE: N_("Every newsletter says how you can unsubscribe."),
}

MEASURED = {
    Measured.OPENS: N_("We keep track of whether you open a newsletter or marketing e-mail."),
    Measured.CLICKS: N_("We keep track of whether you click in a newsletter or marketing e-mail."),
}

MEASURED_BOTH = N_(
    "We keep track of whether you open a newsletter or marketing e-mail and whether you click in"
    " it."
)

FREQUENCIES = {
    Frequency.DAILY: N_("That happens every day."),
    Frequency.WEEKLY: N_("That happens every week."),
    Frequency.EVERY_TWO_WEEKS: N_("That happens every two weeks."),
    Frequency.MONTHLY: N_("That happens every month."),
    Frequency.QUARTERLY: N_("That happens every three months."),
    Frequency.FEW_TIMES_A_YEAR: N_("That happens a few times a year."),
    Frequency.WHEN_THERE_IS_NEWS: N_("That happens when there is news."),
}

PER = {
    PeriodUnit.MINUTES: N_("a minute"),
    PeriodUnit.HOURS: N_("an hour"),
    PeriodUnit.DAYS: N_("a day"),
    PeriodUnit.WEEKS: N_("a week"),
    PeriodUnit.MONTHS: N_("a month"),
    PeriodUnit.YEARS: N_("a year"),
}
