"""The mind of the wizard: which pages apply, where an answer is asked, what is still open."""

from collections import Counter
from dataclasses import replace

import pytest

from privacydesk.models.activity import ActivityKind
from privacydesk.models.choices import ChannelKind, RouteKind
from privacydesk.models.integrity import problems
from privacydesk.models.organisation import Organisation, Property
from privacydesk.models.place import Place
from privacydesk.models.publication import Publication
from privacydesk.models.register import Register
from privacydesk.models.service import Accounts, Service
from privacydesk.models.shape import shape
from privacydesk.models.shared import ContactRoute
from privacydesk.models.steps import with_value
from privacydesk.ui.questions.every import NOT_ASKED
from privacydesk.ui.wizard import usual
from privacydesk.ui.wizard.flow import State, blocking, state_of, step_of, steps_for
from privacydesk.ui.wizard.flow_parts import FIRST_KINDS, Special, Step
from privacydesk.ui.wizard.flow_steps import STEPS
from privacydesk.ui.wizard.marks import marks_of
from privacydesk.ui.wizard.term_rows import rows, with_rule
from tests.examples import NAMES, example, knowledge

_MOST_PAGES = 12


def codes(register: Register) -> list[str]:
    return [step.code for step in steps_for(register)]


def step(code: str) -> Step:
    return next(one for one in STEPS if one.code == code)


def test_every_question_of_the_register_is_asked_on_one_page() -> None:
    asked: Counter[str] = Counter()
    for section in (section for one in STEPS for section in one.sections):
        for name in section.fields:
            asked["/".join([*map(str, section.steps), name])] += 1
        if section.steps and not section.fields:
            asked[str(section.steps[0])] += 1
    whole = {field.name for field in shape(Register)} - {"organisation", "publication"}
    whole -= NOT_ASKED[Register]
    parts = {f"organisation/{field.name}" for field in shape(Organisation)}
    parts |= {f"publication/{field.name}" for field in shape(Publication)}
    # Activities are asked in parts, by their kind.
    assert set(asked) == (whole - {"activities"}) | parts
    assert set(asked.values()) == {1}


def test_every_kind_of_activity_has_one_page() -> None:
    kinds = Counter(kind for one in STEPS for kind in one.kinds)
    assert set(kinds) == set(ActivityKind)
    assert set(kinds.values()) == {1}


def test_what_can_be_ticked_stands_on_its_own_page() -> None:
    for code, kinds in usual.OFFERED.items():
        assert set(kinds) <= step(code).kinds


def test_who_just_starts_sees_no_page_that_may_not_apply() -> None:
    assert not {"accounts", "website", "mailing"} & set(codes(Register()))
    assert codes(Register())[0] == "start"
    assert codes(Register())[-1] == "check"


def test_a_simple_business_with_website_and_newsletter_gets_twelve_pages_at_most() -> None:
    register = usual.with_activity(Register(), ActivityKind.WEBSITE_VISIT)
    register = usual.with_activity(register, ActivityKind.NEWSLETTER)
    assert {"website", "mailing"} <= set(codes(register))
    assert len(codes(register)) <= _MOST_PAGES


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        (ActivityKind.ACCOUNT, "accounts"),
        (ActivityKind.WEBSITE_VISIT, "website"),
        (ActivityKind.NEWSLETTER, "mailing"),
        (ActivityKind.MARKETING, "mailing"),
    ],
)
def test_ticking_and_unticking_brings_a_page_and_takes_it_away(
    kind: ActivityKind, code: str
) -> None:
    ticked = usual.with_activity(Register(), kind)
    assert code in codes(ticked)
    assert code not in codes(usual.without_activities(ticked, kind))


def test_the_first_page_asks_what_decides_the_others() -> None:
    for kind in FIRST_KINDS:
        assert len(codes(usual.with_activity(Register(), kind))) == len(codes(Register())) + 1


def test_a_website_among_the_addresses_brings_its_page() -> None:
    site = Organisation(properties=(Property(name="example.nl"),))
    assert "website" in codes(Register(organisation=site))


def test_a_service_with_accounts_brings_their_page() -> None:
    service = Service(id="a", accounts=Accounts.USERS_SIGN_UP)  # type: ignore[arg-type] # an id
    assert "accounts" in codes(Register(services=(service,)))
    alone = replace(service, accounts=Accounts.NO_ACCOUNTS)
    assert "accounts" not in codes(Register(services=(alone,)))


def test_a_page_that_is_wanted_is_shown_all_the_same() -> None:
    assert "website" in [one.code for one in steps_for(Register(), {"website"})]


