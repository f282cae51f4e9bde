"""What is said not to be done is no truth while another answer says that it is."""

from dataclasses import replace
from typing import Any, cast

import pytest

from privacydesk.documents.blocks import Document, plain
from privacydesk.documents.stream import holes, lines_of
from privacydesk.models.activity import Activity, ActivityKind, AutomatedDecision, Profiling
from privacydesk.models.channel import Channel, Recorded
from privacydesk.models.choices import ChannelKind, LegalBasis, PartyRole
from privacydesk.models.data import DataClass, DataItem
from privacydesk.models.extras import Absence, Decisions, Extras
from privacydesk.models.ids import (
    ActivityId,
    ChannelId,
    DataId,
    PurposeId,
    RecipientId,
    ServiceId,
)
from privacydesk.models.mailing import Advertising, Mailing
from privacydesk.models.organisation import DataProtectionOfficer, Organisation
from privacydesk.models.premises import IdentityCopy, Premises
from privacydesk.models.purpose import LegalGround, Purpose
from privacydesk.models.recipient import DataForm, Recipient, RecipientsPolicy, Transfer
from privacydesk.models.recipient_kind import RecipientKind
from privacydesk.models.register import Register
from privacydesk.models.service import Accounts, Service
from privacydesk.models.transfer import TransferPolicy, TransferRule
from privacydesk.models.website import (
    CookieGroup,
    CookieKind,
    Cookies,
    Embedded,
    EmbeddedKind,
    Website,
)
from tests.examples import statement

_DIFFERS = "twee antwoorden spreken elkaar tegen"


def _activity(kind: ActivityKind, **answers: Any) -> Register:
    return Register(activities=(Activity(id=ActivityId("a"), kind=kind, **answers),))


def _party(kind: RecipientKind, **answers: Any) -> Register:
    return Register(recipients=(Recipient(id=RecipientId("r"), kind=kind, **answers),))


def _cookies(kind: CookieKind) -> Register:
    return Register(website=Website(cookies=Cookies(groups=(CookieGroup(kind=kind),))))


OPPOSITES = {
    Absence.NO_COOKIES: _cookies(CookieKind.FUNCTIONAL),
    Absence.NO_TRACKING: _cookies(CookieKind.TRACKING),
    Absence.NO_ADVERTISING: _cookies(CookieKind.ADVERTISING),
    Absence.NO_PROFILES: _activity(ActivityKind.MARKETING, profiling=Profiling(used=True)),
    Absence.NO_THIRD_PARTIES: _party(RecipientKind.BANK, role=PartyRole.CONTROLLER),
    Absence.NO_SUPPLIER_HAS_ACCESS: _party(RecipientKind.HOSTING, role=PartyRole.PROCESSOR),
    Absence.NO_TRANSFERS: _party(RecipientKind.HOSTING, transfer=Transfer(outside_eea=True)),
    Absence.NO_SPECIAL_DATA: Register(
        data=(DataItem(id=DataId("d"), data_class=DataClass.SPECIAL),)
    ),
    Absence.NO_BOOKKEEPING_SOFTWARE: _party(RecipientKind.ACCOUNTING_SOFTWARE),
    Absence.NO_NEWSLETTER: _activity(ActivityKind.NEWSLETTER),
    Absence.NO_SOCIAL_MEDIA: Register(
        channels=(Channel(id=ChannelId("c"), kind=ChannelKind.SOCIAL_MEDIA),)
    ),
    Absence.NO_CAMERAS: Register(premises=Premises(cameras=True)),
    Absence.NO_ACCOUNTS: Register(
        services=(Service(id=ServiceId("s"), accounts=Accounts.USERS_SIGN_UP),)
    ),
    Absence.NO_CALL_RECORDING: Register(
        channels=(Channel(id=ChannelId("c"), kind=ChannelKind.PHONE, recorded=Recorded.CALLS),)
    ),
    Absence.NO_EXTERNAL_FONTS: Register(
        website=Website(embedded=(Embedded(kind=EmbeddedKind.FONTS),))
    ),
    Absence.NO_IDENTITY_COPIES: Register(premises=Premises(identity_copy=IdentityCopy(made=True))),
    Absence.NO_OFFICER: Register(
        organisation=Organisation(officer=DataProtectionOfficer(appointed=True))
    ),
    Absence.NO_SHARING_FOR_ADVERTISING: Register(
        recipients_policy=RecipientsPolicy(sells_data=True)
    ),
    Absence.NO_WIFI_TRACKING: Register(premises=Premises(wifi_tracking=True)),
}


