"""Ways to write cases in few words."""

from datetime import date

from privacydesk.compliance.finding import FindingKind
from privacydesk.models.register import Register
from privacydesk.models.steps import with_value
from privacydesk.models.text import LocalisedText
from tests.compliance.cases import TODAY, Case


def with_answer(register: Register, path: str, answer: object) -> Register:
    """The register with another answer at a path such as "organisation.places.0.kind"."""
    steps = tuple(int(step) if step.isdigit() else step for step in path.split("."))
    return with_value(register, steps, answer)


def mended_by(
    broken: Register,
    path: str,
    *,
    to: object,
    kind: FindingKind = FindingKind.FINDING,
    today: date = TODAY,
) -> Case:
    """The case that one answer mends."""
    return Case(broken, with_answer(broken, path, to), kind, today)


def dutch(words: str) -> LocalisedText:
    """A text in Dutch."""
    return LocalisedText.of({"nl": words})
