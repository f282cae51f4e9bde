"""Data that must be given and data from others: what is told, what follows, what is open."""

from dataclasses import replace

import pytest

from privacydesk.compliance.finding import FindingKind
from privacydesk.models.activity import ActivityKind, Provision, ProvisionReason
from privacydesk.models.choices import Asked
from privacydesk.models.data import Consequence, DataUse
from privacydesk.models.ids import ActivityId
from privacydesk.models.people import PeopleKind
from privacydesk.models.premises import Premises
from privacydesk.models.register import Register
from privacydesk.models.source import Source, SourceKind, Sources
from tests.compliance.cases import report
from tests.compliance.shop import ACTIVITY, CUSTOMERS, NAME, REGISTER, with_activity, words


def _kinds(register: Register, code: str) -> list[FindingKind]:
    return [one.kind for one in report(register).findings if one.code == code]


@pytest.mark.parametrize(
    ("provision", "expected"),
    [
        (Provision(required=True, consequence=Consequence.NO_DELIVERY), []),
        (Provision(required=True, consequence_text=words("bezorgen kan dan niet")), []),
        (
            Provision(required=True, reason=ProvisionReason.TO_CONCLUDE_CONTRACT),
            [FindingKind.QUESTION],
        ),
        (Provision(required=True), [FindingKind.FINDING]),
        (Provision(), [FindingKind.FINDING]),
    ],
)
def test_the_consequence_belongs_to_what_is_required(
    provision: Provision, expected: list[FindingKind]
) -> None:
    assert _kinds(with_activity(provision=provision), "AVG-13-2-e") == expected


def test_it_can_be_told_with_each_kind_of_data() -> None:
    use = DataUse(data=NAME.id, given=Asked.REQUIRED)
    silent = with_activity(provision=Provision(), data=(use,))
    told = with_activity(
        provision=Provision(), data=(replace(use, consequence=Consequence.NO_DELIVERY),)
    )
    assert _kinds(silent, "AVG-13-2-e") == [FindingKind.FINDING]
    assert _kinds(told, "AVG-13-2-e") == []


def test_told_in_one_activity_makes_silence_in_another_a_question() -> None:
    other = replace(ACTIVITY, id=ActivityId("other"), provision=Provision())
    register = replace(REGISTER, activities=(ACTIVITY, other))
    assert _kinds(register, "AVG-13-2-e") == [FindingKind.QUESTION]


def test_nobody_gives_what_is_recorded() -> None:
    logs = with_activity(kind=ActivityKind.SERVER_LOGS, provision=Provision())
    assert _kinds(logs, "AVG-13-2-e") == []


@pytest.mark.parametrize(
    ("kind", "never", "expected"),
    [
        (PeopleKind.CUSTOMER, None, []),
        (PeopleKind.CUSTOMER, True, [FindingKind.FINDING]),
        (PeopleKind.CUSTOMER_CONTACT, None, [FindingKind.QUESTION]),
        (PeopleKind.CUSTOMER_CONTACT, False, []),
    ],
)
def test_people_who_gave_nothing_themselves_need_a_source(
    kind: PeopleKind, expected: list[FindingKind], *, never: bool | None
) -> None:
    people = (replace(CUSTOMERS, kind=kind, never_dealt_with_us=never),)
    register = replace(REGISTER, people=people, sources=Sources(listed=()))
    assert _kinds(register, "AVG-14-2-f") == expected


def test_a_source_of_the_person_is_none_of_others() -> None:
    own = Source(kind=SourceKind.PERSON)
    anonymous = Source(kind=SourceKind.DATA_BROKER, aggregated_anonymous=True)
    register = replace(REGISTER, sources=Sources(listed=(own, anonymous)))
    assert [code for code in report(register).met if code.startswith("AVG-14-")] == []
    assert _kinds(register, "AVG-14-2-f") == []


def test_each_lack_of_a_credit_check_is_told() -> None:
    register = replace(REGISTER, premises=Premises(credit_checks=True))
    assert _kinds(register, "CREDIT-CHECK") == [FindingKind.FINDING] * 3
    assert _kinds(REGISTER, "CREDIT-CHECK") == [FindingKind.INPUT_MISSING]
    none = replace(REGISTER, premises=Premises(credit_checks=False))
    assert _kinds(none, "CREDIT-CHECK") == []
