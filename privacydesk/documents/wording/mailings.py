"""Words for newsletters and advertising."""

from privacydesk.documents.wording import N_
from privacydesk.models.mailing import (
    Advertising,
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

MEASURED = {
    Measured.OPENS: N_("whether you open a newsletter or marketing e-mail"),
    Measured.CLICKS: N_("whether you click in a newsletter or marketing e-mail"),
}
