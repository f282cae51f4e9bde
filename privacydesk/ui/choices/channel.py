"""Names of the choices about the ways in which people reach the organisation."""

from privacydesk.models.channel import Recorded, UnaskedData
from privacydesk.models.choices import ChannelKind
from privacydesk.ui.choices.table import N_, Choices

CHANNEL_KINDS = {
    ChannelKind.FORM: N_("Form on the website"),
    ChannelKind.CALL_BACK_FORM: N_("Call-back request on the website"),
    ChannelKind.QUOTE_FORM: N_("Quotation request on the website"),
    ChannelKind.EMAIL: N_("E-mail message"),
    ChannelKind.PHONE: N_("Phone call"),
    ChannelKind.POST: N_("Letter by post"),
    ChannelKind.CHAT: N_("Chat on the website"),
    ChannelKind.TICKET: N_("Support ticket"),
    ChannelKind.SOCIAL_MEDIA: N_("Message on social media"),
    ChannelKind.MESSAGING_APP: N_("Message in a messaging app"),
    ChannelKind.VISIT: N_("Visit in person"),
    ChannelKind.WEBSHOP: N_("Web shop"),
    ChannelKind.ACCOUNT: N_("Message in the customer's account"),
    ChannelKind.APP: N_("Message in your own app"),
    ChannelKind.PAPER_FORM: N_("Form on paper"),
    ChannelKind.PLATFORM: N_("Platform of somebody else"),
    ChannelKind.BOOKING: N_("Booking in your online diary"),
    ChannelKind.VIDEO_CALL: N_("Video call"),
}

UNASKED_DATA = {
    UnaskedData.DELETED: N_("Delete them"),
    UnaskedData.DELETED_WHERE_POSSIBLE: N_("Delete them where technically possible"),
    UnaskedData.RETURNED: N_("Send them back"),
    UnaskedData.KEPT_WITH_QUESTION: N_("Keep them with the message"),
}

RECORDED = {
    Recorded.NOT_RECORDED: N_("Nothing is recorded"),
    Recorded.CALLS: N_("Phone calls are recorded"),
    Recorded.CHATS: N_("Chats are kept"),
}

CHOICES: Choices = {
    ChannelKind: CHANNEL_KINDS,
    UnaskedData: UNASKED_DATA,
    Recorded: RECORDED,
}
