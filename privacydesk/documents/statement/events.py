"""Trainings, meetings and events: what is held, who gets the list, pictures."""

from collections.abc import Iterator

from privacydesk.documents.blocks import Block, Line, Paragraph
from privacydesk.documents.context import Context
from privacydesk.documents.statement.spots import place_of
from privacydesk.documents.wording import conditions
from privacydesk.documents.wording import events as wording
from privacydesk.documents.writer import capital, joined, sentence
from privacydesk.models.activity import Activity
from privacydesk.models.choices import When
from privacydesk.models.events import Event, EventRole, HowTold, Occasion


def occasions(context: Context, activity: Activity) -> Iterator[Block]:
    """What is held or visited."""
    event, write = activity.event, context.write
    place = place_of(activity, "event.occasions")
    names = [_occasion(context, occasion) for occasion in event.occasions or ()]
    organised = not event.roles or event.roles == (EventRole.ORGANISES,)
    if names and organised:
        yield Paragraph(write.say("We hold {occasions}.", occasions=write.all_of(names)), place)
    if not event.roles or (names and organised):
        return
    roles = write.any_of([write.say(wording.ROLES[role]) for role in event.roles])
    told = write.say("This is about events {roles}.", roles=roles)
    if names:
        told = write.say(
            "This is about events {roles}, such as {occasions}.",
            roles=roles,
            occasions=write.all_of(names),
        )
    yield Paragraph(told, place)


def _occasion(context: Context, occasion: Occasion) -> Line:
    write = context.write
    name = write.say(wording.OCCASIONS[occasion.kind])
    made = write.own(occasion.name) if occasion.name is not None else name
    if occasion.for_people:
        made = write.say(
            "{name} for {people}", name=made, people=context.people_list(occasion.for_people)
        )
    if occasion.topics:
        topics = write.all_of(write.owns(occasion.topics))
        made = write.say("{name} about {topics}", name=made, topics=topics)
    return made


def at_the_event(context: Context, activity: Activity) -> Iterator[Block]:
    """The list of people attending, and pictures."""
    attending = list(_attending(context, activity))
    if attending:
        yield Paragraph(joined(*attending), place_of(activity, "event.list_readers"))
    pictures = list(_pictures(context, activity))
    if pictures:
        yield Paragraph(joined(*pictures), place_of(activity, "event.images"))


def _attending(context: Context, activity: Activity) -> Iterator[Line]:
    """Who gets the list of people attending, what is on it, and who is."""
    event, write = activity.event, context.write
    if event.list_readers:
        readers = write.all_of([write.say(wording.LIST_READERS[r]) for r in event.list_readers])
        yield write.say("We give a list of the people attending to {readers}.", readers=readers)
    elif event.list_readers is not None:
        yield write.say("We give nobody a list of the people attending.")
    elif _has_list(event):
        yield write.say("We make a list of the people attending.")
    if event.list_data:
        names = context.data_list(event.list_data)
        yield write.say("The list holds: {data}.", data=names)
    if event.list_only_with_consent:
        yield write.say("You are only on that list if you agree.")
    elif event.list_only_with_consent is False:
        yield write.say("We do not ask your consent for that list.")
    if event.list_opt_out:
        yield write.say("If you do not want to be on it, tell us.")
    elif event.list_opt_out is False:
        yield write.say("You cannot stay off that list.")


def _has_list(event: Event) -> bool:
    """Whether something was said of a list that nobody is said to get."""
    rules = (event.list_only_with_consent, event.list_opt_out)
    return bool(event.list_data) or any(rule is not None for rule in rules)


def _pictures(context: Context, activity: Activity) -> Iterator[Line]:
    """Which pictures are made and when, how one hears so and can refuse, where they appear."""
    event, write = activity.event, context.write
    if event.images:
        yield _images(context, activity)
    elif event.images is not None:
        yield write.say("We make no photos, films or recordings.")
    told = event.images_told or ()
    ways = [write.say(wording.HOW_TOLD[way]) for way in told if way is not HowTold.ASKED_FIRST]
    if ways:
        yield write.say("We tell you so {how}.", how=write.all_of(ways))
    if HowTold.ASKED_FIRST in told:
        yield write.say("We ask you first.")
    if event.images_refusal is not None:
        yield sentence(write.own(event.images_refusal))
    if event.published_on:
        where = write.all_of(write.owns(event.published_on))
        yield write.say("We can publish them here: {where}.", where=where)
    elif event.published_on is not None:
        yield write.say("We do not publish them.")


def _images(context: Context, activity: Activity) -> Line:
    event, write = activity.event, context.write
    images = write.all_of([write.say(wording.IMAGES[image]) for image in event.images or ()])
    place = wording.PICTURED_AT.get(activity.kind)
    made = joined(images, write.say(place)) if place is not None else images
    when = event.images_when
    if when is None or when is When.ALWAYS:
        return write.say("We make {images}.", images=made)
    often = write.say(conditions.WHEN[when])
    return capital(write.say("{often} we make {images}.", often=often, images=made))
