"""The fact sheet of a situation: whose data, which, from where, who gets them, how long."""

from collections.abc import Iterator

from privacydesk.documents.blocks import Block, Cell, Column, Fact, Facts, Line, Row, Table
from privacydesk.documents.context import Context
from privacydesk.documents.places import at
from privacydesk.documents.statement.coverage import general_terms, lacks_term
from privacydesk.documents.statement.data_lines import alone, data_lines, reasons_in_table
from privacydesk.documents.statement.mailing import tells_receivers
from privacydesk.documents.statement.party import party_name
from privacydesk.documents.statement.provenance import source_phrase
from privacydesk.documents.statement.purposes import purpose_facts
from privacydesk.documents.statement.rule_scope import about, part_of_situation
from privacydesk.documents.statement.spots import Subject, place_of, recipients_of, rules_of
from privacydesk.documents.statement.terms import term_lines
from privacydesk.documents.writer import capital, joined, see, sentence
from privacydesk.models.activity import Activity
from privacydesk.models.ids import PeopleId
from privacydesk.models.place import Place
from privacydesk.models.retention import RetentionRule

_MOST_NAMES = 3
"""So many general terms are named in a situation; more are only pointed to."""


def sheet(context: Context, subject: Subject) -> list[Block]:
    """The facts of one activity or channel as labelled rows, with a table for reasons."""
    rows = [
        *_people(context, subject),
        *_data(context, subject),
        *purpose_facts(context, subject),
        *_sources(context, subject),
        *_recipients(context, subject),
        *_terms(context, subject),
    ]
    blocks: list[Block] = [Facts(tuple(rows))] if rows else []
    if reasons_in_table(subject):
        blocks.append(_reasons(context, subject))
    return blocks


def _people(context: Context, subject: Subject) -> Iterator[Fact]:
    if not subject.people or (isinstance(subject, Activity) and tells_receivers(subject)):
        return
    plain_groups = [p for p in subject.people if not _explained(context, subject, p)]
    lines = [capital(context.people_list(plain_groups))] if plain_groups else []
    described = [p for p in subject.people if p not in plain_groups]
    lines += [capital(_described(context, identifier)) for identifier in described]
    yield Fact(context.write.words("Whose data"), tuple(lines), place_of(subject, "people"))


def _explained(context: Context, subject: Subject, identifier: PeopleId) -> bool:
    """Whether this is the first situation that names a group with an explanation."""
    group = context.people_groups[identifier]
    if group.explained is None and not group.examples:
        return False
    situations: list[Subject] = [*context.activities.values(), *context.channels]
    return next(s for s in situations if identifier in (s.people or ())) is subject


def _described(context: Context, identifier: PeopleId) -> Line:
    write, group = context.write, context.people_groups[identifier]
    described = context.people(identifier)
    if group.explained is not None:
        described = joined(described, write.own(group.explained), by=": ")
    if group.examples:
        examples = write.any_of(write.owns(group.examples))
        described = joined(
            described, write.say("for example {examples}", examples=examples), by=", "
        )
    return described


def _data(context: Context, subject: Subject) -> Iterator[Fact]:
    lines = data_lines(context, subject)
    if not lines:
        return
    label = context.write.words("Which data")
    if subject.collected_automatically:
        label = context.write.words("Collected automatically")
    yield Fact(label, tuple(lines), place_of(subject, "data"))


def _sources(context: Context, subject: Subject) -> Iterator[Fact]:
    listed = context.register.sources.listed or ()
    found = [source for source in listed if subject.id in (source.activities or ())]
    lines = [sentence(source_phrase(context, source, subject)) for source in found]
    if lines:
        yield Fact(context.write.words("Where from"), tuple(lines), at("sources", field="listed"))


def _recipients(context: Context, subject: Subject) -> Iterator[Fact]:
    found = recipients_of(context, subject)
    if found:
        names = context.write.all_of([party_name(context, recipient) for recipient in found])
        line = joined(capital(names), see("recipients"), by="")
        places = tuple(Place("recipients", r.id, "activities") for r in found)
        yield Fact(context.write.words("Who gets them"), (line,), places)


def _terms(context: Context, subject: Subject) -> Iterator[Fact]:
    label = context.write.words("How long")
    for rule in rules_of(context, subject):
        lines = term_lines(context, rule, part_of_situation(context, rule))
        if rule.reasons:
            reasons = joined(*context.write.owns(rule.reasons), by="; ")
            lines.append(context.write.say("Reason: {reasons}", reasons=reasons))
        yield Fact(label, tuple(lines), at("retention", rule.id))
    general = general_terms(context, subject)
    if general:
        places = tuple(Place("retention", rule.id) for rule in general)
        yield Fact(label, (_elsewhere(context, general),), places)
    if lacks_term(context, subject):
        yield Fact(label, (context.write.hole("how long these data are kept"),), at("retention"))


def _elsewhere(context: Context, rules: list[RetentionRule]) -> Line:
    """That terms of a situation stand with the general ones, by the names they have there."""
    write = context.write
    told = write.say("See the general terms")
    if len(rules) <= _MOST_NAMES and all(r.data or r.people or r.services for r in rules):
        names = joined(*[about(context, rule) for rule in rules], by="; ")
        told = write.say("See the terms for {names}", names=names)
    return joined(told, see("retention"), by="")


def reasons_of(context: Context, rule: RetentionRule) -> list[Line]:
    """Why a term is as long as it is, for a column that is headed so."""
    return [capital(line) for line in context.write.owns(rule.reasons)]


def _reasons(context: Context, subject: Subject) -> Table:
    write = context.write
    rows = []
    for position, use in enumerate(subject.data or ()):
        reasons = tuple(capital(line) for line in write.owns(use.reasons))
        cells = (Cell((capital(alone(context, use)),)), Cell(reasons or ((),)))
        rows.append(Row(cells, place_of(subject, f"data[{position}]")))
    columns = (Column(write.words("Data"), 2), Column(write.words("What we need them for"), 3))
    return Table(write.words("Data and what we need them for"), columns, tuple(rows))
