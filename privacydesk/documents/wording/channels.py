"""Words for contact channels and for ways to get in touch."""

from privacydesk.documents.wording import N_
from privacydesk.models.channel import Recorded, UnaskedData
from privacydesk.models.choices import ChannelKind, RouteKind

WAYS = {
    ChannelKind.FORM: N_("with a form on our website"),
    ChannelKind.CALL_BACK_FORM: N_("with a call-back request on our website"),
    ChannelKind.QUOTE_FORM: N_("with a quotation request on our website"),
    ChannelKind.EMAIL: N_("by e-mail"),
    ChannelKind.PHONE: N_("by phone"),
    ChannelKind.POST: N_("by post"),
    ChannelKind.CHAT: N_("in the chat on our website"),
    ChannelKind.TICKET: N_("with a support ticket"),
    ChannelKind.SOCIAL_MEDIA: N_("through social media"),
    ChannelKind.MESSAGING_APP: N_("with a messaging app"),
    ChannelKind.VISIT: N_("in person at our premises"),
    ChannelKind.WEBSHOP: N_("through the web shop"),
    ChannelKind.ACCOUNT: N_("in the account"),
    ChannelKind.APP: N_("in our app"),
    ChannelKind.PAPER_FORM: N_("with a paper form"),
    ChannelKind.PLATFORM: N_("through a platform of others"),
    ChannelKind.BOOKING: N_("in our online diary"),
    ChannelKind.VIDEO_CALL: N_("in a video call"),
}

CHANNEL_HEADINGS = {
    ChannelKind.FORM: N_("If you fill in the contact form on our website"),
    ChannelKind.CALL_BACK_FORM: N_("If you ask us to call you back"),
    ChannelKind.QUOTE_FORM: N_("If you ask for a quotation on our website"),
    ChannelKind.EMAIL: N_("If you send us an e-mail"),
    ChannelKind.PHONE: N_("If you phone us"),
    ChannelKind.POST: N_("If you write us a letter"),
    ChannelKind.CHAT: N_("If you chat with us"),
    ChannelKind.TICKET: N_("If you send us a support ticket"),
    ChannelKind.SOCIAL_MEDIA: N_("If you reach us through social media"),
    ChannelKind.MESSAGING_APP: N_("If you send us a message with a messaging app"),
    ChannelKind.VISIT: N_("If you visit us"),
    ChannelKind.WEBSHOP: N_("If you use our web shop"),
    ChannelKind.ACCOUNT: N_("If you contact us in your account"),
    ChannelKind.APP: N_("If you contact us in our app"),
    ChannelKind.PAPER_FORM: N_("If you hand in a paper form"),
    ChannelKind.PLATFORM: N_("If you reach us through a platform of others"),
    ChannelKind.BOOKING: N_("If you book a time in our online diary"),
    ChannelKind.VIDEO_CALL: N_("If you speak to us in a video call"),
}

MESSAGES = {
    ChannelKind.FORM: N_("contact forms"),
    ChannelKind.CALL_BACK_FORM: N_("call-back requests"),
    ChannelKind.QUOTE_FORM: N_("quotation requests"),
    ChannelKind.EMAIL: N_("e-mails"),
    ChannelKind.PHONE: N_("phone calls"),
    ChannelKind.POST: N_("letters"),
    ChannelKind.CHAT: N_("chats"),
    ChannelKind.TICKET: N_("support tickets"),
    ChannelKind.SOCIAL_MEDIA: N_("social media messages"),
    ChannelKind.MESSAGING_APP: N_("messages in a messaging app"),
    ChannelKind.VISIT: N_("visits"),
    ChannelKind.WEBSHOP: N_("the web shop"),
    ChannelKind.ACCOUNT: N_("messages in the account"),
    ChannelKind.APP: N_("messages in our app"),
    ChannelKind.PAPER_FORM: N_("paper forms"),
    ChannelKind.PLATFORM: N_("messages on platforms of others"),
    ChannelKind.BOOKING: N_("bookings"),
    ChannelKind.VIDEO_CALL: N_("video calls"),
}

UNASKED = {
    UnaskedData.DELETED: N_("If we do not need those data to help you, we delete them."),
    UnaskedData.DELETED_WHERE_POSSIBLE: N_(
        "If we do not need those data to help you, we delete them as far as that is technically"
        " possible."
    ),
    UnaskedData.RETURNED: N_("If we do not need those data to help you, we send them back."),
    UnaskedData.KEPT_WITH_QUESTION: N_("We keep those data together with your message."),
}

