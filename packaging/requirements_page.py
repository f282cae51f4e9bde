"""The list of requirements, docs/requirements.md, from the tables and rules.

python packaging/requirements_page.py            write it
python packaging/requirements_page.py --check    write nothing; exit 1 when it would change
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from generated import write_or_check

from privacydesk.compliance.rules import NOT_CHECKED, RULES
from privacydesk.knowledge import load
from privacydesk.knowledge.requirement import Requirement, RequirementTopic

PAGE = Path(__file__).resolve().parents[1] / "docs" / "requirements.md"
_HEAD = """# What the check asks

Every requirement that PrivacyDesk holds a register against, made from `resources/requirements` and
the rules in `privacydesk/compliance` by `make law`. *Weight* is error, warning or
advice. *Mended at* is the form and the field. *Read in* names the sources of
`resources/law_sources.json`; what still has to be compared with its origin says "verify".
"""
_TITLES = {
    RequirementTopic.RESPONSIBLE: "Who is responsible",
    RequirementTopic.PURPOSES: "What for, and on which ground",
    RequirementTopic.RECIPIENTS: "Recipients and processors",
    RequirementTopic.TRANSFERS: "Outside the EEA",
    RequirementTopic.RETENTION: "How long",
    RequirementTopic.RIGHTS: "Rights",
    RequirementTopic.DUTIES: "Duty to give data, decisions by computer, data from others",
    RequirementTopic.FORM: "Form of the statement",
    RequirementTopic.MARKETING: "Newsletters and advertising",
    RequirementTopic.COOKIES: "Cookies",
    RequirementTopic.PREMISES: "On the premises and on paper",
    RequirementTopic.SECURITY: "Security and breaches",
    RequirementTopic.RECORD: "Record of processing",
}


def page_text() -> str:
    """Write the page."""
    known = load().requirements.values()
    lines = [_HEAD]
    for topic in RequirementTopic:
        rows = [one for one in known if one.topic is topic]
        lines += ["", f"## {_TITLES[topic]}", "", *_table(rows)]
    checked = sum(one.code in RULES for one in known)
    lines += ["", f"{checked} of {len(known)} requirements have a rule."]
    lines += [f"- {code} has none: {reason}" for code, reason in NOT_CHECKED.items()]
    lines.append(
        "\nWhat is not answered yet gives a notice with the same place to mend (`input-missing`)."
    )
    return "\n".join(lines) + "\n"


def _table(rows: list[Requirement]) -> Iterator[str]:
    yield "| code | article | weight | asks | mended at | read in |"
    yield "| --- | --- | --- | --- | --- | --- |"
    for one in rows:
        cells = (
            one.code,
            one.article.get("en"),
            one.severity.value,
            one.why.get("en"),
            f"{one.place.form}: {one.place.field}" if one.place.field else one.place.form,
            ", ".join((*one.read_in, *(("verify",) if one.verify else ()))),
        )
        yield "| " + " | ".join(str(cell).replace("|", "\\|") for cell in cells) + " |"


def main(arguments: list[str]) -> int:
    """Write the page, or only check it; give the exit code."""
    return write_or_check({PAGE: page_text()}, arguments, "make law")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
