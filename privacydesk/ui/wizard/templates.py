"""Templates: the usual answers of a kind of business, as a register with holes."""

from dataclasses import replace
from typing import Any, cast

from privacydesk import paths
from privacydesk.interchange import register_json
from privacydesk.models.organisation import BusinessKind
from privacydesk.models.record import Record
from privacydesk.models.register import Register
from privacydesk.models.shape import FieldShape, Kind, shape
from privacydesk.models.steps import new_identifier, with_value
from privacydesk.models.walk import answers

FILES = {
    BusinessKind.SOFTWARE: "software",
    BusinessKind.HOSTING: "hosting",
    BusinessKind.WEB_SHOP: "web_shop",
    BusinessKind.ADVISER: "adviser",
    BusinessKind.AGENCY: "adviser",
    BusinessKind.TRAINER: "trainer",
    BusinessKind.PRACTICE: "practice",
    BusinessKind.ASSOCIATION: "association",
    BusinessKind.RESTAURANT: "restaurant",
    BusinessKind.SHOP: "shop",
}
"""The template of each kind of business that has one."""

_ALIKE = {"DataId": "catalogue", "PeopleId": "kind", "ActivityId": "kind", "ChannelId": "kind"}
"""By which field a record of the register is the same thing as one of the template."""

_RENAMED = {*_ALIKE, "PurposeId"}
"""Kinds of which the same identifier may mean something else; elsewhere it is the same thing."""

_OTHER = "other"

Names = dict[tuple[str, str], str]
"""Other identifiers: (kind of identifier, old one) to the new one."""


def template(business: BusinessKind | None) -> Register | None:
    """The template of a kind of business; None where there is none.

    Raises OSError or PrivacyDeskError when its file is missing or damaged.
    """
    if business not in FILES:
        return None
    return register_json.read(paths.resource(f"templates/{FILES[business]}.json").read_bytes())


def merged(register: Register, usual: Register) -> Register:
    """Fill what a register does not answer yet with what is usual.

    An answer that is there stays; of a list, what is not in it yet is added.
    """
    fitting = cast(Register, _renamed(usual, _names(register, usual)))
    return cast(Register, _filled(register, _with_new_terms(register, fitting)))


def _with_new_terms(register: Register, usual: Register) -> Register:
    """Leave out the terms of the template for situations that have a term already."""
    told = {one for rule in register.retention.rules or () for one in rule.activities or ()}
    rules = usual.retention.rules or ()
    kept = tuple(rule for rule in rules if told.isdisjoint(rule.activities or ()))
    return with_value(usual, ("retention", "rules"), kept or None)


def _filled(record: Record, usual: Record) -> Record:
    changed: dict[str, Any] = {}
    for field in shape(type(record)):
        mine, theirs = getattr(record, field.name), getattr(usual, field.name)
        value = _value(field, mine, theirs)
        if value != mine:
            changed[field.name] = value
    return replace(cast(Any, record), **changed) if changed else record


def _value(field: FieldShape, mine: Any, theirs: Any) -> Any:
    if theirs is None or field.kind is Kind.IDENTIFIER:
        return mine
    if field.kind is Kind.RECORD and field.many:
        known = {_key(one) for one in mine or ()}
        return (*(mine or ()), *(one for one in theirs if _key(one) not in known))
    if field.kind is Kind.RECORD and mine is not None:
        return _filled(mine, theirs)
    return theirs if mine is None else mine


def _key(record: Any) -> object:
    """What makes a record of a list the same as another: identifier, cell, or all of it."""
    if hasattr(record, "id"):
        return record.id
    if hasattr(record, "asked"):
        return record.data, record.service
    return getattr(record, "kind", record)


def _names(register: Register, usual: Register) -> Names:
    """How what the template holds is called in the register, without clashes."""
    mine, theirs = _identified(register), _identified(usual)
    names: Names = {}
    for kind, records in theirs.items():
        known = mine.get(kind, {})
        taken = {*known, *records}
        for identifier, record in records.items():
            new = _same(kind, record, known)
            if new is None and identifier in known and kind in _RENAMED:
                new = new_identifier(identifier, taken)
                taken.add(new)
            if new is not None:
                names[(kind, identifier)] = new
    return names


def _identified(register: Register) -> dict[str, dict[str, Any]]:
    """The records of a register by kind of identifier and identifier."""
    found: dict[str, dict[str, Any]] = {}
    for answer in answers(register):
        if answer.field.kind is Kind.IDENTIFIER:
            found.setdefault(answer.field.target or "", {})[answer.value] = answer.holder
    return found


def _same(kind: str, record: Record, known: dict[str, Any]) -> str | None:
    field = _ALIKE.get(kind)
    wanted = getattr(record, field, None) if field is not None else None
    if field is None or wanted in (None, _OTHER):
        return None
    return next((i for i, one in known.items() if getattr(one, field) == wanted), None)


def _renamed(record: Record, names: Names) -> Record:
    changed: dict[str, Any] = {}
    for field in shape(type(record)):
        value = getattr(record, field.name)
        if value is None or not names:
            continue
        if field.kind is Kind.RECORD:
            new: Any = (
                tuple(_renamed(one, names) for one in value)
                if field.many
                else _renamed(value, names)
            )
        elif field.kind in (Kind.REFERENCE, Kind.IDENTIFIER):
            target = field.target or ""
            new = (
                tuple(names.get((target, one), one) for one in value)
                if field.many
                else names.get((target, value), value)
            )
        else:
            continue
        if new != value:
            changed[field.name] = new
    return replace(cast(Any, record), **changed) if changed else record
