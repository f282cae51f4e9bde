"""A register may only refer to what a table knows."""

from privacydesk.knowledge import Knowledge
from privacydesk.knowledge.store import UnknownCode
from privacydesk.models.activity import Activity, ActivityKind
from privacydesk.models.choices import LegalBasis, PeriodUnit
from privacydesk.models.data import DataItem
from privacydesk.models.ids import (
    ActivityId,
    AuthorityCode,
    CountryCode,
    DataCode,
    DataId,
    LawCode,
    MeasureCode,
    PurposeCode,
    PurposeId,
    RecipientId,
    RuleId,
    VendorCode,
)
from privacydesk.models.organisation import Organisation
from privacydesk.models.purpose import LegalGround, Purpose
from privacydesk.models.recipient import Recipient, Transfer
from privacydesk.models.recipient_kind import RecipientKind
from privacydesk.models.register import Register
from privacydesk.models.retention import RetentionPolicy, RetentionRule
from privacydesk.models.rights import Authority, Complaint, Rights
from privacydesk.models.security import Security
from privacydesk.models.shared import Period


def register(*, known: bool) -> Register:
    """Make a register with one code of each kind, as the tables have it or with an x before it."""

    def code(text: str) -> str:
        return text if known else f"x{text}"

    ground = LegalGround(basis=LegalBasis.LEGAL_OBLIGATION, law=LawCode(code("awr-52")))
    purpose = Purpose(id=PurposeId("tax"), catalogue=PurposeCode(code("tax")), grounds=(ground,))
    rule = RetentionRule(
        id=RuleId("books"),
        period=Period(amount=7, unit=PeriodUnit.YEARS),
        law=LawCode(code("bw-2-10")),
    )
    return Register(
        organisation=Organisation(country=CountryCode(code("NL"))),
        data=(DataItem(id=DataId("email"), catalogue=DataCode(code("email"))),),
        activities=(
            Activity(id=ActivityId("books"), kind=ActivityKind.BOOKKEEPING, purposes=(purpose,)),
        ),
        recipients=(
            Recipient(
                id=RecipientId("tawk"),
                kind=RecipientKind.CHAT,
                vendor=VendorCode(code("tawk-to")),
                transfer=Transfer(stored_in=(CountryCode("US"), CountryCode(code("IE")))),
            ),
        ),
        retention=RetentionPolicy(rules=(rule,)),
        security=Security(measures=(MeasureCode("mfa"), MeasureCode(code("tls")))),
        rights=Rights(
            complaint=Complaint(authorities=(Authority(catalogue=AuthorityCode(code("nl-ap"))),))
        ),
    )


def test_codes_that_the_tables_know_are_no_problem(knowledge: Knowledge) -> None:
    assert list(knowledge.unknown_codes(register(known=True))) == []
    assert list(knowledge.unknown_codes(Register())) == []


def test_every_kind_of_code_is_looked_up(knowledge: Knowledge) -> None:
    assert set(knowledge.unknown_codes(register(known=False))) == {
        UnknownCode("organisation.country", "CountryCode", "xNL"),
        UnknownCode("data[0].catalogue", "DataCode", "xemail"),
        UnknownCode("activities[0].purposes[0].catalogue", "PurposeCode", "xtax"),
        UnknownCode("activities[0].purposes[0].grounds[0].law", "LawCode", "xawr-52"),
        UnknownCode("recipients[0].vendor", "VendorCode", "xtawk-to"),
        UnknownCode("recipients[0].transfer.stored_in", "CountryCode", "xIE"),
        UnknownCode("retention.rules[0].law", "LawCode", "xbw-2-10"),
        UnknownCode("security.measures", "MeasureCode", "xtls"),
        UnknownCode("rights.complaint.authorities[0].catalogue", "AuthorityCode", "xnl-ap"),
    }
