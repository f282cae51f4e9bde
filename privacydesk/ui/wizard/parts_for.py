"""The widget that fits a part of a page."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from privacydesk.models.activity import ActivityKind
from privacydesk.models.choices import ChannelKind
from privacydesk.models.steps import value_at
from privacydesk.ui.forms.desk import Desk
from privacydesk.ui.forms.record_form import RecordForm
from privacydesk.ui.pages.matrix_page import MatrixPage
from privacydesk.ui.questions.question import N_
from privacydesk.ui.wizard import usual
from privacydesk.ui.wizard.check_part import CheckPart
from privacydesk.ui.wizard.data_terms import DataTerms
from privacydesk.ui.wizard.flow_parts import FIRST_KINDS, Section, Special, Step
from privacydesk.ui.wizard.folded import Folded
from privacydesk.ui.wizard.page_part import PagePart
from privacydesk.ui.wizard.processors_part import ProcessorsPart
from privacydesk.ui.wizard.template_offer import TemplateOffer
from privacydesk.ui.wizard.terms_part import TermsPart
from privacydesk.ui.wizard.ticked_records import TickedRecords, TickList

AnyPart = PagePart | RecordForm | MatrixPage
_Maker = Callable[[], AnyPart]


def part_for(step: Step, section: Section, desk: Desk, parent: QWidget) -> AnyPart:
    """Make the widget of a part; what is folded makes its inside when it is opened."""
    if section.folded:
        title = desk.language.text(section.folded)
        open_section = replace(section, folded="")
        return Folded(
            title, lambda inside: part_for(step, open_section, desk, inside), section.asks, parent
        )
    if section.special is None:
        return _form(section, desk, parent)
    makers: dict[Special, _Maker] = {
        Special.TEMPLATE: lambda: TemplateOffer(desk, parent),
        Special.FIRST_TICKS: lambda: TickedRecords(desk, _first(), parent, cards=False),
        Special.MATRIX: lambda: MatrixPage(desk, parent),
        Special.SITUATIONS: lambda: TickedRecords(desk, _situations(step), parent),
        Special.CHANNELS: lambda: TickedRecords(desk, _channels(), parent),
        Special.PROCESSORS: lambda: ProcessorsPart(desk, parent),
        Special.TERMS: lambda: TermsPart(desk, parent),
        Special.DATA_TERMS: lambda: DataTerms(desk, parent),
        Special.CHECK: lambda: CheckPart(desk, parent),
    }
    return makers[section.special]()


def _form(section: Section, desk: Desk, parent: QWidget) -> RecordForm:
    record = type(value_at(desk.session.register, section.steps))
    return RecordForm(desk, record, section.steps, section.fields or None, parent)


def _first() -> TickList:
    return TickList(
        "activities",
        N_("What else do you do?"),
        N_("For what you tick you get a page with questions. You can tick it later too."),
        FIRST_KINDS,
        (),
        usual.with_activity,
        usual.without_activities,
    )


def _situations(step: Step) -> TickList:
    offered = usual.OFFERED[step.code]
    others = tuple(kind for kind in ActivityKind if kind in step.kinds)
    return TickList(
        "activities",
        N_("Which of these do you do?"),
        N_("Open a card below to tell more about it."),
        offered,
        others,
        usual.with_activity,
        usual.without_activities,
    )


def _channels() -> TickList:
    return TickList(
        "channels",
        N_("Which of these do you offer?"),
        N_("Open a card below to tell more about it."),
        usual.CHANNELS,
        tuple(ChannelKind),
        usual.with_channel,
        usual.without_channels,
    )
