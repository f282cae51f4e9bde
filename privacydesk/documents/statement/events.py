"""Trainings, meetings and events: what is held, who gets the list, pictures."""

from collections.abc import Iterator

from privacydesk.documents.blocks import Block, Line, Paragraph
from privacydesk.documents.context import Context
from privacydesk.documents.statement.spots import place_of
from privacydesk.documents.wording import conditions
from privacydesk.documents.wording import events as wording
from privacydesk.documents.writer import capital, joined
from privacydesk.models.activity import Activity
from privacydesk.models.choices import When
from privacydesk.models.events import EventRole, Occasion


def occasions(context: Context, activity: Activity) -> Iterator[Block]:
    """What is held or visited."""
    event, write = activity.event, context.write
    if not event.occasions:
        return
    names = [_occasion(context, occasion) for occasion in event.occasions]
    place = place_of(activity, "event.occasions")
    if not event.roles or event.roles == (EventRole.ORGANISES,):
        yield Paragraph(write.say("We hold {occasions}.", occasions=write.all_of(names)), place)
        return
    roles = write.any_of([write.say(wording.ROLES[role]) for role in event.roles])
    yield Paragraph(
        write.say(
            "This is about events {roles}, such as {occasions}.",
            roles=roles,
            occasions=write.all_of(names),
        ),
        place,
    )


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
    event, write = activity.event, context.write
    if event.list_readers:
        readers = write.all_of([write.say(wording.LIST_READERS[r]) for r in event.list_readers])
        yield Paragraph(
            write.say("We give a list of the people attending to {readers}.", readers=readers),
            place_of(activity, "event.list_readers"),
        )
    if event.images:
        yield Paragraph(_images(context, activity), place_of(activity, "event.images"))
    if event.images_told:
        how = write.all_of([write.say(wording.HOW_TOLD[way]) for way in event.images_told])
        yield Paragraph(
            write.say("We tell you so {how}.", how=how), place_of(activity, "event.images_told")
        )
    if event.published_on:
        where = write.all_of(write.owns(event.published_on))
        yield Paragraph(
            write.say("We can publish them: {where}.", where=where),
            place_of(activity, "event.published_on"),
        )


def _images(context: Context, activity: Activity) -> Line:
    event, write = activity.event, context.write
    images = write.all_of([write.say(wording.IMAGES[image]) for image in event.images or ()])
    when = event.images_when
    if when is None or when is When.ALWAYS:
        return write.say("We make {images} at the event.", images=images)
    often = capital(write.say(conditions.WHEN[when]))
    return joined(write.say("{often} we make {images} at the event.", often=often, images=images))
