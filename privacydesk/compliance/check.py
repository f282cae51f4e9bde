"""The check itself: every rule that is law on a day, held against one register."""

from collections.abc import Callable, Iterable
from datetime import date

from privacydesk.compliance.facts import Facts
from privacydesk.compliance.finding import Finding, FindingKind, Report, about
from privacydesk.compliance.outcome import Outcome, State
from privacydesk.compliance.rules import RULES
from privacydesk.knowledge import Knowledge
from privacydesk.knowledge.entry import holds_on
from privacydesk.knowledge.requirement import Requirement, Severity
from privacydesk.models.consideration import Consideration
from privacydesk.models.place import Place
from privacydesk.models.register import Register

_KINDS = {
    State.BROKEN: FindingKind.FINDING,
    State.DOUBTFUL: FindingKind.QUESTION,
    State.UNKNOWN: FindingKind.INPUT_MISSING,
}
_DECIDED = (FindingKind.FINDING, FindingKind.QUESTION)
"""What one can decide about; a question that is not answered yet is none."""
_WEIGHT = {severity: weight for weight, severity in enumerate(Severity)}
_ORDER = {kind: place for place, kind in enumerate(FindingKind)}


class UnwantedError(Exception):
    """Nobody waits any more for what a check would find."""


def _always() -> bool:
    return True


def check(
    register: Register,
    knowledge: Knowledge,
    today: date,
    wanted: Callable[[], bool] = _always,
) -> Report:
    """Hold every requirement against a register, by the law of a day.

    `wanted` is asked between the rules. Raises UnwantedError as soon as it says no.
    """
    facts = Facts(register, knowledge, today)
    found: dict[str, tuple[Outcome, ...]] = {}
    for code, rule in RULES.items():
        if not wanted():
            raise UnwantedError
        if holds_on(knowledge.requirements[code], today):
            found[code] = tuple(dict.fromkeys(rule(facts)))
    findings = [
        _finding(register, knowledge.requirements[code], outcome)
        for code, outcomes in found.items()
        for outcome in outcomes
        if outcome.state is not State.MET
    ]
    covered = _covered(findings)
    hidden = set(map(id, covered))
    return Report(
        today=today,
        law_checked_on=knowledge.law_checked_on,
        findings=tuple(sorted((one for one in findings if id(one) not in hidden), key=_weight)),
        covered=tuple(covered),
        met=tuple(code for code, outcomes in found.items() if _is_met(outcomes)),
        not_due=tuple(code for code in knowledge.requirements if not found.get(code)),
    )


def _is_met(outcomes: Iterable[Outcome]) -> bool:
    """Whether a duty is met somewhere and broken nowhere."""
    states = {outcome.state for outcome in outcomes}
    return State.MET in states and State.BROKEN not in states


def _finding(register: Register, requirement: Requirement, outcome: Outcome) -> Finding:
    kind, place = _KINDS[outcome.state], _place(requirement, outcome)
    return Finding(
        requirement=requirement,
        kind=kind,
        severity=_severity(requirement, kind),
        subject=outcome.subject,
        place=place,
        values=outcome.values,
        considered=_considered(register, requirement.code, about(outcome.subject, place))
        if kind in _DECIDED
        else None,
    )


def _considered(register: Register, code: str, where: str) -> Consideration | None:
    """What the owner decided, the newest decision first."""
    decided = [one for one in register.considered or () if one.answers(code, where)]
    return max(decided, key=lambda one: one.on, default=None)


def _severity(requirement: Requirement, kind: FindingKind) -> Severity:
    """A question is a warning at most; what cannot be checked yet is advice."""
    if kind is FindingKind.INPUT_MISSING:
        return Severity.ADVICE
    if kind is FindingKind.QUESTION:
        return max(requirement.severity, Severity.WARNING, key=_WEIGHT.__getitem__)
    return requirement.severity


def _place(requirement: Requirement, outcome: Outcome) -> Place:
    """The question that mends it: in the record it is about, else where the requirement says."""
    spot, subject = requirement.place, outcome.subject
    field = outcome.field if outcome.field is not None else spot.field or ""
    if subject is None or (subject.topic != spot.form and outcome.field is None):
        return Place(spot.form, "", field)
    return Place(subject.topic, subject.record, field)


def _covered(findings: Iterable[Finding]) -> list[Finding]:
    """The general findings that a specific one about the same record explains.

    What is not answered is not asked for again where the specific requirement asks in any way.
    """
    certain: dict[str, set[Place | None]] = {}
    asked: dict[str, set[Place | None]] = {}
    for finding in findings:
        asked.setdefault(finding.code, set()).add(finding.subject)
        if finding.kind is FindingKind.FINDING:
            certain.setdefault(finding.code, set()).add(finding.subject)

    def explained(finding: Finding) -> bool:
        by = asked if finding.kind is FindingKind.INPUT_MISSING else certain
        return any(finding.subject in by.get(code, ()) for code in finding.requirement.yields_to)

    return [finding for finding in findings if explained(finding)]


def _weight(finding: Finding) -> tuple[int, int]:
    return _WEIGHT[finding.severity], _ORDER[finding.kind]
