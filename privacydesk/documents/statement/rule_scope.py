"""What a retention rule is about: its own name or its data, of which people, for which services."""

from privacydesk.documents.blocks import Line, plain
from privacydesk.documents.context import Context
from privacydesk.documents.routes import bracketed
from privacydesk.documents.writer import capital, joined
from privacydesk.models.retention import RetentionRule


def label(context: Context, rule: RetentionRule) -> Line:
    """What a general rule is about, with a capital, as it stands in its row."""
    return capital(about(context, rule))


def about(context: Context, rule: RetentionRule) -> Line:
    """What a general rule is about: its own name, its data, or all data."""
    limits = _limits(context, rule)
    name = _name(context, rule) or _unnamed(context, rule, limited=bool(limits))
    if rule.subject is not None and limits:
        return joined(name, bracketed(limits))
    return joined(name, limits)


def part_of_situation(context: Context, rule: RetentionRule) -> Line:
    """What part of its situation a rule is about; empty when it is about all of it."""
    name, limits = _name(context, rule), _limits(context, rule)
    return joined(name, bracketed(limits) if rule.subject is not None and limits else limits)


def _name(context: Context, rule: RetentionRule) -> Line:
    """Its own name with the data that this stands for; without a name only these data."""
    data = context.data_list(rule.data) if rule.data else ()
    if rule.subject is None:
        return data
    subject = context.write.own(rule.subject)
    return context.write.say("{name} ({data})", name=subject, data=data) if data else subject


def _unnamed(context: Context, rule: RetentionRule, *, limited: bool) -> Line:
    write = context.write
    if rule.other_purposes:
        return write.say("Data that we used for other purposes, such as answering a question")
    return write.say("data") if limited else write.say("All data")


def _limits(context: Context, rule: RetentionRule) -> Line:
    write = context.write
    parts: list[Line] = []
    if rule.people and not _named_already(context, rule):
        parts.append(write.say("of {people}", people=context.people_list(rule.people)))
    if rule.services:
        services = write.all_of([context.service(service) for service in rule.services])
        parts.append(write.say("for {services}", services=services))
    return joined(*parts)


def _named_already(context: Context, rule: RetentionRule) -> bool:
    """Whether the rule's own name says of which people it is."""
    name = plain(_name(context, rule)).casefold()
    return all(plain(context.people(group)).casefold() in name for group in rule.people or ())
