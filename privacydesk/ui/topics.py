"""The topics of the register: what stands in the sidebar, and which questions each holds."""

from privacydesk.models.place import Place
from privacydesk.models.steps import Steps
from privacydesk.models.value import Value, value_class
from privacydesk.ui.questions.question import N_


@value_class
class Section(Value):
    """Some questions of one record of the register."""

    steps: Steps
    """The way to the record; () is the register itself."""
    fields: tuple[str, ...]
    """The fields that are asked; () asks all."""


@value_class
class Topic(Value):
    """One entry of the sidebar."""

    code: str
    title: str
    sections: tuple[Section, ...]

    def holds(self, place: Place) -> bool:
        """Whether an answer stands on the page of this topic."""
        field = place.question
        for section in self.sections:
            if not section.steps and place.topic in section.fields:
                return True
            if section.steps == (place.topic,) and (not section.fields or field in section.fields):
                return True
        return False


def _listed(*fields: str) -> tuple[Section, ...]:
    return (Section((), fields),)


_BUSINESS = (
    "name",
    "known_as",
    "description",
    "business",
    "legal_form",
    "registrations",
    "vat_number",
    "country",
    "places",
    "contacts",
    "properties",
    "trade_names",
    "staff",
    "affiliations",
    "established_in_eu",
    "scope",
)
_RESPONSIBLE = (
    "privacy_contact",
    "officer",
    "represented_by",
    "joint_controllers",
    "separate_controllers",
    "group",
    "eu_representative",
    "uk_representative",
    "works_as_processor",
    "processor_work",
    "processor_terms",
    "duties",
)

CHECK = Topic("check", N_("Check"), ())
"""The entry below the topics: what the law asks and the register lacks."""

TOPICS = (
    Topic("business", N_("Your organisation"), (Section(("organisation",), _BUSINESS),)),
    Topic(
        "responsible", N_("Who answers for privacy"), (Section(("organisation",), _RESPONSIBLE),)
    ),
    Topic("people", N_("Whose data"), _listed("people")),
    Topic("services", N_("Services and subscriptions"), _listed("services", "matrix")),
    Topic("situations", N_("Situations"), _listed("activities")),
    Topic("contact", N_("Ways to contact you"), _listed("channels")),
    Topic("website", N_("Website and cookies"), (Section(("website",), ()),)),
    Topic("premises", N_("Your premises"), (Section(("premises",), ()),)),
    Topic(
        "recipients",
        N_("Processors and others"),
        (*_listed("recipients"), Section(("recipients_policy",), ())),
    ),
    Topic("transfers", N_("Outside Europe"), (Section(("transfers",), ()),)),
    Topic("sources", N_("Where data come from"), (Section(("sources",), ()),)),
    Topic("retention", N_("How long"), (Section(("retention",), ()),)),
    Topic("rights", N_("Rights and complaints"), (Section(("rights",), ()),)),
    Topic("security", N_("Security"), (Section(("security",), ()),)),
    Topic("data", N_("Kinds of data"), _listed("data", "grounds")),
    Topic("extras", N_("Other passages"), (Section(("extras",), ()),)),
    Topic("publication", N_("Version and publication"), (Section(("publication",), ()),)),
)
