"""What happens on the premises: cameras, visitors, wifi, identity documents, credit checks.

Where an activity is about one of these, it is told in the section of that activity; the rest
stands in a section of its own.
"""

from collections.abc import Callable, Iterator, Mapping

from privacydesk.documents.blocks import Block, Bullets, Item, Line, Paragraph
from privacydesk.documents.context import Context
from privacydesk.documents.places import at
from privacydesk.documents.statement.cameras import cameras
from privacydesk.documents.statement.contradictions import differs
from privacydesk.documents.wording import N_
from privacydesk.documents.writer import joined
from privacydesk.models.activity import Activity, ActivityKind
from privacydesk.models.premises import Premises
from privacydesk.models.value import Value, value_class

Tell = Callable[[Context, Activity | None], Iterator[Line]]


@value_class
class _Subject(Value):
    """One subject: the activity it belongs to, its question, how it is told, and what is in doubt.

    `tell` gets the activity that already says that it is done, if there is one.
    """

    kind: ActivityKind
    asked: Callable[[Premises], bool | None]
    tell: Tell
    in_doubt: str


def premises(context: Context) -> list[Block]:
    """The section on the premises: the subjects that no activity is about."""
    items = []
    for subject in _SUBJECTS:
        line = joined(*subject.tell(context, None))
        if line and _home(context, subject.kind) is None:
            items.append(Item(line, at("premises")))
    if len(items) == 1:
        return [Paragraph(items[0].line, items[0].places)]
    return [Bullets(tuple(items))] if items else []


def on_premises(context: Context, activity: Activity) -> Iterator[Block]:
    """What the questions about the premises add to the activity that is about it."""
    for subject in _SUBJECTS:
        if _home(context, subject.kind) is not activity:
            continue
        if subject.asked(context.register.premises) is False:
            line = differs(context, subject.in_doubt)
        else:
            line = joined(*subject.tell(context, activity))
        if line:
            yield Paragraph(line, at("premises"))


def _home(context: Context, kind: ActivityKind) -> Activity | None:
    """The activity that is about a subject: the one with the usual heading if there are more."""
    return context.once(_homes).get(kind)


def _homes(context: Context) -> Mapping[ActivityKind, Activity]:
    homes: dict[ActivityKind, Activity] = {}
    for activity in sorted(context.activities.values(), key=lambda one: one.name is not None):
        homes.setdefault(activity.kind, activity)
    return homes


def _visitors(context: Context, home: Activity | None) -> Iterator[Line]:
    about, write = context.register.premises, context.write
    if about.visitors_list:
        yield write.say("We write down who visits us.")
    if (home or about.visitors_list) and about.visitors_list_open is not None:
        if about.visitors_list_open:
            yield write.say("The next visitor can read that list.")
        else:
            yield write.say("The next visitor cannot read that list.")


def _wifi(context: Context, home: Activity | None) -> Iterator[Line]:
    about, write = context.register.premises, context.write
    if about.guest_wifi and home is None:
        yield write.say("Guests can use our wifi.")
    if about.wifi_tracking:
        yield write.say("We follow phones through wifi signals.")
        if about.wifi_tracking_consent:
            yield write.say("We only do so with consent.")
        elif about.wifi_tracking_consent is False:
            yield write.say("We do so without consent.")


def _copies(context: Context, _: Activity | None) -> Iterator[Line]:
    about, write = context.register.premises.identity_copy, context.write
    if not about.made:
        return
    yield write.say("We make copies of identity documents.")
    if about.purpose is not None:
        yield write.say("What for: {purpose}.", purpose=write.own(about.purpose))
    if about.law_requires:
        yield write.say("A law obliges us to do so.")
    elif about.law_requires is False:
        yield write.say("The law does not ask for it.")
    if about.masked:
        yield write.say("The citizen service number and the photo are covered on the copy.")
    elif about.masked is False:
        yield write.say("The citizen service number and the photo are not covered on the copy.")


def _credit(context: Context, home: Activity | None) -> Iterator[Line]:
    if context.register.premises.credit_checks and home is None:
        yield context.write.say("We check the creditworthiness of people.")


def _never(about: Premises) -> None:
    """No answer about the premises rules this activity out."""


_SUBJECTS = (
    _Subject(ActivityKind.CAMERAS, lambda p: p.cameras, cameras, N_("whether there are cameras")),
    _Subject(ActivityKind.PREMISES_VISITORS, _never, _visitors, ""),
    _Subject(
        ActivityKind.GUEST_WIFI,
        lambda p: p.guest_wifi,
        _wifi,
        N_("whether guests can use the wifi"),
    ),
    _Subject(ActivityKind.IDENTITY_CHECK, _never, _copies, ""),
    _Subject(
        ActivityKind.CREDIT_CHECK,
        lambda p: p.credit_checks,
        _credit,
        N_("whether creditworthiness is checked"),
    ),
)
