"""What each finding of one topic of the check means, as a page of the manual.

It tells the article, what is wrong, why the law asks it, and which question mends it.
"""

import re
from collections.abc import Iterator

from privacydesk.i18n import Language
from privacydesk.knowledge import Knowledge
from privacydesk.knowledge.requirement import Requirement, RequirementTopic, Severity, Spot
from privacydesk.models.place import Place
from privacydesk.models.register import Register
from privacydesk.models.shape import shape
from privacydesk.models.text import LocalisedText
from privacydesk.ui.check.words import TOPICS as TITLES
from privacydesk.ui.check.words import WEIGHTS
from privacydesk.ui.manual.escaping import escaped
from privacydesk.ui.questions.every import QUESTIONS
from privacydesk.ui.topics import TOPICS

_VALUE = re.compile(r"\{\w+\}")
_ELLIPSIS = "…"


def findings_text(topic: RequirementTopic, language: Language, knowledge: Knowledge) -> str:
    """Write the page of one topic of the check."""
    found = [one for one in knowledge.requirements.values() if one.topic is topic]
    order = list(Severity)
    found.sort(key=lambda one: order.index(one.severity))
    return "\n\n".join([*_head(topic, language), *(p for r in found for p in _one(r, language))])


def _head(topic: RequirementTopic, language: Language) -> Iterator[str]:
    title = language.text("Findings: {topic}").format(topic=language.text(TITLES[topic]))
    yield f"# {escaped(title)}"
    yield escaped(
        language.text(
            "What the check can find about this topic, the heaviest first. Where a sentence has"
            " dots, the check names something of yours."
        )
    )


def _one(requirement: Requirement, language: Language) -> Iterator[str]:
    weight = language.text(WEIGHTS[requirement.severity.value])
    yield f"## {escaped(_in(language, requirement.article))} ({weight.lower()})"
    yield f"`{requirement.code}`"
    yield f"**{escaped(_VALUE.sub(_ELLIPSIS, _in(language, requirement.message)))}**"
    yield escaped(_in(language, requirement.why))
    topic, question = mended_at(requirement.place)
    where = " \u203a ".join(
        f"**{escaped(language.text(one))}**" for one in (topic, question) if one
    )
    mend = language.text("Mend it here:")
    yield f"{escaped(mend)} {where}"


def mended_at(spot: Spot) -> tuple[str, str]:
    """Give the title of the topic and the question that mend a finding, both in English.

    The question is empty where the topic as a whole is meant.
    """
    place = Place(spot.form, "", spot.field or "")
    topic = next(one for one in TOPICS if one.holds(place))
    record, question = Register, ""
    for name in (spot.form, *(spot.field or "").split(".")):
        field = next((one for one in shape(record) if one.name == name), None)
        asked = QUESTIONS.get(record, {}).get(name)
        if asked is not None:
            question = asked.text
        if field is None or field.record is None:
            break
        record = field.record  # type: ignore[assignment] # one kind of record after another
    return topic.title, question


def _in(language: Language, text: LocalisedText) -> str:
    found = text.get(language.code)
    assert found is not None, "every text stands in Dutch and English"
    return found
