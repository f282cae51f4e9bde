"""How long something is kept, in words."""

from privacydesk.documents.addresses import web_link
from privacydesk.documents.blocks import Line, Words
from privacydesk.documents.context import Context
from privacydesk.documents.routes import bracketed
from privacydesk.documents.wording import retention
from privacydesk.documents.writer import capital, joined
from privacydesk.models.retention import Criterion, Medium, RetentionRule


def term_lines(context: Context, rule: RetentionRule) -> list[Line]:
    """The term of a rule and what belongs to it, each on a line, the term first."""
    term_told = _term(context, rule)
    lines = [_with_medium(context, rule, term_told)] if term_told else []
    lines += _requests(context, rule)
    lines += _end(context, rule)
    return [capital(line) for line in lines if line]


def term(context: Context, rule: RetentionRule) -> Line:
    """The same on one line."""
    first, *rest = term_lines(context, rule)
    return joined(first, *(_lowered(line) for line in rest), by="; ")


def _lowered(line: Line) -> Line:
    first, *rest = line
    if isinstance(first, Words) and first.text[1:2].islower():
        first = Words(first.text[0].lower() + first.text[1:], first.strong)
    return (first, *rest)


def _term(context: Context, rule: RetentionRule) -> Line:
    write = context.write
    parts: list[Line] = []
    if rule.criterion is not None or rule.criterion_text is not None:
        parts.append(_criterion(context, rule))
    if rule.period is not None:
        parts.append(_period(context, rule))
    if not parts:
        return () if rule.on_request is not None else write.hole("how long")
    made = joined(*parts, by=", ")
    if rule.at_least:
        made = write.say("at least {term}", term=made)
    if rule.at_most and rule.criterion is None:
        made = write.say("up to {term}", term=made)
    elif rule.at_most:
        made = write.say("{term} at most", term=made)
    if rule.with_consent:
        made = write.say("{term}, only with your consent", term=made)
    return joined(made, _law(context, rule))


def _criterion(context: Context, rule: RetentionRule) -> Line:
    write = context.write
    if rule.criterion_text is not None:
        return write.own(rule.criterion_text)
    assert rule.criterion is not None
    made = write.say(retention.CRITERIA[rule.criterion], scheme=_scheme(context, rule))
    if rule.judged_by is not None:
        made = joined(made, write.say(retention.JUDGED_BY[rule.judged_by]), by="; ")
    if rule.includes_legal_requirements:
        needs = write.say("that includes the time we need to meet legal or tax requirements")
        made = joined(made, needs, by="; ")
    return made


def _scheme(context: Context, rule: RetentionRule) -> Line:
    if rule.criterion is not Criterion.EXTERNAL_SCHEME:
        return ()
    write, scheme = context.write, rule.scheme
    name = write.own(scheme.name) if scheme.name is not None else write.hole("name of the scheme")
    if scheme.url is None:
        return name
    return joined(name, bracketed(web_link(scheme.url)))


def _period(context: Context, rule: RetentionRule) -> Line:
    write = context.write
    assert rule.period is not None
    period = write.period(rule.period)
    if rule.start_text is not None:
        start = write.own(rule.start_text)
        made = write.say("{period} after {start}", period=period, start=start)
    elif rule.start is not None:
        made = write.say(retention.STARTS[rule.start], period=period)
    elif rule.criterion is not None:
        made = write.say("and {period} after that", period=period)
    else:
        made = (Words(period),)
    return made


def _law(context: Context, rule: RetentionRule) -> Line:
    """The law behind a term, in brackets; empty when no law is behind it."""
    write = context.write
    law = context.law(rule.law, rule.law_text)
    if law is not None and rule.statutory is not False:
        return write.say("(we must by law: {law})", law=law)
    if law is not None:
        return write.say("(because of {law})", law=law)
    return write.say("(we must by law)") if rule.statutory else ()


def _with_medium(context: Context, rule: RetentionRule, made: Line) -> Line:
    write = context.write
    if rule.medium_text is not None:
        return write.say("in {medium}: {term}", medium=write.own(rule.medium_text), term=made)
    if rule.medium is not None and rule.medium is not Medium.LIVE:
        return write.say(retention.MEDIA[rule.medium], term=made)
    return made


def _requests(context: Context, rule: RetentionRule) -> list[Line]:
    write = context.write
    lines = []
    if rule.on_request is not None:
        lines.append(write.say(retention.ON_REQUEST[rule.on_request]))
    if rule.without_request is not None:
        lines.append(write.say(retention.WITHOUT_REQUEST[rule.without_request]))
    return lines


def _end(context: Context, rule: RetentionRule) -> list[Line]:
    write = context.write
    if rule.action is None:
        return []
    made = write.say(retention.ACTIONS[rule.action])
    if rule.where_technically_possible:
        made = joined(made, write.say("as far as that is technically possible"), by=", ")
    return [made]
