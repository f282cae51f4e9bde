"""What some activities have on top: log-in, provision, profiles, decisions, applicants."""

from collections.abc import Iterator

from privacydesk.documents.blocks import Block, Bullets, Fact, Facts, Item, Line, Paragraph
from privacydesk.documents.context import Context
from privacydesk.documents.routes import any_route
from privacydesk.documents.statement.names import activity_anchor, activity_name
from privacydesk.documents.statement.party import party_name
from privacydesk.documents.statement.spots import place_of
from privacydesk.documents.wording import N_, activities, conditions
from privacydesk.documents.writer import capital, joined, see, sentence
from privacydesk.models.activity import Activity, ActivityKind, AutomatedDecision, ProvisionReason
from privacydesk.models.choices import Asked
from privacydesk.models.data import Consequence
from privacydesk.models.text import LocalisedText


def provision(context: Context, activity: Activity) -> Iterator[Block]:
    """Whether the data must be given and what if not (GDPR art. 13(2)(e))."""
    told, write = activity.provision, context.write
    parts: list[Line] = []
    subscription = activity.kind is ActivityKind.SUBSCRIPTION
    if told.required is False:
        parts.append(write.say("You do not have to give these data."))
    elif told.reason is ProvisionReason.TO_CONCLUDE_CONTRACT and subscription:
        parts.append(write.say("We need these data to conclude a subscription."))
    elif told.reason is not None:
        parts.append(write.say(activities.PROVISION[told.reason], data=_needed(context, activity)))
    elif told.required:
        parts.append(write.say("You have to give these data."))
    if told.consequence_text is not None:
        text = write.own(told.consequence_text)
        parts.append(sentence(write.say("Without these data: {consequence}", consequence=text)))
    elif told.consequence is Consequence.NO_CONTRACT and subscription:
        parts.append(write.say("Without these data we cannot conclude the subscription."))
    elif told.consequence is not None:
        parts.append(write.say(conditions.CONSEQUENCES[told.consequence]))
    if parts:
        yield Paragraph(joined(*parts), place_of(activity, "provision"))


def _needed(context: Context, activity: Activity) -> Line:
    """What must be given: the data that are marked as required, else all of them."""
    uses, services = activity.data or (), activity.services or ()
    cells = [cell for cell in context.register.matrix or () if cell.service in services]
    marked = Asked.REQUIRED in {*(use.given for use in uses), *(cell.asked for cell in cells)}
    return context.write.say(N_("the required data") if marked else N_("these data"))


def log_in(context: Context, activity: Activity) -> Iterator[Block]:
    """Where people log in, and how their account is kept."""
    about, write = activity.log_in, context.write
    place = place_of(activity, "log_in")
    if about.places:
        where = write.all_of(write.owns(about.places))
        yield Paragraph(
            write.say("Through our website you can log in to {places}.", places=where), place
        )
    if about.stored_under is not None:
        under = context.data(about.stored_under)
        yield Paragraph(
            write.say(
                "After registration we keep the data you gave under your {data}.", data=under
            ),
            place,
        )
    if about.support_may_look_along is False:
        yield Paragraph(write.say("Our support staff cannot look into your account."), place)
    elif about.support_may_look_along:
        looks = write.say("Our support staff can look into your account.")
        when = sentence(write.own(about.support_when)) if about.support_when is not None else ()
        yield Paragraph(joined(looks, when), place)


def recruitment(context: Context, activity: Activity) -> Iterator[Block]:
    """What applicants are always told."""
    steps = activity.recruitment.steps or ()
    if steps:
        place = place_of(activity, "recruitment.steps")
        yield Bullets(
            tuple(Item(context.write.say(activities.RECRUITMENT[s]), place) for s in steps)
        )


