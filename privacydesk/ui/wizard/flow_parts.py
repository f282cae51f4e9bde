"""What the wizard is made of: steps, the parts of their pages, and when a step applies."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum

from privacydesk.models.activity import ActivityKind
from privacydesk.models.organisation import PropertyKind
from privacydesk.models.place import Place
from privacydesk.models.register import Register
from privacydesk.models.service import Accounts
from privacydesk.models.steps import Steps
from privacydesk.models.website import Website


class Special(Enum):
    """A part of a page that is more than the form of one record."""

    TEMPLATE = "template"
    FIRST_TICKS = "first_ticks"
    MATRIX = "matrix"
    SITUATIONS = "situations"
    CHANNELS = "channels"
    PROCESSORS = "processors"
    TERMS = "terms"
    DATA_TERMS = "data_terms"
    CHECK = "check"


@dataclass(frozen=True, slots=True)
class Section:
    """One part of a page: some questions of one record, or something special.

    `steps` is the way to the record, () the register itself; there the fields are named, elsewhere
    no `fields` means all of them. `kinds` are the activities of a part with situations. `folded`
    is the heading under which the part waits until somebody opens it.
    """

    steps: Steps = ()
    fields: tuple[str, ...] = ()
    special: Special | None = None
    kinds: frozenset[ActivityKind] = frozenset()
    folded: str = ""

    def asks(self, place: Place) -> bool:
        """Whether an answer that is none of an activity is asked here."""
        if not self.steps:
            return place.topic in self.fields
        field = place.question
        mine = not self.fields or field in self.fields
        return self.steps == (place.topic,) and mine


def _always(_register: Register) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Step:
    """One page of the wizard."""

    code: str
    name: str
    """Two or three words, for the list of steps."""
    title: str
    help: str
    """One or two lines below the title."""
    sections: tuple[Section, ...]
    needs: Callable[[Register], bool] = _always
    """Whether the page applies to an organisation that answered this so far."""

    @property
    def kinds(self) -> frozenset[ActivityKind]:
        """The kinds of activities that are asked on this page."""
        return frozenset(kind for section in self.sections for kind in section.kinds)

    def holds(self, place: Place, register: Register) -> bool:
        """Whether the question of an answer stands on this page."""
        if place.topic == "activities" and place.record:
            kinds = (one.kind for one in register.activities or () if one.id == place.record)
            return next(kinds, None) in self.kinds
        return any(section.asks(place) for section in self.sections)


ACCOUNT_KINDS = (
    ActivityKind.ACCOUNT,
    ActivityKind.USE,
    ActivityKind.SUPPORT,
    ActivityKind.SERVICE_MESSAGES,
    ActivityKind.APP,
)
WEBSITE_KINDS = (
    ActivityKind.WEBSITE_VISIT,
    ActivityKind.ANALYTICS,
    ActivityKind.SERVER_LOGS,
    ActivityKind.SITE_IMPROVEMENT,
)
MAILING_KINDS = (ActivityKind.NEWSLETTER, ActivityKind.MARKETING)
OTHER_KINDS = frozenset(ActivityKind) - {*ACCOUNT_KINDS, *WEBSITE_KINDS, *MAILING_KINDS}
FIRST_KINDS = (ActivityKind.WEBSITE_VISIT, ActivityKind.ACCOUNT, ActivityKind.NEWSLETTER)
"""What is asked on the first page, because it decides which pages follow."""

_ONLINE = {PropertyKind.WEBSITE, PropertyKind.WEBSHOP, PropertyKind.APP, PropertyKind.PORTAL}


def has(register: Register, kinds: Iterable[ActivityKind]) -> bool:
    """Whether the register has an activity of one of these kinds."""
    wanted = set(kinds)
    return any(activity.kind in wanted for activity in register.activities or ())


def has_accounts(register: Register) -> bool:
    """Whether people have accounts, use something online, or get help with it."""
    accounts = {service.accounts for service in register.services or ()}
    return has(register, ACCOUNT_KINDS) or bool(accounts - {None, Accounts.NO_ACCOUNTS})


def has_website(register: Register) -> bool:
    """Whether there is a website, or something was said about one."""
    online = any(one.kind in _ONLINE for one in register.organisation.properties or ())
    return online or has(register, WEBSITE_KINDS) or register.website != Website()


def has_mailing(register: Register) -> bool:
    """Whether a newsletter or advertising is sent."""
    return has(register, MAILING_KINDS)
