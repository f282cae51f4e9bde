"""Cases of the requirements in resources/requirements/marketing.json."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from privacydesk.compliance.finding import FindingKind
from privacydesk.models.activity import Activity, ActivityKind
from privacydesk.models.choices import LegalBasis
from privacydesk.models.ids import ActivityId, PurposeId
from privacydesk.models.mailing import (
    Advertising,
    CustomerException,
    Mailing,
    MailingAudience,
    MailingChannel,
    MailingException,
    Measured,
    OptOut,
)
from privacydesk.models.purpose import Consent, HowAsked, LegalGround, Purpose
from privacydesk.models.register import Register
from privacydesk.models.source import Source, SourceKind, Sources, WhenTold
from privacydesk.models.text import LocalisedText
from tests.compliance.cases import Case

_PROOF = Consent(how=HowAsked.DOUBLE_OPT_IN, proof=LocalisedText.of({"nl": "dag en adres"}))
_MAIL: Mapping[str, Any] = {
    "channels": (MailingChannel.EMAIL,),
    "opt_out": (OptOut.LINK_IN_EVERY_MESSAGE,),
    "sender_in_message": True,
}
_CONDITIONS: Mapping[str, bool] = {
    "address_from_sale": True,
    "told_at_collection": True,
    "refusal_offered_at_collection": True,
    "refusal_in_each_message": True,
}


def _letters(
    basis: LegalBasis | None,
    kind: ActivityKind = ActivityKind.NEWSLETTER,
    consent: Consent = _PROOF,
    **answers: Any,
) -> Register:
    """A register with one activity that sends messages."""
    given = consent if basis is LegalBasis.CONSENT else Consent()
    grounds = (LegalGround(basis=basis, consent=given),) if basis else None
    purpose = Purpose(id=PurposeId("p"), grounds=grounds)
    mailing = Mailing(**{**_MAIL, **answers})
    return Register(
        activities=(
            Activity(id=ActivityId("brief"), kind=kind, purposes=(purpose,), mailing=mailing),
        )
    )


def _calls(exception: MailingException) -> Register:
    return _letters(
        LegalBasis.LEGITIMATE_INTERESTS,
        ActivityKind.MARKETING,
        channels=(MailingChannel.PHONE,),
        audiences=(MailingAudience.CUSTOMERS,),
        natural_persons=True,
        exception=exception,
    )


def _exception(*, similar: bool) -> Register:
    conditions = CustomerException(**_CONDITIONS, own_similar_products=similar)
    return _letters(LegalBasis.CUSTOMER_EXCEPTION, customer_exception=conditions)


def _strangers(exception: MailingException) -> Register:
    return _letters(
        LegalBasis.LEGITIMATE_INTERESTS,
        audiences=(MailingAudience.THOUGHT_INTERESTED,),
        exception=exception,
    )


def _broker(name: str | None) -> Register:
    source = Source(kind=SourceKind.DATA_BROKER, name=name, told=WhenTold.FIRST_CONTACT)
    return Register(sources=Sources(listed=(source,)))


CASES: Mapping[str, Case] = {
    "TW-11.7-CONSENT": Case(
        _letters(LegalBasis.LEGITIMATE_INTERESTS),
        _letters(LegalBasis.LEGITIMATE_INTERESTS, exception=MailingException.OUTSIDE_EEA),
    ),
    "TW-11.7-B2B": Case(
        _strangers(MailingException.NONE), _strangers(MailingException.PUBLISHED_ADDRESS)
    ),
    "TW-11.7-SOFT": Case(_exception(similar=False), _exception(similar=True)),
    "TW-11.7-UNSUB": Case(
        _letters(LegalBasis.CONSENT, sender_in_message=False),
        _letters(LegalBasis.CONSENT),
    ),
    "TW-11.7-PROOF": Case(
        _letters(LegalBasis.CONSENT, consent=Consent(how=HowAsked.DOUBLE_OPT_IN)),
        _letters(LegalBasis.CONSENT),
        FindingKind.QUESTION,
    ),
    "TW-11.7-TEL": Case(
        _calls(MailingException.NONE),
        _calls(MailingException.PUBLISHED_ADDRESS),
        today=date(2026, 7, 1),
    ),
    "TW-11.7-MIX": Case(
        _letters(
            LegalBasis.CONTRACT,
            ActivityKind.SERVICE_MESSAGES,
            advertising=Advertising.IN_NEWSLETTER,
        ),
        _letters(LegalBasis.CONTRACT, ActivityKind.SERVICE_MESSAGES, advertising=Advertising.NONE),
    ),
    "TW-11.7-TRACK": Case(
        _letters(LegalBasis.CUSTOMER_EXCEPTION, measured=(Measured.CLICKS,)),
        _letters(LegalBasis.CUSTOMER_EXCEPTION, measured=()),
        FindingKind.QUESTION,
    ),
    "AVG-14-LEADS": Case(_broker(None), _broker("Adressen BV")),
}