def _with(register: Register, absence: Absence) -> Document:
    return statement(replace(cast(Any, register), extras=Extras(absences=(absence,))))


def _doubts(paper: Document) -> list[str]:
    return [text for text in holes(paper.blocks) if _DIFFERS in text]


def _lines(paper: Document) -> list[str]:
    return [plain(line) for line in lines_of(paper.blocks)]


def test_few_absences_have_no_question_of_their_own() -> None:
    assert set(Absence) - set(OPPOSITES) == {Absence.NO_PERSONAL_PRICES, Absence.NO_OTHER_DATA}


@pytest.mark.parametrize("absence", Absence)
def test_an_absence_alone_is_printed_as_it_is_said(absence: Absence) -> None:
    assert _doubts(_with(Register(), absence)) == []
    assert len(set(_lines(_with(Register(), absence))) - set(_lines(statement(Register())))) == 1


@pytest.mark.parametrize("absence", OPPOSITES)
def test_an_absence_that_is_answered_otherwise_is_a_hole(absence: Absence) -> None:
    paper = _with(OPPOSITES[absence], absence)
    said = set(_lines(_with(Register(), absence))) - set(_lines(statement(Register())))
    assert len(_doubts(paper)) == 1
    assert not said & set(_lines(paper))
    assert paper.concept


def test_data_for_processors_and_anonymous_data_go_to_no_third_party() -> None:
    for party in (
        _party(RecipientKind.HOSTING, role=PartyRole.PROCESSOR),
        _party(RecipientKind.EMPLOYEES),
        _party(
            RecipientKind.STATISTICS_OFFICE,
            role=PartyRole.CONTROLLER,
            form=DataForm.AGGREGATED_ANONYMOUS,
        ),
    ):
        assert _doubts(_with(party, Absence.NO_THIRD_PARTIES)) == []


def test_a_party_of_no_usual_kind_may_be_a_third_party() -> None:
    assert len(_doubts(_with(_party(RecipientKind.OTHER), Absence.NO_THIRD_PARTIES))) == 1


def test_transfers_can_also_be_told_in_general() -> None:
    said = Register(transfers=TransferPolicy(rule=TransferRule.SOMETIMES_OUTSIDE))
    assert len(_doubts(_with(said, Absence.NO_TRANSFERS))) == 1
    within = Register(transfers=TransferPolicy(rule=TransferRule.ALL_IN_EEA))
    assert _doubts(_with(within, Absence.NO_TRANSFERS)) == []


def test_a_site_without_cookies_has_no_kinds_of_cookies() -> None:
    kinds = (CookieGroup(kind=CookieKind.FUNCTIONAL),)
    both = Register(website=Website(cookies=Cookies(used=False, groups=kinds)))
    assert len(_doubts(statement(both))) == 1
    assert not any("functionele" in line for line in _lines(statement(both)))


def test_no_cookies_is_said_once() -> None:
    register = Register(website=Website(cookies=Cookies(used=False)))
    paper = _with(register, Absence.NO_COOKIES)
    assert sum("geen cookies" in line for line in _lines(paper)) == 1


@pytest.mark.parametrize(
    ("kind", "premises"),
    [
        (ActivityKind.CAMERAS, Premises(cameras=False)),
        (ActivityKind.GUEST_WIFI, Premises(guest_wifi=False)),
        (ActivityKind.CREDIT_CHECK, Premises(credit_checks=False)),
    ],
)
def test_an_activity_is_done_and_not_done(kind: ActivityKind, premises: Premises) -> None:
    activity = Activity(id=ActivityId("a"), kind=kind)
    assert len(_doubts(statement(Register(activities=(activity,), premises=premises)))) == 1


def test_decisions_are_taken_and_not_taken() -> None:
    activity = Activity(
        id=ActivityId("a"), kind=ActivityKind.OTHER, decision=AutomatedDecision(taken=True)
    )
    said = Extras(decisions=Decisions(taken=False))
    assert len(_doubts(statement(Register(activities=(activity,), extras=said)))) == 1


def test_advertising_needs_consent_and_needs_none() -> None:
    ground = LegalGround(basis=LegalBasis.CUSTOMER_EXCEPTION)
    purpose = Purpose(id=PurposeId("p"), grounds=(ground,))
    mailing = Mailing(advertising=Advertising.OPTION_WITH_CONSENT)
    both = _activity(ActivityKind.MARKETING, purposes=(purpose,), mailing=mailing)
    assert len(_doubts(statement(both))) == 1
    without = _activity(ActivityKind.MARKETING, purposes=(purpose,))
    assert any("artikel 11.7" in line for line in _lines(statement(without)))
