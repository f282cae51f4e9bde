"""Transfers by the law of a day, and by what a register leaves open."""

from dataclasses import replace
from datetime import date

import pytest

from privacydesk.compliance.finding import FindingKind
from privacydesk.models.choices import SafeguardKind
from privacydesk.models.ids import CountryCode, VendorCode
from privacydesk.models.recipient import Recipient, Transfer
from privacydesk.models.register import Register
from privacydesk.models.transfer import Safeguard
from tests.compliance.cases import TODAY, report
from tests.compliance.parties import CONTROLLER, having

_US, _GB, _CA = map(CountryCode, ("US", "GB", "CA"))


def _guarded(*kinds: SafeguardKind, country: CountryCode = _US) -> Register:
    safeguards = tuple(Safeguard(kind=kind) for kind in kinds)
    return having(_at(Transfer(outside_eea=True, stored_in=(country,), safeguards=safeguards)))


def _at(transfer: Transfer) -> Recipient:
    return replace(CONTROLLER, transfer=transfer)


def _given(register: Register, code: str, today: date = TODAY) -> list[FindingKind]:
    found = report(register, today)
    return [one.kind for one in (*found.findings, *found.covered) if one.code == code]


@pytest.mark.parametrize(
    ("kind", "before", "after"),
    [
        (SafeguardKind.SAFE_HARBOUR, date(2015, 10, 5), date(2015, 10, 6)),
        (SafeguardKind.PRIVACY_SHIELD, date(2020, 7, 15), date(2020, 7, 16)),
        (SafeguardKind.MODEL_CONTRACT_CLAUSES, date(2022, 12, 26), date(2022, 12, 27)),
    ],
)
def test_a_ground_counts_until_it_ended(kind: SafeguardKind, before: date, after: date) -> None:
    register = _guarded(kind)
    assert _given(register, "AVG-44-NO-MECH", before) == []
    assert _given(register, "AVG-44-NO-MECH", after) == [FindingKind.FINDING]


def test_the_framework_counts_since_its_decision_and_for_its_country_only() -> None:
    framework = SafeguardKind.DATA_PRIVACY_FRAMEWORK
    before = _given(_guarded(framework), "AVG-44-NO-MECH", date(2023, 7, 9))
    assert before == [FindingKind.FINDING]
    assert _given(_guarded(framework), "AVG-44-NO-MECH", date(2023, 7, 10)) == []
    elsewhere = _guarded(framework, country=CountryCode("IN"))
    assert _given(elsewhere, "AVG-44-NO-MECH") == [FindingKind.FINDING]


def test_a_decision_on_the_country_is_a_ground_that_must_still_be_told() -> None:
    register = _guarded(country=_GB)
    assert _given(register, "AVG-44-NO-MECH") == []
    assert _given(register, "AVG-13-1-f-MECH") == [FindingKind.FINDING]
    assert _given(_guarded(country=_CA), "AVG-44-NO-MECH") == [FindingKind.QUESTION]


def test_data_that_are_stored_elsewhere_leave_whatever_was_answered() -> None:
    register = having(_at(Transfer(outside_eea=False, stored_in=(_US,))))
    assert _given(register, "AVG-13-1-f-FACT") == [FindingKind.FINDING]
    at_home = having(_at(Transfer(outside_eea=False, stored_in=(CountryCode("NL"),))))
    assert _given(at_home, "AVG-13-1-f-FACT") == []


def test_a_known_supplier_is_asked_about_and_never_accused() -> None:
    register = having(replace(CONTROLLER, vendor=VendorCode("mailchimp"), name="Mailchimp"))
    assert _given(register, "AVG-13-1-f-FACT") == [FindingKind.QUESTION]
    assert _given(having(CONTROLLER), "AVG-13-1-f-FACT") == [FindingKind.INPUT_MISSING]


def test_a_recipient_of_the_past_is_not_judged() -> None:
    past = replace(CONTROLLER, country=_US, until=date(2025, 1, 1))
    assert _given(having(past), "AVG-13-1-f-FACT") == []


def test_british_clauses_do_not_protect_data_from_the_netherlands() -> None:
    register = _guarded(SafeguardKind.UK_TRANSFER_AGREEMENT)
    assert _given(register, "AVG-44-NO-MECH") == [FindingKind.QUESTION]
