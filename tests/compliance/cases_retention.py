"""Cases of the requirements in resources/requirements/retention.json."""

from collections.abc import Mapping
from dataclasses import replace

from privacydesk.compliance.finding import FindingKind
from privacydesk.models.activity import Activity, ActivityKind
from privacydesk.models.choices import PeriodUnit, StartEvent
from privacydesk.models.data import DataItem, DataUse
from privacydesk.models.ids import (
    ActivityId,
    CountryCode,
    DataCode,
    DataId,
    LawCode,
    MeasureCode,
    RuleId,
)
from privacydesk.models.organisation import Duties, LegalForm, Organisation
from privacydesk.models.premises import Premises
from privacydesk.models.register import Register
from privacydesk.models.retention import (
    CleanUp,
    Criterion,
    Medium,
    RetentionPolicy,
    RetentionRule,
)
from privacydesk.models.security import Security
from privacydesk.models.shared import Period
from privacydesk.models.steps import Steps, with_value
from tests.compliance.cases import Case

_RULE: Steps = ("retention", "rules", 0)
_WORK = ActivityId("work")
_NAME, _LOGIN, _INVOICE, _IMAGES = (
    DataItem(id=DataId(code), catalogue=DataCode(code))
    for code in ("name", "login", "invoice", "camera_images")
)


def _period(amount: int, unit: PeriodUnit = PeriodUnit.YEARS) -> Period:
    return Period(amount=amount, unit=unit)


_FOUR_WEEKS = _period(4, PeriodUnit.WEEKS)
_SIX_MONTHS = _period(6, PeriodUnit.MONTHS)
_AFTER_CONTACT = RetentionRule(id=RuleId("rule"), period=_period(1), start=StartEvent.LAST_CONTACT)
_BOOKS = replace(
    _AFTER_CONTACT, data=(_INVOICE.id,), period=_period(7), start=StartEvent.END_OF_BOOK_YEAR
)
_NO_DUTIES = Duties(
    keeps_books=False,
    wwft=False,
    one_stop_shop=False,
    immovable_property=False,
    care=False,
    employs_staff=False,
)


def _kept(*rules: RetentionRule, duties: Duties = _NO_DUTIES) -> Register:
    """A Dutch register with these terms, and data that they can be about."""
    return Register(
        organisation=Organisation(country=CountryCode("NL"), duties=duties),
        data=(_NAME, _LOGIN, _INVOICE, _IMAGES),
        retention=RetentionPolicy(rules=rules),
    )


def _mending(register: Register, field: str, value: object) -> Case:
    return Case(register, with_value(register, (*_RULE, field), value))


def _by_law(law: str, duty: str, wrong: int, right: int) -> Case:
    """A rule of a law with a wrong number of years."""
    rule = replace(
        _AFTER_CONTACT, law=LawCode(law), period=_period(wrong), start=StartEvent.END_OF_YEAR
    )
    duties = with_value(_NO_DUTIES, (duty,), value=True)
    return _mending(_kept(rule, duties=duties), "period", _period(right))


def _working(kind: ActivityKind, rule: RetentionRule) -> Register:
    """A register with one activity, to which a rule belongs."""
    activity = Activity(id=_WORK, kind=kind)
    return replace(_kept(replace(rule, activities=(_WORK,))), activities=(activity,))


def _on_premises(premises: Premises, rule: RetentionRule) -> Register:
    return replace(_kept(rule), premises=premises)


_TAXED = with_value(_NO_DUTIES, ("keeps_books",), value=True)
_PROPERTY = _kept(
    replace(_AFTER_CONTACT, law=LawCode("ob-34a"), period=_period(9)),
    duties=with_value(_NO_DUTIES, ("immovable_property",), value=True),
)
_WORKS = replace(
    _AFTER_CONTACT,
    id=RuleId("works"),
    law=LawCode("ob-2026-revision"),
    period=_period(4),
    start=StartEvent.FIRST_USE,
)
_COVERED = replace(
    _working(ActivityKind.RESERVATION, replace(_AFTER_CONTACT, data=(_NAME.id,))),
    activities=(
        Activity(
            id=_WORK,
            kind=ActivityKind.RESERVATION,
            data=(DataUse(data=_NAME.id), DataUse(data=_LOGIN.id)),
        ),
    ),
)
_FOUNDATION = with_value(
    _kept(replace(_BOOKS, period=_period(5))),
    ("organisation", "legal_form"),
    LegalForm.FOUNDATION,
)
_STAFF = with_value(
    _working(
        ActivityKind.STAFF,
        replace(_AFTER_CONTACT, period=_period(5), start=StartEvent.END_OF_EMPLOYMENT),
    ),
    ("organisation", "duties", "employs_staff"),
    value=True,
)
_SECURED = replace(_kept(_AFTER_CONTACT), security=Security(measures=(MeasureCode("backup"),)))
_BACKUPS = replace(
    _AFTER_CONTACT, id=RuleId("backups"), medium=Medium.BACKUPS, start=StartEvent.CREATION
)