RECORDED = {
    Recorded.NOT_RECORDED: N_("We do not record these conversations."),
    Recorded.CALLS: N_("We record phone calls."),
    Recorded.CHATS: N_("We keep a record of chats."),
}

# How to get in touch about one matter; a value such as an address is put in {value}.
ROUTES_WITH_VALUE = {
    RouteKind.EMAIL: N_("by e-mail to {value}"),
    RouteKind.PHONE: N_("by phone on {value}"),
    RouteKind.POST: N_("by post to {value}"),
    RouteKind.FAX: N_("by fax on {value}"),
    RouteKind.CONTACT_PAGE: N_("through our contact page ({value})"),
    RouteKind.FORM: N_("with the form on {value}"),
    RouteKind.ACCOUNT: N_("in your account ({value})"),
    RouteKind.CUSTOMER_SERVICE: N_("through our customer service ({value})"),
    RouteKind.CHAT: N_("in the chat on {value}"),
    RouteKind.SOCIAL_MEDIA: N_("through social media ({value})"),
    RouteKind.VISIT: N_("in person at {value}"),
    RouteKind.WEB_PAGE: N_("on {value}"),
    RouteKind.UNSUBSCRIBE_LINK: N_("with the unsubscribe link ({value})"),
    RouteKind.AT_THE_EVENT: N_("by following the instructions given during the event ({value})"),
    RouteKind.BROWSER_SETTING: N_("with the settings of your browser ({value})"),
    RouteKind.MESSAGING_APP: N_("with a message to {value}"),
    RouteKind.APP_SETTING: N_("in the settings of our app ({value})"),
    RouteKind.SECURE_MAIL: N_("by secure e-mail ({value})"),
    RouteKind.IN_WRITING: N_("in writing to {value}"),
}

ROUTES = {
    RouteKind.EMAIL: N_("by e-mail"),
    RouteKind.PHONE: N_("by phone"),
    RouteKind.POST: N_("by post"),
    RouteKind.FAX: N_("by fax"),
    RouteKind.CONTACT_PAGE: N_("through our contact page"),
    RouteKind.FORM: N_("with the form on our website"),
    RouteKind.ACCOUNT: N_("in your account"),
    RouteKind.CUSTOMER_SERVICE: N_("through our customer service"),
    RouteKind.CHAT: N_("in the chat on our website"),
    RouteKind.SOCIAL_MEDIA: N_("through social media"),
    RouteKind.VISIT: N_("in person at our premises"),
    RouteKind.WEB_PAGE: N_("on our website"),
    RouteKind.UNSUBSCRIBE_LINK: N_("with the unsubscribe link in every message"),
    RouteKind.AT_THE_EVENT: N_("by following the instructions we give during the event"),
    RouteKind.BROWSER_SETTING: N_("with the settings of your browser"),
    RouteKind.MESSAGING_APP: N_("with a messaging app"),
    RouteKind.APP_SETTING: N_("in the settings of our app"),
    RouteKind.SECURE_MAIL: N_("by secure e-mail"),
    RouteKind.IN_WRITING: N_("in writing"),
}

ROUTE_LABELS = {
    RouteKind.EMAIL: N_("E-mail"),
    RouteKind.PHONE: N_("Phone"),
    RouteKind.POST: N_("Post"),
    RouteKind.FAX: N_("Fax"),
    RouteKind.CONTACT_PAGE: N_("Contact page"),
    RouteKind.FORM: N_("Form"),
    RouteKind.ACCOUNT: N_("Account"),
    RouteKind.CUSTOMER_SERVICE: N_("Customer service"),
    RouteKind.CHAT: N_("Chat"),
    RouteKind.SOCIAL_MEDIA: N_("Social media"),
    RouteKind.VISIT: N_("Visits"),
    RouteKind.WEB_PAGE: N_("Web page"),
    RouteKind.UNSUBSCRIBE_LINK: N_("Unsubscribe link"),
    RouteKind.AT_THE_EVENT: N_("During the event"),
    RouteKind.BROWSER_SETTING: N_("Browser"),
    RouteKind.MESSAGING_APP: N_("Messaging app"),
    RouteKind.APP_SETTING: N_("App"),
    RouteKind.SECURE_MAIL: N_("Secure e-mail"),
    RouteKind.IN_WRITING: N_("In writing"),
}