def profiling(context: Context, activity: Activity) -> Iterator[Block]:
    """Profiles: from what, and what they change."""
    about, write = activity.profiling, context.write
    place = place_of(activity, "profiling")
    if about.used is False:
        yield Paragraph(write.say("We do not make a profile of you with these data."), place)
        return
    if not about.used:
        return
    based_on = write.owns(about.based_on) or [write.hole("which data")]
    told = [write.say("We make a profile from {data}.", data=write.all_of(based_on))]
    told += [write.say(activities.PROFILE_EFFECTS[effect]) for effect in about.effects or ()]
    if about.effect_text is not None:
        told.append(sentence(write.own(about.effect_text)))
    yield Paragraph(joined(*told), place)


def decision(context: Context, activity: Activity) -> Iterator[Block]:
    """A decision by computer: what, how, with what effect (GDPR art. 13(2)(f) and 22)."""
    about, write = activity.decision, context.write
    place = place_of(activity, "decision")
    if about.taken is False:
        yield Paragraph(write.say("A computer never decides alone here."), place)
    if not about.taken:
        return
    subject = write.own(about.subject) if about.subject is not None else write.hole("about what")
    told = write.say("Here a computer takes a decision by itself: {subject}.", subject=subject)
    if about.taken_by is not None:
        name = party_name(context, context.recipients[about.taken_by])
        told = write.say(
            "Here a computer of {name} takes a decision by itself: {subject}.",
            name=name,
            subject=subject,
        )
    yield Paragraph(told, place)
    how = _own(context, about.logic) or write.hole("how the computer decides")
    effect = _own(context, about.effect) or write.hole("what it means")
    rows = [
        (write.words("How"), how),
        (write.words("What it means for you"), effect),
        (write.words("Why it is allowed"), _allowed(context, about)),
    ]
    facts = [Fact(label, (line,), place) for label, line in rows]
    human = any_route(context, about.human) if about.human else write.hole("how to reach a human")
    facts.append(Fact(write.words("How a human looks at it"), (capital(human),), place))
    yield Facts(tuple(facts))


def _own(context: Context, text: LocalisedText | None) -> Line:
    return capital(context.write.own(text)) if text is not None else ()


def _allowed(context: Context, about: AutomatedDecision) -> Line:
    """Why such a decision is allowed; a hole when that is not answered."""
    write = context.write
    grounds = []
    if about.ground is not None:
        grounds.append(write.say(activities.DECISION_GROUNDS[about.ground]))
    if about.exception is not None:
        grounds.append(write.own(about.exception))
    return capital(joined(*grounds, by="; ")) if grounds else write.hole("why it is allowed")


def objections(context: Context, activity: Activity) -> Iterator[Block]:
    """How to object to one activity, what else one can do, and what cannot always be told."""
    write = context.write
    if activity.objection_routes:
        ways = any_route(context, activity.objection_routes)
        yield Paragraph(
            write.say("You can object to this: {ways}.", ways=ways),
            place_of(activity, "objection_routes"),
        )
    if activity.alternative is not None:
        place = place_of(activity, "alternative")
        yield Paragraph(sentence(write.own(activity.alternative)), place)
    if activity.telling_limits:
        limits = [write.say(activities.TELLING_LIMITS[limit]) for limit in activity.telling_limits]
        yield Paragraph(joined(*limits), place_of(activity, "telling_limits"))
    yield from _advertising(context, activity)


def _advertising(context: Context, activity: Activity) -> Iterator[Block]:
    """Where advertising is kept apart from this activity."""
    write = context.write
    if activity.advertising_only_in is not None:
        other = context.activities[activity.advertising_only_in]
        place = place_of(activity, "advertising_only_in")
        where = see(activity_anchor(other.id))
        if other.kind is ActivityKind.NEWSLETTER:
            text = write.say(
                "This contact is not direct marketing; for that we use our newsletter only"
            )
        else:
            name = activity_name(context, other)
            text = write.say(
                "This contact is not direct marketing; for that see \u201c{name}\u201d", name=name
            )
        yield Paragraph(sentence(joined(text, where, by="")), place)
