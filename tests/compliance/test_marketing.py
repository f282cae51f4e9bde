"""Rules on advertising that changed with the law, and what counts as advertising."""

from datetime import date

import pytest

from privacydesk.compliance.finding import FindingKind
from privacydesk.models.activity import Activity, ActivityKind
from privacydesk.models.choices import LegalBasis
from privacydesk.models.ids import ActivityId, PurposeId
from privacydesk.models.mailing import (
    Advertising,
    Mailing,
    MailingAudience,
    MailingChannel,
    OptOut,
)
from privacydesk.models.purpose import LegalGround, Purpose
from privacydesk.models.register import Register
from privacydesk.models.text import LocalisedText
from tests.compliance.cases import report


def _register(text: str, basis: LegalBasis, mailing: Mailing) -> Register:
    purpose = Purpose(
        id=PurposeId("p"),
        text=LocalisedText.of({"nl": text}),
        grounds=(LegalGround(basis=basis),),
    )
    activity = Activity(
        id=ActivityId("a"), kind=ActivityKind.GENERAL, purposes=(purpose,), mailing=mailing
    )
    return Register(activities=(activity,))


def _found(register: Register, today: date, code: str) -> list[FindingKind]:
    return [one.kind for one in report(register, today).findings if one.code == code]


def test_customers_could_be_called_without_consent_up_to_the_day_the_law_changed() -> None:
    calls = _register(
        "reclame per telefoon",
        LegalBasis.LEGITIMATE_INTERESTS,
        Mailing(
            channels=(MailingChannel.PHONE,),
            audiences=(MailingAudience.CUSTOMERS,),
            natural_persons=True,
        ),
    )
    assert _found(calls, date(2021, 6, 30), "TW-11.7-TEL") == []
    assert _found(calls, date(2026, 6, 30), "TW-11.7-TEL") == []
    assert _found(calls, date(2026, 7, 1), "TW-11.7-TEL") == [FindingKind.FINDING]


def test_a_newsletter_is_seen_by_its_purpose_and_not_where_there_is_no_advertising() -> None:
    mail = Mailing(channels=(MailingChannel.EMAIL,))
    basis, today = LegalBasis.CONTRACT, date(2026, 11, 29)
    letters = _register("onze nieuwsbrief sturen", basis, mail)
    assert _found(letters, today, "TW-11.7-CONSENT") == [FindingKind.FINDING]
    orders = _register("bestellingen leveren", basis, mail)
    assert _found(orders, today, "TW-11.7-CONSENT") == []
    silent = Mailing(channels=(MailingChannel.EMAIL,), advertising=Advertising.NONE)
    assert _found(_register("onze nieuwsbrief", basis, silent), today, "TW-11.7-CONSENT") == []


def test_how_messages_go_must_be_known_for_more_than_a_question() -> None:
    letters = _register("onze nieuwsbrief sturen", LegalBasis.CONTRACT, Mailing())
    found = _found(letters, date(2026, 11, 29), "TW-11.7-CONSENT")
    assert found == [FindingKind.QUESTION]


@pytest.mark.parametrize(
    ("ways", "kinds"),
    [
        ((), [FindingKind.FINDING]),
        ((OptOut.ACCOUNT_SETTING,), [FindingKind.QUESTION]),
        ((OptOut.REPLY,), []),
        (None, [FindingKind.INPUT_MISSING]),
    ],
)
def test_each_message_offers_a_simple_way_to_stop(
    ways: tuple[OptOut, ...] | None, kinds: list[FindingKind]
) -> None:
    mail = Mailing(channels=(MailingChannel.EMAIL,), opt_out=ways, sender_in_message=True)
    letters = _register("onze nieuwsbrief sturen", LegalBasis.CONSENT, mail)
    assert _found(letters, date(2026, 11, 29), "TW-11.7-UNSUB") == kinds
