"""What articles 13, 14, 28 and 30 of the GDPR ask, and where the papers tell it.

Nothing here is fixed to "told": each item is worked out from the check and the composed papers.
"""

from collections.abc import Iterable, Sequence
from enum import Enum

from privacydesk.compliance.finding import Finding, FindingKind, Report
from privacydesk.documents.blocks import Box, Document, Heading, Hole, Line, Places, plain
from privacydesk.documents.stream import told
from privacydesk.documents.wording import N_
from privacydesk.knowledge.requirement import Severity
from privacydesk.models.place import Place
from privacydesk.models.value import Value, value_class


class Told(Enum):
    """How one item stands."""

    TOLD = "told"
    MISSING = "missing"
    OPEN = "open"
    NOT_DUE = "not_due"


@value_class
class Item(Value):
    """One thing an article asks.

    `codes` are the requirements that decide; `places` are the questions whose sentences tell it,
    as (topic, start of the field); `not_due` is the reason when none of the requirements holds.
    """

    article: str
    label: str
    codes: tuple[str, ...]
    places: tuple[tuple[str, str], ...]
    not_due: str = N_("nothing in the register calls for it")


@value_class
class Shown(Value):
    """How one item stands: its state, the sentence that tells it and its section, the findings."""

    item: Item
    state: Told
    sentence: str
    section: str
    places: Places
    findings: tuple[Finding, ...]


_SITUATIONS = (("activities", "purposes"), ("channels", "purposes"))
_DATA = (("activities", "data"), ("channels", "data"), ("matrix", ""))
_NO_TRANSFER = N_("no data leave the European Economic Area")
_NO_CONSENT = N_("no purpose rests on consent")
_FROM_OTHERS = N_("no data come from others than the people themselves")
_NO_PROCESSOR = N_("there are no processors")

ARTICLE_13 = (
    Item(
        "13(1)(a)",
        N_("Who is responsible, and how to get in touch"),
        ("AVG-13-1-a-NAME", "AVG-13-1-a-CONTACT", "AVG-13-1-a-ENTITY", "AVG-27-REP"),
        (("organisation", "name"), ("organisation", "contacts"), ("organisation", "places")),
    ),
    Item(
        "13(1)(b)",
        N_("The data protection officer"),
        ("AVG-13-1-b",),
        (("organisation", "officer"),),
        N_("no data protection officer is appointed"),
    ),
    Item(
        "13(1)(c)",
        N_("What the data are used for, and on which ground"),
        ("AVG-13-1-c-PURPOSE", "AVG-13-1-c-BASIS"),
        _SITUATIONS,
    ),
    Item(
        "13(1)(d)",
        N_("The legitimate interest"),
        ("AVG-13-1-d",),
        (*_SITUATIONS, ("grounds", "")),
        N_("no purpose rests on a legitimate interest"),
    ),
    Item("13(1)(e)", N_("Who receives data"), ("AVG-13-1-e",), (("recipients", ""),)),
    Item(
        "13(1)(f)",
        N_("Data outside the European Economic Area, and what protects them there"),
        ("AVG-13-1-f-FACT", "AVG-13-1-f-MECH", "AVG-13-1-f-COPY", "AVG-44-EEA-CLAIM"),
        (("recipients", "transfer"), ("transfers", "")),
        _NO_TRANSFER,
    ),
    Item(
        "13(2)(a)",
        N_("How long data are kept"),
        ("AVG-13-2-a", "AVG-13-2-a-COVER", "AVG-13-2-a-VAGUE"),
        (("retention", ""),),
    ),
    Item(
        "13(2)(b)",
        N_("The rights of the people concerned"),
        ("AVG-15", "AVG-16", "AVG-17", "AVG-18", "AVG-20", "AVG-21-1"),
        (("rights", "listed"),),
    ),
    Item(
        "13(2)(c)",
        N_("The right to withdraw consent"),
        ("AVG-13-2-c",),
        (("rights", "listed/withdraw_consent"),),
        _NO_CONSENT,
    ),
    Item(
        "13(2)(d)",
        N_("The right to complain to a supervisory authority"),
        ("AVG-13-2-d",),
        (("rights", "complaint"),),
    ),
    Item(
        "13(2)(e)",
        N_("Whether data must be given, and what if not"),
        ("AVG-13-2-e",),
        (("activities", "provision"),),
        N_("no data are given for a contract or a legal duty"),
    ),
    Item(
        "13(2)(f)",
        N_("Decisions by computer"),
        ("AVG-13-2-f", "AVG-13-2-f-NONE"),
        (("activities", "decision"), ("extras", "decisions")),
    ),
    Item(
        "13(3)",
        N_("Use for a new purpose"),
        ("AVG-13-3",),
        (("publication", "changes"),),
        N_("no purpose was added after the date of the statement"),
    ),
)
ARTICLE_14 = (
    Item(
        "14(1)(d)",
        N_("Which data come from others"),
        ("AVG-14-1-d",),
        (("sources", "listed"), *_DATA),
        _FROM_OTHERS,
    ),
    Item(
        "14(2)(f)",
        N_("From whom these data come"),
        ("AVG-14-2-f",),
        (("sources", ""),),
        _FROM_OTHERS,
    ),
    Item("14(3)", N_("When these people are told"), ("AVG-14-3", "AVG-14-5"), (), _FROM_OTHERS),
)
ARTICLE_28 = (
    Item(
        "28(3)",
        N_("An agreement with every processor"),
        ("AVG-28-3", "AVG-28-3-CONTENT"),
        (("recipients", "agreement"), ("recipients", "")),
        _NO_PROCESSOR,
    ),
    Item(
        "28(1)",
        N_("Processors that offer enough guarantees"),
        ("AVG-28-1",),
        (("recipients", "checked"),),
        _NO_PROCESSOR,
    ),
    Item(
        "28(2), 28(4)",
        N_("Others whom processors use in turn"),
        ("AVG-28-2-4",),
        (("recipients", "sub_processors"),),
        _NO_PROCESSOR,
    ),
)
ARTICLE_30 = (
    Item("30(1)(a)", N_("Name and contact details"), ("AVG-30-1-a",), (("organisation", ""),)),
    Item("30(1)(b)", N_("The purposes"), ("AVG-30-1-b",), _SITUATIONS),
    Item(
        "30(1)(c)",
        N_("Kinds of people and of data"),
        ("AVG-30-1-c",),
        (("activities", "people"), ("channels", "people"), *_DATA),
    ),
    Item("30(1)(d)", N_("Kinds of recipients"), ("AVG-30-1-d",), (("recipients", ""),)),
    Item(
        "30(1)(e)",
        N_("Transfers and their countries"),
        ("AVG-30-1-e",),
        (("recipients", "transfer"), ("transfers", "")),
        _NO_TRANSFER,
    ),
    Item("30(1)(f)", N_("When data are erased"), ("AVG-30-1-f",), (("retention", ""),)),
    Item("30(1)(g)", N_("Security in general terms"), ("AVG-30-1-g",), (("security", ""),)),
    Item(
        "30(2)",
        N_("The work as a processor for others"),
        ("AVG-30-2",),
        (("organisation", "processor_work"), ("organisation", "works_as_processor")),
        N_("no work is done as a processor for others"),
    ),
)
ARTICLES = (
    (N_("What people must be told (art. 13 GDPR)"), ARTICLE_13),
    (N_("Data that come from others (art. 14 GDPR)"), ARTICLE_14),
    (N_("Processors (art. 28 GDPR)"), ARTICLE_28),
    (N_("The record of processing (art. 30 GDPR)"), ARTICLE_30),
)