CASES: Mapping[str, Case] = {
    "AVG-13-2-a": Case(
        Register(retention=RetentionPolicy(cleaned_up=CleanUp.YEARLY)),
        Register(retention=RetentionPolicy(cleaned_up=CleanUp.YEARLY, rules=(_AFTER_CONTACT,))),
    ),
    "AVG-13-2-a-COVER": _mending(_COVERED, "data", (_NAME.id, _LOGIN.id)),
    "AVG-13-2-a-VAGUE": _mending(
        _kept(RetentionRule(id=RuleId("rule"), criterion=Criterion.AS_LONG_AS_PURPOSE_NEEDS)),
        "criterion",
        Criterion.UNTIL_ANSWERED,
    ),
    "AVG-5-1-e-START": _mending(
        _kept(replace(_AFTER_CONTACT, start=None)), "start", StartEvent.LAST_CONTACT
    ),
    "AVG-5-1-e-INDEF": _mending(
        _kept(RetentionRule(id=RuleId("rule"), criterion=Criterion.NO_END)),
        "criterion",
        Criterion.UNTIL_ANSWERED,
    ),
    "AWR-52-7": _mending(
        _kept(replace(_BOOKS, period=_period(5)), duties=_TAXED), "period", _period(7)
    ),
    "AWR-52-SCOPE": _mending(
        _kept(replace(_BOOKS, law=LawCode("awr-52"), data=(_INVOICE.id, _LOGIN.id))),
        "data",
        (_INVOICE.id,),
    ),
    "AWR-52-START": _mending(
        _kept(replace(_BOOKS, start=StartEvent.END_OF_CONTRACT), duties=_TAXED),
        "start",
        StartEvent.END_OF_BOOK_YEAR,
    ),
    "BW-2-10": _mending(_FOUNDATION, "period", _period(7)),
    "OB-34a": _by_law("ob-34a", "immovable_property", 7, 9),
    "OB-28-OSS": _by_law("ob-28-oss", "one_stop_shop", 7, 10),
    "OB-INVEST": Case(
        _PROPERTY,
        with_value(_PROPERTY, ("retention", "rules"), (*(_PROPERTY.retention.rules or ()), _WORKS)),
        kind=FindingKind.QUESTION,
    ),
    "URLB-7-5-9": _by_law("urlb-7-5", "employs_staff", 2, 5),
    "WWFT-33": _by_law("wwft-33", "wwft", 7, 5),
    "BW-7-454": _by_law("bw-7-454", "care", 15, 20),
    "AP-SOLL-4W": _mending(
        _working(ActivityKind.RECRUITMENT, replace(_AFTER_CONTACT, period=_SIX_MONTHS)),
        "period",
        _FOUR_WEEKS,
    ),
    "AP-SOLL-1J": _mending(
        _working(
            ActivityKind.RECRUITMENT,
            replace(_AFTER_CONTACT, period=_period(2), with_consent=True),
        ),
        "period",
        _period(1),
    ),
    "AP-CAM-4W": _mending(
        _on_premises(
            Premises(cameras=True),
            replace(_AFTER_CONTACT, data=(_IMAGES.id,), period=_SIX_MONTHS),
        ),
        "period",
        _FOUR_WEEKS,
    ),
    "AP-PERS-2J": _mending(_STAFF, "period", _period(2)),
    "AP-VISITOR-RET": _mending(
        _working(ActivityKind.PREMISES_VISITORS, replace(_AFTER_CONTACT, period=_period(3))),
        "period",
        _FOUR_WEEKS,
    ),
    "AVG-5-1-e-BACKUP": Case(
        _SECURED,
        with_value(_SECURED, ("retention", "rules"), (_AFTER_CONTACT, _BACKUPS)),
    ),
}
