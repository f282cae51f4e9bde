"""Young visitors and users (GDPR art. 8; UAVG art. 5)."""

from collections.abc import Iterator

from privacydesk.documents.blocks import Block, Line, Paragraph
from privacydesk.documents.context import Context
from privacydesk.documents.places import at
from privacydesk.documents.routes import any_route
from privacydesk.documents.writer import joined, sentence
from privacydesk.models.extras import Minors

_PLACE = at("extras", field="minors")
_AGE = 16


def minors(context: Context) -> list[Block]:
    """The section on minors."""
    about = context.register.extras.minors
    if about.told is False and not about.service_for_children:
        return []
    blocks = [*_intention(context, about), *_parents(context, about), *_report(context, about)]
    if about.told and not blocks:
        blocks.append(Paragraph(context.write.hole("what holds for children"), _PLACE))
    return blocks


def _intention(context: Context, about: Minors) -> Iterator[Block]:
    write, age = context.write, str(about.age if about.age is not None else _AGE)
    told: list[Line] = []
    if about.service_for_children:
        told.append(write.say("Our service is meant for, or used by, people under {age}.", age=age))
    elif about.service_for_children is False and (about.told or about.age is not None):
        told.append(write.say("Our service is not meant for people under {age}.", age=age))
    told += _only_with_consent(context, about, age)
    if about.cannot_check_age:
        told.append(write.say("We cannot check whether a visitor is older than {age}.", age=age))
    if told:
        yield Paragraph(joined(*told), _PLACE)


def _only_with_consent(context: Context, about: Minors, age: str) -> Iterator[Line]:
    write = context.write
    if about.no_intention and about.except_with_consent:
        yield write.say(
            "We do not mean to collect data about visitors younger than {age}, unless a"
            " parent or guardian gave consent.",
            age=age,
        )
    elif about.no_intention:
        yield write.say(
            "We do not mean to collect data about visitors younger than {age}.", age=age
        )
    elif about.except_with_consent:
        yield write.say(
            "We only use data of people younger than {age} if a parent or guardian gave consent.",
            age=age,
        )


def _parents(context: Context, about: Minors) -> Iterator[Block]:
    write = context.write
    if about.parent_check is not None:
        yield Paragraph(sentence(write.own(about.parent_check)), _PLACE)
    if about.advises_parents:
        yield Paragraph(
            write.say(
                "We advise parents to be involved in what their children do online. That helps to"
                " prevent that data about children are collected without parental consent."
            ),
            _PLACE,
        )
    if about.own_rights_from_12:
        yield Paragraph(
            write.say(
                "A child of 12 or older may use its privacy rights and withdraw consent itself;"
                " for a younger child a parent or guardian does so."
            ),
            _PLACE,
        )
    if about.treatment_ages:
        yield Paragraph(
            write.say(
                "From 12 to 16 a child decides on its treatment together with its parents. From 16"
                " on it decides alone. For a younger child the parents decide."
            ),
            _PLACE,
        )


def _report(context: Context, about: Minors) -> Iterator[Block]:
    write = context.write
    if about.report_to:
        ways = any_route(context, about.report_to)
        told = write.say(
            "If you think that we collected data about a minor without consent of a parent or"
            " guardian, tell us {ways}.",
            ways=ways,
        )
        deleted = write.say("We then delete those data.") if about.deletes_on_report else ()
        yield Paragraph(joined(told, deleted), _PLACE)
    elif about.deletes_on_report:
        yield Paragraph(
            write.say("We delete data about a minor that we have without consent."), _PLACE
        )