def shown(items: Iterable[Item], report: Report, papers: Sequence[Document]) -> list[Shown]:
    """How each item stands, with the first sentence of the papers that tells it."""
    lines = [line for paper in papers for line in _lines(paper)]
    return [_shown(item, report, lines) for item in items]


def _shown(item: Item, report: Report, lines: Sequence["_Told"]) -> Shown:
    open_now = (*report.findings, *report.covered)
    found = tuple(one for one in open_now if one.code in item.codes)
    state = _state(item, report, found)
    first = next((one for one in lines if _is_about(item, one.places)), None)
    if state is not Told.TOLD or first is None:
        return Shown(item, state, "", "", (), found)
    return Shown(item, state, plain(first.line), first.section, first.places, found)


def _state(item: Item, report: Report, found: Sequence[Finding]) -> Told:
    """Nothing counts as told unless a requirement was found to be met."""
    duties = [one for one in found if one.requirement.severity is Severity.ERROR]
    if any(one.kind is FindingKind.FINDING for one in duties):
        return Told.MISSING
    if duties:
        return Told.OPEN
    if any(code in report.met for code in item.codes):
        return Told.TOLD
    return Told.MISSING if found else Told.NOT_DUE


@value_class
class _Told(Value):
    """One printed line, the section it stands in, and the places it comes from."""

    line: Line
    section: str
    places: Places


def _lines(paper: Document) -> Iterable[_Told]:
    section = ""
    for block in paper.blocks:
        if isinstance(block, Heading):
            section = f"{block.number} {block.text}".strip() if block.level == 1 else section
        elif not isinstance(block, Box):
            for line, places in told((block,)):
                if line and not any(isinstance(piece, Hole) for piece in line):
                    yield _Told(line, section, places)


def _is_about(item: Item, places: Iterable[Place]) -> bool:
    return any(
        place.topic == topic and place.field.startswith(field)
        for place in places
        for topic, field in item.places
    )
