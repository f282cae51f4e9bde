"""Contact channels: the ways in which people reach the organisation."""

from enum import StrEnum

from privacydesk.models.choices import ChannelKind
from privacydesk.models.ids import ChannelId
from privacydesk.models.record import record
from privacydesk.models.shared import ContactRoute
from privacydesk.models.situation import Situation


class UnaskedData(StrEnum):
    """What happens to data that people send without being asked."""

    DELETED = "deleted"
    DELETED_WHERE_POSSIBLE = "deleted_where_possible"
    RETURNED = "returned"
    KEPT_WITH_QUESTION = "kept_with_question"


class Recorded(StrEnum):
    """Whether conversations are recorded."""

    NOT_RECORDED = "not_recorded"
    CALLS = "calls"
    CHATS = "chats"


@record
class Channel(Situation):
    """One way of reaching the organisation, and what it does with the data."""

    id: ChannelId
    """Identifier within the register."""
    kind: ChannelKind
    """Form, e-mail, phone, post, chat, ticket, social media, visit and so on."""
    routes: tuple[ContactRoute, ...] | None = None
    """Addresses or pages of this channel."""
    data_in_message: bool | None = None
    """Whether the data that people put in their message are used too."""
    unasked: UnaskedData | None = None
    """What happens to data sent unasked that are not needed."""
    recorded: Recorded | None = None
    """Whether conversations are recorded."""
    recording_announced: bool | None = None
    """Whether that is said at the start."""
    statement_linked: bool | None = None
    """Whether this statement is offered there (GDPR art. 13(1)); stays inside."""
