"""What data are used for, each purpose with its legal ground (GDPR art. 13(1)(c) and (d)).

Purposes that share one ground are rows of the fact sheet of their situation; purposes with
different grounds stand in a table, so that the reader sees which ground belongs to which.
"""

from collections.abc import Iterator

from privacydesk.documents.blocks import Block, Cell, Column, Fact, Line, Row, Table
from privacydesk.documents.context import Context
from privacydesk.documents.routes import bracketed
from privacydesk.documents.statement.grounds import consent_line, ground
from privacydesk.documents.statement.spots import Subject, place_of, uses_data
from privacydesk.documents.wording import conditions
from privacydesk.documents.writer import capital, joined, see
from privacydesk.models.choices import LegalBasis, When
from privacydesk.models.place import Place
from privacydesk.models.purpose import LegalGround, Purpose


def purpose_facts(context: Context, subject: Subject) -> Iterator[Fact]:
    """The purposes of a situation as rows of its fact sheet, as far as they share one ground."""
    write = context.write
    if not subject.purposes:
        if uses_data(subject):
            missing = write.hole("what the data are used for")
            yield Fact(write.words("What for"), (missing,), place_of(subject, "purposes"))
        return
    others = _others(subject)
    if others and _alike(others):
        yield _listed(context, subject, write.words("What for"), others)
        grounds = _grounds(context, others[0])
        places = _places(subject, others)
        yield Fact(write.words("On which legal ground"), grounds, places, listed=len(grounds) > 1)
    after = [purpose for purpose in subject.purposes if _needs_consent(purpose)]
    if after:
        yield from _with_consent(context, subject, after, alone=not others)


def _with_consent(
    context: Context, subject: Subject, purposes: list[Purpose], *, alone: bool
) -> Iterator[Fact]:
    """Purposes that need consent; that word is not repeated as their ground."""
    write = context.write
    if alone:
        label = write.words("Only with your consent for")
    else:
        label = write.words("Only with your consent also for")
    yield _listed(context, subject, label, purposes)
    given = [legal for p in purposes for legal in p.grounds or () if _is_consent(legal)]
    lines = [consent_line(context, legal) for legal in given]
    told = tuple(dict.fromkeys(line for line in lines if line))
    if told:
        yield Fact(write.words("That consent"), told, _places(subject, purposes))
    beside = [legal for p in purposes for legal in p.grounds or () if not _is_consent(legal)]
    if beside:
        grounds = tuple(dict.fromkeys(ground(context, legal) for legal in beside))
        label = write.words("On which legal ground")
        yield Fact(label, grounds, _places(subject, purposes), listed=len(grounds) > 1)


def _is_consent(legal: LegalGround) -> bool:
    return legal.basis is LegalBasis.CONSENT


def purpose_table(context: Context, subject: Subject) -> Iterator[Block]:
    """The table of purposes that have different grounds."""
    others = _others(subject)
    if not others or _alike(others):
        return
    write = context.write
    rows = []
    for purpose in others:
        cells = (Cell((_told(context, purpose),)), Cell(_grounds(context, purpose)))
        rows.append(Row(cells, _places(subject, [purpose])))
    columns = (Column(write.words("What for"), 1), Column(write.words("On which legal ground"), 1))
    yield Table(write.words("Purposes and legal grounds"), columns, tuple(rows))


def _others(subject: Subject) -> list[Purpose]:
    return [purpose for purpose in subject.purposes or () if not _needs_consent(purpose)]


def _needs_consent(purpose: Purpose) -> bool:
    return bool(purpose.only_with_consent) or purpose.when is When.WITH_CONSENT


def _alike(purposes: list[Purpose]) -> bool:
    """Whether all purposes have the same grounds, or none of them has any."""
    return all((p.grounds or ()) == (purposes[0].grounds or ()) for p in purposes)


def _listed(context: Context, subject: Subject, label: str, purposes: list[Purpose]) -> Fact:
    lines = tuple(_told(context, purpose) for purpose in purposes)
    return Fact(label, lines, _places(subject, purposes), listed=len(lines) > 1)


def _places(subject: Subject, purposes: list[Purpose]) -> tuple[Place, ...]:
    topic = place_of(subject)[0].topic
    return tuple(Place(topic, subject.id, f"purposes/{purpose.id}") for purpose in purposes)


def _grounds(context: Context, purpose: Purpose) -> tuple[Line, ...]:
    """The grounds of a purpose; where it has none, what stands instead."""
    if purpose.grounds:
        return tuple(ground(context, legal) for legal in purpose.grounds)
    if context.register.grounds:
        general = context.write.say("one of our general grounds")
        return (capital(joined(general, see("grounds"), by="")),)
    return (context.write.hole("legal ground not chosen yet"),)


def _told(context: Context, purpose: Purpose) -> Line:
    """A purpose with its condition, examples, people and data; the need of consent is a label."""
    write = context.write
    made = capital(context.purpose(purpose.catalogue, purpose.text))
    notes: list[Line] = []
    if purpose.when is not None and purpose.when not in (When.ALWAYS, When.WITH_CONSENT):
        notes.append(write.say(conditions.WHEN[purpose.when]))
    if purpose.people:
        notes.append(write.say("only of {people}", people=context.people_list(purpose.people)))
    if purpose.data:
        notes.append(write.say("only with {data}", data=context.data_list(purpose.data)))
    if notes:
        made = joined(made, bracketed(joined(*notes, by="; ")))
    if purpose.examples:
        examples = write.all_of(write.owns(purpose.examples))
        made = joined(made, write.say("for example {examples}", examples=examples), by=", ")
    return made
