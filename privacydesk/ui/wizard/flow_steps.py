"""The steps of the wizard, in order."""

from privacydesk.models.activity import ActivityKind
from privacydesk.ui.wizard.flow_parts import (
    ACCOUNT_KINDS,
    MAILING_KINDS,
    OTHER_KINDS,
    WEBSITE_KINDS,
    Section,
    Special,
    Step,
    has_accounts,
    has_mailing,
    has_website,
)


def N_(message: str) -> str:  # noqa: N802 - the usual name of this marker
    """Mark a text for translation; it is translated where it is shown."""
    return message


_FIRST_OF_PUBLICATION = ("address_form", "languages")
_REST_OF_PUBLICATION = (
    "kind",
    "version",
    "dated",
    "date_kind",
    "prevailing_language",
    "on_paper_at",
    "adopted_by",
    "published_at",
    "old_versions_at",
    "replaces_earlier",
    "changes",
    "change_summary",
    "history",
    "review",
    "existing_statement",
)
_BUSINESS = (
    "name",
    "known_as",
    "description",
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


def _listed(field: str, folded: str = "") -> Section:
    return Section((), (field,), folded=folded)


def _whole(field: str, folded: str = "") -> Section:
    return Section((field,), folded=folded)


def _situations(kinds: tuple[ActivityKind, ...] | frozenset[ActivityKind]) -> Section:
    return Section((), (), Special.SITUATIONS, frozenset(kinds))


STEPS = (
    Step(
        "start",
        N_("Start"),
        N_("What kind of organisation is it?"),
        N_("With these answers you only get the pages that suit you. You can change all later."),
        (
            Section(("organisation",), ("business",)),
            Section(special=Special.TEMPLATE),
            Section(special=Special.FIRST_TICKS),
            Section(("publication",), _FIRST_OF_PUBLICATION),
        ),
    ),
    Step(
        "business",
        N_("Your organisation"),
        N_("Your organisation"),
        N_("The statement begins with who you are and how people can reach you."),
        (Section(("organisation",), _BUSINESS),),
    ),
    Step(
        "responsible",
        N_("Who answers for privacy"),
        N_("Who answers for privacy"),
        N_("People must know whom they can ask about their data. For most that is the owner."),
        (Section(("organisation",), _RESPONSIBLE),),
    ),
    Step(
        "services",
        N_("Services"),
        N_("Services and subscriptions"),
        N_("What do you offer, and which data do you ask with each of it?"),
        (_listed("services"), Section((), ("matrix",), Special.MATRIX)),
    ),
    Step(
        "accounts",
        N_("Accounts and use"),
        N_("Accounts, use and help"),
        N_("About people who log in with you, what you see of their use, and the help they get."),
        (_situations(ACCOUNT_KINDS),),
        has_accounts,
    ),
    Step(
        "contact",
        N_("Contact"),
        N_("Ways to contact you"),
        N_("Whoever phones, mails or sends a form leaves data with you."),
        (Section((), ("channels",), Special.CHANNELS),),
    ),
    Step(
        "website",
        N_("Website and cookies"),
        N_("Website and cookies"),
        N_("What your website keeps of visitors, and what others do on it."),
        (_situations(WEBSITE_KINDS), _whole("website")),
        has_website,
    ),
    Step(
        "mailing",
        N_("Newsletter"),
        N_("Newsletter and advertising"),
        N_("To whom you send messages, how people agreed, and how they can stop them."),
        (_situations(MAILING_KINDS),),
        has_mailing,
    ),
    Step(
        "situations",
        N_("Situations"),
        N_("Orders, events, job applications and more"),
        N_("Tick what you do. Each thing you tick gets a part of its own in the statement."),
        (
            _situations(OTHER_KINDS),
            _listed("people", N_("Whose data: the groups of people in detail")),
            _listed("data", N_("Kinds of data in detail")),
            _listed("grounds", N_("Legal grounds in general")),
            _whole("sources", N_("Where data come from")),
            _whole("premises", N_("Cameras and visitors")),
        ),
    ),
    Step(
        "processors",
        N_("Processors"),
        N_("Processors and others who receive data"),
        N_(
            "Think of e-mail, hosting, bookkeeping and payment. A company that uses data for you is"
            " a processor, and you need an agreement with it."
        ),
        (
            Section((), ("recipients",), Special.PROCESSORS),
            _whole("recipients_policy", N_("What holds for all of them")),
            _whole("transfers", N_("Data outside Europe")),
        ),
    ),
    Step(
        "retention",
        N_("Keeping data"),
        N_("How long you keep data"),
        N_("For each situation you name a period, or what decides how long."),
        (
            Section(special=Special.TERMS),
            Section(special=Special.DATA_TERMS, folded=N_("A period for each kind of data")),
            _whole("retention"),
        ),
    ),
    Step(
        "rights",
        N_("Rights and security"),
        N_("Rights, security and other passages"),
        N_("How people can ask about their data, and how you keep these data safe."),
        (
            _whole("rights"),
            _whole("security", N_("How you keep data safe")),
            _whole("extras", N_("Other passages")),
        ),
    ),
    Step(
        "check",
        N_("Check and print"),
        N_("Check and print"),
        N_("What is still open stands here. The statement stays a draft until it is filled in."),
        (
            Section(special=Special.CHECK),
            Section(
                ("publication",), _REST_OF_PUBLICATION, folded=N_("Version, date and publication")
            ),
        ),
    ),
)
"""All steps; the last one gathers what the others leave open."""
