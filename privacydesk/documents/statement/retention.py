"""How long data are kept (GDPR art. 13(2)(a)): terms by data, and what holds in general."""

from collections.abc import Iterator

from privacydesk.documents.blocks import (
    Block,
    Bullets,
    Cell,
    Column,
    Item,
    Line,
    Paragraph,
    Row,
    Table,
)
from privacydesk.documents.context import Context
from privacydesk.documents.places import at
from privacydesk.documents.statement.rule_scope import label
from privacydesk.documents.statement.sheet import reasons_of
from privacydesk.documents.statement.terms import term_lines
from privacydesk.documents.wording import retention as wording
from privacydesk.documents.writer import capital, joined
from privacydesk.models.retention import RetentionRule

_POLICY = at("retention")


def retention(context: Context) -> list[Block]:
    """The section on terms; those of one activity or channel stand with that situation."""
    policy, write = context.register.retention, context.write
    blocks: list[Block] = []
    known = (policy.rules, policy.no_longer_than_needed, policy.no_fixed_terms, policy.factors)
    if not any(known):
        blocks.append(Paragraph(write.hole("how long data are kept"), _POLICY))
    if policy.no_longer_than_needed:
        text = write.say(
            "We keep personal data no longer than is strictly needed for the purposes for which we"
            " collected them."
        )
        blocks.append(Paragraph(text, _POLICY))
    blocks += _longer(context)
    table = _table(context)
    if table is not None:
        blocks.append(table)
    if any(rule.activities or rule.channels for rule in policy.rules or ()):
        if table is None:
            text = write.say("The terms stand with the situation they belong to.")
        else:
            text = write.say("Other terms stand with the situation they belong to.")
        blocks.append(Paragraph(text, _POLICY))
    return [*blocks, *_factors(context), *_anonymous(context)]


def _longer(context: Context) -> Iterator[Block]:
    """The cases in which all data are kept longer."""
    write, cases = context.write, context.register.retention.longer_if
    if cases:
        which = write.any_of([write.say(wording.LONGER_IF[case]) for case in cases])
        text = write.say("We keep data longer if {cases}, for as long as that takes.", cases=which)
        yield Paragraph(text, at("retention", field="longer_if"))


def general_rules(context: Context) -> list[RetentionRule]:
    """The rules that belong to no single activity or channel."""
    rules = context.register.retention.rules or ()
    return [rule for rule in rules if not rule.activities and not rule.channels]


def _table(context: Context) -> Table | None:
    write = context.write
    rules = general_rules(context)
    if not rules:
        return None
    with_reasons = any(rule.reasons for rule in rules)
    rows = [_row(context, rule, with_reasons=with_reasons) for rule in rules]
    columns = [
        Column(write.words("Which data"), 3),
        Column(write.words("How long we keep them"), 3),
    ]
    if with_reasons:
        columns.append(Column(write.words("Why"), 4))
    return Table(write.words("How long we keep which data"), tuple(columns), tuple(rows))


def _row(context: Context, rule: RetentionRule, *, with_reasons: bool) -> Row:
    cells = [Cell((label(context, rule),)), Cell(tuple(term_lines(context, rule)))]
    if with_reasons:
        cells.append(Cell(tuple(reasons_of(context, rule)) or ((),)))
    return Row(tuple(cells), at("retention", rule.id))


def _factors(context: Context) -> Iterator[Block]:
    policy, write = context.register.retention, context.write
    if policy.no_fixed_terms and policy.factors:
        text = write.say(
            "We have no fixed terms for the personal data we hold. We weigh several factors:"
        )
    elif policy.no_fixed_terms:
        text = write.say("We have no fixed terms for the personal data we hold.")
    elif policy.factors:
        text = write.say("When we decide how long to keep data, we weigh several factors:")
    else:
        return
    yield Paragraph(text, _POLICY)
    if policy.factors:
        items = [capital(write.say(wording.FACTORS[factor])) for factor in policy.factors]
        yield Bullets(tuple(Item(item, _POLICY) for item in items))


def _anonymous(context: Context) -> Iterator[Block]:
    policy, write = context.register.retention, context.write
    told: list[Line] = []
    if policy.anonymised_for:
        uses = write.all_of([write.say(wording.ANONYMOUS[use]) for use in policy.anonymised_for])
        told.append(
            write.say(
                "In some cases we may make personal data anonymous, so that they no longer lead to"
                " you, for {uses}.",
                uses=uses,
            )
        )
    if policy.anonymous_without_limit:
        told.append(
            write.say(
                "Anonymous data we may use for an unlimited time without further notice to you."
            )
        )
    if told:
        yield Paragraph(joined(*told), _POLICY)
