"""How long something is kept, in words, and what belongs to that."""

from privacydesk.documents.blocks import Line
from privacydesk.documents.context import Context
from privacydesk.documents.statement.schemes import scheme_name
from privacydesk.documents.statement.term_span import span
from privacydesk.documents.wording import retention
from privacydesk.documents.writer import capital, joined
from privacydesk.models.retention import Criterion, EndAction, Medium, RetentionRule
from privacydesk.models.shared import Link


def term_lines(context: Context, rule: RetentionRule, about: Line = ()) -> list[Line]:
    """The term of a rule and what belongs to it, each on a line, the term first.

    `about` is what the term is about, when that stands in front of it on the same line.
    """
    by = ": " if rule.medium is None and rule.medium_text is None else ", "
    lines = [
        joined(about, _with_medium(context, rule, _term(context, rule)), by=by),
        _longer(context, rule),
        _end(context, rule),
        *_requests(context, rule),
    ]
    return [capital(line) for line in lines if line]


def _term(context: Context, rule: RetentionRule) -> Line:
    write = context.write
    made = span(context, rule)
    if not made and rule.on_request is not None:
        return _law(context, rule)
    if not made:
        return write.hole("how long these data are kept")
    if rule.with_consent:
        made = write.say("{term}, only with your consent", term=made)
    if rule.judged_by is not None:
        made = joined(made, write.say(retention.JUDGED_BY[rule.judged_by]), by="; ")
    if rule.includes_legal_requirements:
        needs = write.say("that includes the time we need to meet legal or tax requirements")
        made = joined(made, needs, by="; ")
    return joined(_by_scheme(context, rule, made), _law(context, rule))


def _by_scheme(context: Context, rule: RetentionRule, made: Line) -> Line:
    """Add the scheme behind a term that does not itself say "the terms of this scheme"."""
    named = rule.criterion is Criterion.EXTERNAL_SCHEME and rule.criterion_text is None
    if named or rule.scheme == Link():
        return made
    scheme = scheme_name(context, rule)
    return context.write.say("{term}, according to {scheme}", term=made, scheme=scheme)


def _law(context: Context, rule: RetentionRule) -> Line:
    """The law behind a term, in brackets; own words alone are a reason, not yet a duty."""
    write = context.write
    law = context.law(rule.law, rule.law_text)
    duty = rule.statutory if rule.statutory is not None else rule.law is not None
    if law is None:
        said = rule.criterion is Criterion.STATUTORY_TERM and rule.criterion_text is None
        return write.say("(we must by law)") if duty and not said else ()
    if duty:
        return write.say("(we must by law: {law})", law=law)
    return write.say("(because of {law})", law=law)


def _with_medium(context: Context, rule: RetentionRule, made: Line) -> Line:
    write = context.write
    if not made:
        return ()
    if rule.medium_text is not None:
        return write.say("in {medium}: {term}", medium=write.own(rule.medium_text), term=made)
    if rule.medium is not None:
        return write.say(retention.MEDIA[rule.medium], term=made)
    return made


def _longer(context: Context, rule: RetentionRule) -> Line:
    """The cases in which it takes longer, and how long then."""
    write = context.write
    cases = [write.say(retention.LONGER_IF[case]) for case in rule.longer_if or ()]
    if rule.longer_text is not None:
        cases.append(write.own(rule.longer_text))
    if not cases and rule.longer_period is None:
        return ()
    which = write.any_of(cases) if cases else write.hole("in which case it takes longer")
    if rule.longer_period is None:
        return write.say("longer if {cases}, for as long as that takes", cases=which)
    period = write.period(rule.longer_period)
    return write.say("longer if {cases}, then {period} at most", cases=which, period=period)


def _end(context: Context, rule: RetentionRule) -> Line:
    write = context.write
    if rule.action is None and rule.where_technically_possible:
        return write.say("deleting goes as far as that is technically possible")
    if rule.action is None:
        return ()
    if rule.action is EndAction.ARCHIVED and rule.criterion is Criterion.NO_END:
        if rule.medium is Medium.ARCHIVE:
            return ()
        made = write.say("they go to our archive")
    else:
        made = write.say(retention.ACTIONS[rule.action])
    if rule.where_technically_possible:
        made = joined(made, write.say("as far as that is technically possible"), by=", ")
    return made


def _requests(context: Context, rule: RetentionRule) -> list[Line]:
    """What happens on request; what happens without one only says something next to that."""
    write = context.write
    if rule.on_request is None:
        return []
    lines = [write.say(retention.ON_REQUEST[rule.on_request])]
    if rule.without_request is not None:
        lines.append(write.say(retention.WITHOUT_REQUEST[rule.without_request]))
    return lines
