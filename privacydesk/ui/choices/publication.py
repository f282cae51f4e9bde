"""The names of choices on the statement as a publication."""

from privacydesk.models.publication import (
    AddressForm,
    ChangeReason,
    DateKind,
    NoticeChannel,
    StatementKind,
)
from privacydesk.ui.choices.table import N_, Choices

ADDRESS_FORMS = {
    AddressForm.FORMAL: N_("Formal: u"),
    AddressForm.INFORMAL: N_("Informal: je"),
}

DATES = {
    DateKind.IN_FORCE_FROM: N_("In force from that day"),
    DateKind.LAST_CHANGED: N_("Last changed on that day"),
    DateKind.DATED: N_("Dated that day"),
    DateKind.VERSION_OF: N_("The version of that day"),
}

NOTICE_CHANNELS = {
    NoticeChannel.THIS_PAGE: N_("On the page of the statement"),
    NoticeChannel.THIS_DOCUMENT: N_("In the statement itself (PDF)"),
    NoticeChannel.WEBSITE: N_("On the website"),
    NoticeChannel.EMAIL: N_("By e-mail"),
    NoticeChannel.POST: N_("By post"),
    NoticeChannel.NEWSLETTER: N_("In the regular newsletter"),
    NoticeChannel.WEBSHOP: N_("Through the web shop"),
    NoticeChannel.WEBSITE_BANNER: N_("With a message on the website"),
    NoticeChannel.APP: N_("In the app"),
    NoticeChannel.ACCOUNT: N_("In the account"),
    NoticeChannel.SOCIAL_MEDIA: N_("Through social media"),
}

CHANGE_REASONS = {
    ChangeReason.FROM_TIME_TO_TIME: N_("From time to time"),
    ChangeReason.WHEN_THERE_IS_REASON: N_("When you see a reason for it"),
    ChangeReason.RIGHT_RESERVED: N_("You reserve the right to change it"),
    ChangeReason.WHEN_LAW_CHANGES: N_("When the law changes"),
}

STATEMENT_KINDS = {
    StatementKind.STATEMENT: N_("Privacy statement"),
    StatementKind.POLICY: N_("Privacy policy"),
    StatementKind.REGULATIONS: N_("Privacy regulations"),
}

CHOICES: Choices = {
    AddressForm: ADDRESS_FORMS,
    DateKind: DATES,
    NoticeChannel: NOTICE_CHANNELS,
    ChangeReason: CHANGE_REASONS,
    StatementKind: STATEMENT_KINDS,
}
