"""Newsletters and advertising: to whom, what about, how stopped, what is measured."""

from collections.abc import Iterator

from privacydesk.documents.blocks import Block, Line, Paragraph
from privacydesk.documents.context import Context
from privacydesk.documents.routes import any_route, bracketed
from privacydesk.documents.statement.contradictions import differs
from privacydesk.documents.statement.party import is_named, party_name
from privacydesk.documents.statement.spots import place_of
from privacydesk.documents.wording import N_, mailings
from privacydesk.documents.writer import joined
from privacydesk.models.activity import Activity, ActivityKind
from privacydesk.models.choices import LegalBasis
from privacydesk.models.mailing import Advertising, Mailing, MailingChannel, Measured


def mailing(context: Context, activity: Activity) -> Iterator[Block]:
    """What the statement says of messages that go to many people, before purposes."""
    place = place_of(activity, "mailing")
    told = list(_messages(context, activity))
    if told:
        yield Paragraph(joined(*told), (*place, *place_of(activity, "people")))
    advertising = list(_advertising(context, activity))
    if advertising:
        yield Paragraph(joined(*advertising), (*place, *place_of(activity, "purposes")))


def _messages(context: Context, activity: Activity) -> Iterator[Line]:
    """What the messages are about, to whom they go, how, and how often."""
    about, write = activity.mailing, context.write
    calls = _by_phone_only(about)
    if about.contents:
        pattern = N_("Our messages are about {contents}.")
        if activity.kind is ActivityKind.NEWSLETTER:
            pattern = N_("Our newsletters are about {contents}.")
        elif calls:
            pattern = N_("Our calls are about {contents}.")
        yield write.say(pattern, contents=write.all_of(write.owns(about.contents)))
    if tells_receivers(activity):
        who = context.people_list(activity.people or ())
        pattern = N_("We can send them to {people}.")
        if not about.contents:
            pattern = N_("We can send our newsletter to {people}.")
        yield write.say(pattern, people=who)
    if about.audiences:
        who = write.all_of([write.say(mailings.AUDIENCES[a]) for a in about.audiences])
        pattern = N_("We send these messages to {audiences}.")
        if activity.kind is ActivityKind.NEWSLETTER and not about.contents:
            pattern = N_("We send our newsletter to {audiences}.")
        yield write.say(N_("We call {audiences}.") if calls else pattern, audiences=who)
    yield from _ways(context, activity)
    yield from _often(context, about)
    if about.follows_preferences:
        yield write.say("We follow the preferences you gave us.")


def _ways(context: Context, activity: Activity) -> Iterator[Line]:
    """How messages reach people; that people are called was told with whom."""
    about, write = activity.mailing, context.write
    if not about.channels or (_by_phone_only(about) and about.audiences):
        return
    ways = write.all_of([write.say(mailings.CHANNELS[c]) for c in about.channels])
    told = about.contents or about.audiences or tells_receivers(activity)
    pattern = N_("We send them {ways}.") if told else N_("We send messages {ways}.")
    if activity.kind is ActivityKind.NEWSLETTER and not about.contents:
        pattern = N_("We send it {ways}.") if told else N_("We send our newsletter {ways}.")
    yield write.say(pattern, ways=ways)


def _by_phone_only(about: Mailing) -> bool:
    """Whether people are called instead of written to."""
    return about.channels == (MailingChannel.PHONE,)


def _advertising(context: Context, activity: Activity) -> Iterator[Line]:
    """The place of advertising, and customers who get it without having agreed beforehand."""
    advertising, write = activity.mailing.advertising, context.write
    grounds = [ground for purpose in activity.purposes or () for ground in purpose.grounds or ()]
    excepted = any(ground.basis is LegalBasis.CUSTOMER_EXCEPTION for ground in grounds)
    if excepted and advertising is Advertising.OPTION_WITH_CONSENT:
        yield differs(context, N_("whether customers get advertising without consent"))
        return
    if advertising is not None:
        yield write.say(mailings.ADVERTISING[advertising])
    if excepted:
        yield write.say(
            "The law allows us to send customers advertising about our own similar products or"
            " services without asking consent first (article 11.7(4) of the Dutch"
            " Telecommunications Act)."
        )


def _often(context: Context, about: Mailing) -> Iterator[Line]:
    """How often messages go out, and how often at most."""
    write = context.write
    if about.frequency is not None:
        yield write.say(mailings.FREQUENCIES[about.frequency])
    if about.most_times is None and about.most_times_per is None:
        return
    per = write.hole("per day, week, month or year")
    if about.most_times_per is not None:
        per = write.say(mailings.PER[about.most_times_per])
    if about.most_times is not None:
        yield write.plural(
            "That happens at most {count} time {per}.",
            "That happens at most {count} times {per}.",
            about.most_times,
            per=per,
        )
    else:
        number = write.hole("how many times")
        yield write.say("That happens at most {number} {per}.", number=number, per=per)


def tells_receivers(activity: Activity) -> bool:
    """Whether the groups of people are told as the receivers of a newsletter."""
    newsletter = activity.kind is ActivityKind.NEWSLETTER
    return newsletter and bool(activity.people) and not activity.mailing.audiences


def stopping(context: Context, activity: Activity) -> Iterator[Block]:
    """What is measured and how messages are stopped, after the purposes."""
    about, write = activity.mailing, context.write
    place = place_of(activity, "mailing")
    measured = list(_measured(context, about))
    if measured:
        yield Paragraph(joined(*measured), place)
    by_mail = not about.channels or MailingChannel.EMAIL in about.channels
    opt_out = mailings.OPT_OUT if by_mail else mailings.OPT_OUT_OTHERWISE
    if by_mail and activity.kind is ActivityKind.NEWSLETTER:
        opt_out = mailings.OPT_OUT_OF_NEWSLETTER
    for way in about.opt_out or ():
        yield Paragraph(write.say(opt_out[way]), place)
    if about.stop_routes:
        stop = N_("You can stop these messages at any time: {ways}.")
        if _by_phone_only(about):
            stop = N_("You can stop these calls at any time: {ways}.")
        yield Paragraph(write.say(stop, ways=any_route(context, about.stop_routes)), place)
    if about.cannot_be_stopped:
        what = write.all_of(write.owns(about.cannot_be_stopped))
        yield Paragraph(
            write.say("You cannot unsubscribe from service messages: {what}.", what=what), place
        )
    if about.giving_data_is_free:
        yield Paragraph(
            write.say("You are not obliged to give personal data for marketing."), place
        )


def _measured(context: Context, about: Mailing) -> Iterator[Line]:
    """What is measured per person, where, and whether it stays there."""
    write = context.write
    if about.measured is None:
        return
    if not about.measured:
        yield write.say("We do not keep track of whether you open these messages or click in them.")
        return
    if len(set(about.measured)) > 1:
        yield write.say(mailings.MEASURED_BOTH)
    else:
        yield write.say(mailings.MEASURED[about.measured[0]])
    name: Line = ()
    if about.measured_in is not None and is_named(context.recipients[about.measured_in]):
        name = bracketed(party_name(context, context.recipients[about.measured_in]))
    where = joined(write.say("the mailing application"), name)
    clicks = set(about.measured) == {Measured.CLICKS}
    data = write.say("click data") if clicks else write.say("data")
    if about.measured_only_there:
        yield write.say(
            "We use those {data} only within {application}.", data=data, application=where
        )
        return
    if about.measured_in is not None:
        yield write.say("That happens in {application}.", application=where)
    if about.measured_only_there is False:
        yield write.say(
            "We also use those {data} outside {application}.", data=data, application=where
        )
