"""The glossary keeps up with the register."""

import re
from pathlib import Path

from privacydesk.models.register import Register
from privacydesk.models.shape import shape


def test_every_topic_of_the_register_is_in_the_glossary(root: Path) -> None:
    text = (root / "GLOSSARY.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`(\w+)`", text))
    topics = {field.record.__name__ for field in shape(Register) if field.record is not None}
    assert "PeopleGroup" in topics
    # The policies stand beside what they hold for.
    assert topics - named - {"RecipientsPolicy"} == set()
