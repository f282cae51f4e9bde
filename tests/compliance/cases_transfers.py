"""Cases of the requirements in resources/requirements/transfers.json."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from privacydesk.models.choices import LegalBasis, RouteKind, SafeguardKind, When
from privacydesk.models.ids import CountryCode
from privacydesk.models.recipient import Recipient, RecipientsPolicy, Transfer
from privacydesk.models.record import Record
from privacydesk.models.register import Register
from privacydesk.models.shared import Check, ContactRoute
from privacydesk.models.steps import Steps, with_value
from privacydesk.models.transfer import Safeguard, SafeguardFor, TransferPolicy, TransferRule
from tests.compliance.cases import TODAY, Case
from tests.compliance.parties import CONTROLLER, words

_INSURER = replace(CONTROLLER, basis=LegalBasis.CONTRACT)
_US, _CH, _GB, _IN = map(CountryCode, ("US", "CH", "GB", "IN"))
_CLAUSES = Safeguard(kind=SafeguardKind.STANDARD_CLAUSES)
_FRAMEWORK = Safeguard(
    kind=SafeguardKind.DATA_PRIVACY_FRAMEWORK,
    product_covered=True,
    checked=Check(on=date(2026, 10, 1)),
)
_DECISION = Safeguard(kind=SafeguardKind.ADEQUACY_DECISION)
_COPY = TransferPolicy(copy_routes=(ContactRoute(kind=RouteKind.EMAIL),))
_TWO = TransferPolicy(safeguards=(_CLAUSES, _FRAMEWORK), copy_routes=_COPY.copy_routes)
_GUARDED: Steps = ("recipients", 0, "transfer", "safeguards")
_FIRST: Steps = (*_GUARDED, 0)


def _abroad(*safeguards: Safeguard, country: CountryCode = _US) -> Register:
    """A register with one recipient in another country, with these safeguards."""
    party: Recipient = replace(
        _INSURER,
        country=country,
        transfer=Transfer(outside_eea=True, stored_in=(country,), safeguards=safeguards),
    )
    return Register(recipients=(party,), transfers=_COPY)


def _mending(register: Register, steps: Steps, value: object, today: date = TODAY) -> Case:
    return Case(register, with_value(register, steps, value), today=today)


def _replacing(kind: SafeguardKind) -> Case:
    """A dead ground, and the clauses of 2021 in its place."""
    return _mending(_abroad(Safeguard(kind=kind)), _GUARDED, (_CLAUSES,))


def _noting(safeguard: Safeguard, field: str, value: Record | object) -> Case:
    return _mending(_abroad(safeguard), (*_FIRST, field), value)


CASES: Mapping[str, Case] = {
    "AVG-13-1-f-FACT": _mending(
        Register(recipients=(replace(_INSURER, country=_US),)),
        ("recipients", 0, "transfer", "outside_eea"),
        value=True,
    ),
    "AVG-13-1-f-COUNTRY": _mending(
        Register(
            recipients=(replace(_INSURER, transfer=Transfer(safeguards=(_CLAUSES,))),),
            transfers=_COPY,
        ),
        ("recipients", 0, "transfer", "stored_in"),
        (_IN,),
    ),
    "AVG-13-1-f-MECH": _mending(with_value(_abroad(), _GUARDED, None), _GUARDED, (_CLAUSES,)),
    "AVG-13-1-f-COPY": _mending(
        replace(_abroad(_CLAUSES), transfers=TransferPolicy()), ("transfers",), _COPY
    ),
    "AVG-44-NO-MECH": _mending(_abroad(), _GUARDED, (_CLAUSES,)),
    "AVG-45-VOID-PS": _replacing(SafeguardKind.PRIVACY_SHIELD),
    "AVG-45-VOID-SH": _replacing(SafeguardKind.SAFE_HARBOUR),
    "AVG-46-OLD-SCC": _replacing(SafeguardKind.MODEL_CONTRACT_CLAUSES),
    "AVG-46-SCC-MODULE": _noting(replace(_CLAUSES, module=2), "module", 1),
    "AVG-46-TIA": _noting(
        replace(_CLAUSES, module=1), "impact_assessment", words("map Verzekeraar, mei 2026")
    ),
    "AVG-45-DPF-ACTIVE": _noting(
        replace(_FRAMEWORK, checked=Check(on=date(2024, 1, 1))), "checked", _FRAMEWORK.checked
    ),
    "AVG-45-DPF-RISK": _noting(_FRAMEWORK, "fallback", words("dan het modelcontract")),
    "AVG-45-LIST": _mending(
        _abroad(_DECISION, country=_IN), ("recipients", 0, "transfer", "stored_in"), (_CH,)
    ),
    "AVG-45-EXPIRY": _mending(
        _abroad(_DECISION, country=_GB),
        (*_FIRST, "fallback"),
        words("dan het modelcontract"),
        today=date(2031, 9, 1),
    ),
    "AVG-47-BCR": _noting(
        Safeguard(kind=SafeguardKind.BINDING_CORPORATE_RULES), "approved_by", "de Ierse autoriteit"
    ),
    "AVG-48-ORDER": _mending(
        replace(_abroad(_CLAUSES), recipients_policy=RecipientsPolicy(informs_recipients=True)),
        ("recipients_policy", "foreign_orders"),
        words("eerst naar de advocaat"),
    ),
    "AVG-49-STRUCTURAL": _mending(
        with_value(
            _abroad(
                Safeguard(kind=SafeguardKind.DEROGATION, why_not_regular=words("één reis per jaar"))
            ),
            ("recipients", 0, "when"),
            When.ALWAYS,
        ),
        ("recipients", 0, "when"),
        When.IF_NEEDED,
    ),
    "AVG-44-EEA-CLAIM": _mending(
        replace(_abroad(_CLAUSES), transfers=replace(_COPY, rule=TransferRule.ALL_IN_EEA)),
        ("transfers", "rule"),
        TransferRule.IN_EEA_WITH_EXCEPTIONS,
    ),
    "AVG-44-CHOICE": _mending(
        Register(transfers=_TWO),
        ("transfers", "safeguards", 1, "used_for"),
        SafeguardFor.US_SUPPLIERS,
    ),
}