@pytest.mark.parametrize(
    ("place", "code"),
    [
        (Place("organisation", "", "name"), "business"),
        (Place("organisation", "", "business"), "start"),
        (Place("organisation", "", "officer.person.name"), "responsible"),
        (Place("publication", "", "address_form"), "start"),
        (Place("publication", "", "dated"), "check"),
        (Place("matrix"), "services"),
        (Place("channels", "email", "routes"), "contact"),
        (Place("recipients", "x", "agreement.state"), "processors"),
        (Place("transfers"), "processors"),
        (Place("retention", "rule", "period"), "retention"),
        (Place("extras", "", "minors.told"), "rights"),
        (Place("premises"), "situations"),
        (Place("nowhere"), "check"),
    ],
)
def test_the_page_of_an_answer(place: Place, code: str) -> None:
    assert step_of(place, Register()).code == code


def test_an_activity_is_asked_on_the_page_of_its_kind() -> None:
    register = usual.with_activity(Register(), ActivityKind.NEWSLETTER)
    register = usual.with_activity(register, ActivityKind.PHOTOS)
    assert step_of(Place("activities", "newsletter"), register).code == "mailing"
    assert step_of(Place("activities", "photos", "purposes"), register).code == "situations"


def test_how_far_a_step_is() -> None:
    register, place = Register(), Place("organisation", "", "name")
    business = step("business")
    assert state_of(business, register) is State.OPEN
    named = with_value(register, ("organisation", "name"), "Bakkerij")
    mark = ("contacts", (Place("organisation", "", "contacts"),))
    assert state_of(business, named) is State.DONE
    assert state_of(business, named, [mark]) is State.BUSY
    assert state_of(business, named, [mark], [place]) is State.PROPOSAL


def test_the_last_step_gathers_what_all_others_leave_open() -> None:
    mark = ("name", (Place("organisation", "", "name"),))
    assert blocking(step("business"), Register(), [mark]) == ("name",)
    assert blocking(step("contact"), Register(), [mark]) == ()
    assert blocking(STEPS[-1], Register(), [mark]) == ("name",)
    assert STEPS[-1].sections[0].special is Special.CHECK


@pytest.mark.parametrize("name", NAMES)
def test_every_mark_of_a_statement_has_a_page(name: str) -> None:
    register = example(name)
    marks = marks_of(register, knowledge(), "en")
    assert marks
    for text, places in marks:
        assert any(text in blocking(one, register, marks) for one in STEPS[:-1]) or places


def test_the_missing_name_is_asked_on_the_page_of_the_business_only() -> None:
    marks = marks_of(Register(), knowledge(), "en")
    places = next(found for text, found in marks if text.startswith("name of"))
    assert {step_of(place, Register()).code for place in places} == {"business"}


@pytest.mark.parametrize("kind", ActivityKind)
def test_what_is_ticked_is_sound_and_can_be_unticked(kind: ActivityKind) -> None:
    start = example("engage")
    before = usual.without_activities(start, kind)
    ticked = usual.with_activity(before, kind)
    assert list(problems(ticked)) == []
    assert list(knowledge().unknown_codes(ticked)) == []
    assert usual.without_activities(ticked, kind) == before


def test_a_channel_takes_over_the_addresses_that_were_given() -> None:
    route = ContactRoute(kind=RouteKind.EMAIL, value="info@example.nl")
    register = Register(organisation=Organisation(contacts=(route,)))
    made = (usual.with_channel(register, ChannelKind.EMAIL).channels or ())[0]
    assert made.routes == (route,)
    assert made.purposes is not None
    phone = (usual.with_channel(register, ChannelKind.PHONE).channels or ())[0]
    assert phone.routes is None


def test_each_situation_without_a_period_gets_a_row_until_it_has_one() -> None:
    register = usual.with_activity(Register(), ActivityKind.INVOICING)
    register = usual.with_activity(register, ActivityKind.BOOKKEEPING)
    register = usual.with_activity(register, ActivityKind.PURCHASE)
    register = usual.with_channel(register, ChannelKind.EMAIL)
    found = rows(register, knowledge().retention_terms)
    names = {" ".join(one.id for one in row.situations): row.term for row in found}
    books = names["invoicing bookkeeping"]
    assert books is not None
    assert books.law == "awr-52"
    assert names["purchase"] is None
    for row in found:
        register = with_rule(register, row)
    assert rows(register, knowledge().retention_terms) == ()
    assert list(problems(register)) == []
    (rule,) = (one for one in register.retention.rules or () if one.law is not None)
    assert (rule.statutory, rule.law, rule.at_least) == (True, "awr-52", None)
