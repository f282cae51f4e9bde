"""Newsletters and advertising (Tw art. 11.7)."""

from collections.abc import Iterator
from datetime import date

from privacydesk.compliance.facts import Facts
from privacydesk.compliance.mailings import CONDITIONS, Sending, sendings
from privacydesk.compliance.outcome import (
    Outcome,
    Rules,
    answered,
    broken,
    doubtful,
    met,
    told,
    unknown,
)
from privacydesk.models.activity import Activity, ActivityKind
from privacydesk.models.choices import LegalBasis
from privacydesk.models.mailing import (
    Advertising,
    MailingAudience,
    MailingChannel,
    MailingException,
    OptOut,
)
from privacydesk.models.purpose import Consent
from privacydesk.models.source import SourceKind, SourceUse, WhenTold

_CUSTOMERS_TOO = date(2026, 7, 1)
"""From this day a call to a customer needs consent as well (Stb. 2025, 12)."""

_CONSENT = {LegalBasis.CONSENT}
_ALLOWED = {LegalBasis.CONSENT, LegalBasis.CUSTOMER_EXCEPTION}
_STOPS = {OptOut.LINK_IN_EVERY_MESSAGE, OptOut.INSTRUCTIONS_IN_EVERY_MESSAGE, OptOut.REPLY}
_LEADS = (SourceKind.DATA_BROKER,)


def _mails(facts: Facts) -> Iterator[Sending]:
    """What may go out as electronic messages."""
    return (one for one in sendings(facts) if one.may_be_electronic)


def _consent(facts: Facts) -> Iterator[Outcome]:
    for one in _mails(facts):
        if one.excepted or (one.bases and one.bases <= _CONSENT):
            yield met(one.place)
        elif one.by_customer_exception or (one.bases and one.bases <= _ALLOWED):
            continue
        elif one.bases:
            certain = one.electronic and one.mailing.advertising is not (
                Advertising.OPTION_WITH_CONSENT
            )
            yield broken(one.place) if certain else doubtful(one.place)
        elif one.mailing.advertising is Advertising.OPTION_WITH_CONSENT or facts.filled_in:
            yield doubtful(one.place)
        else:
            yield unknown(one.place)


def _strangers(facts: Facts) -> Iterator[Outcome]:
    for one in _mails(facts):
        if not one.to_strangers:
            continue
        if one.excepted or (one.bases and one.bases <= _CONSENT):
            yield met(one.place)
        elif one.electronic and one.bases and one.mailing.exception is MailingException.NONE:
            yield broken(one.place)
        elif one.bases or one.mailing.exception is MailingException.NONE:
            yield doubtful(one.place)
        else:
            yield unknown(one.place)


def _customer_exception(facts: Facts) -> Iterator[Outcome]:
    words = facts.knowledge.finding_words
    for one in _mails(facts):
        if LegalBasis.CUSTOMER_EXCEPTION not in one.bases:
            continue
        for name in CONDITIONS:
            yield answered(
                getattr(one.mailing.customer_exception, name),
                one.place,
                field=f"mailing.customer_exception.{name}",
                condition=words[name].names,
            )


def _unsubscribe(facts: Facts) -> Iterator[Outcome]:
    for one in _mails(facts):
        ways, field = one.mailing.opt_out, "mailing.opt_out"
        if ways is None:
            yield unknown(one.place, field=field)
        elif _STOPS & set(ways):
            yield met(one.place)
        elif ways:
            yield doubtful(one.place, field=field)
        else:
            yield broken(one.place, field=field)
        yield answered(one.mailing.sender_in_message, one.place, field="mailing.sender_in_message")


def _proof(facts: Facts) -> Iterator[Outcome]:
    for one in sendings(facts):
        for ground in one.grounds:
            if ground.basis is not LegalBasis.CONSENT:
                continue
            if ground.consent.proof is not None:
                yield met(one.place)
            elif _is_described(ground.consent):
                yield doubtful(one.place)
            else:
                yield unknown(one.place)


def _is_described(consent: Consent) -> bool:
    """Whether it is answered how consent is asked, so that the proof was passed over."""
    return consent.how is not None or consent.separate is not None


def _calls(facts: Facts) -> Iterator[Outcome]:
    for one in sendings(facts):
        if MailingChannel.PHONE not in (one.mailing.channels or ()):
            continue
        people = one.mailing.natural_persons
        if people is None:
            yield unknown(one.place, field="mailing.natural_persons")
        elif not people:
            continue
        elif one.excepted or (one.bases and one.bases <= _CONSENT):
            yield met(one.place)
        elif not one.bases:
            yield unknown(one.place)
        else:
            yield _call_without_consent(facts, one)


def _call_without_consent(facts: Facts, one: Sending) -> Outcome:
    """Customers could be called up to the day the law changed; charities still call donors."""
    audiences = set(one.mailing.audiences or ())
    if audiences == {MailingAudience.CUSTOMERS} and facts.today < _CUSTOMERS_TOO:
        return met(one.place)
    if audiences == {MailingAudience.DONORS}:
        return doubtful(one.place)
    return broken(one.place)


def _mixed(facts: Facts) -> Iterator[Outcome]:
    """Service messages with advertising, and newsletters that go out as if they had none."""
    for situation in facts.kinds(ActivityKind.SERVICE_MESSAGES):
        record = situation.record
        assert isinstance(record, Activity)
        bases = {g.basis for purpose in record.purposes or () for g in purpose.grounds or ()}
        if record.mailing.advertising is not Advertising.IN_NEWSLETTER:
            yield answered(record.mailing.advertising, situation.place)
        elif bases and bases <= _ALLOWED:
            yield met(situation.place)
        else:
            yield broken(situation.place)
    for one in _mails(facts):
        if one.mailing.advertising is Advertising.IN_NEWSLETTER:
            allowed = one.bases and one.bases <= _ALLOWED
            yield met(one.place) if allowed else doubtful(one.place)


def _measured(facts: Facts) -> Iterator[Outcome]:
    for one in _mails(facts):
        if one.mailing.measured is None:
            yield unknown(one.place, field="mailing.measured")
            continue
        grounds = [g for p in one.situation.record.purposes or () for g in p.grounds or ()]
        bases = {ground.basis for ground in grounds}
        if not one.mailing.measured or (bases and bases <= _CONSENT):
            yield met(one.place)
        else:
            yield doubtful(one.place) if bases else unknown(one.place)


def _leads(facts: Facts) -> Iterator[Outcome]:
    for source in facts.register.sources.listed or ():
        finds = SourceUse.FIND_INTERESTED_PROFESSIONALS in (source.uses or ())
        if source.aggregated_anonymous or not (source.kind in _LEADS or finds):
            continue
        yield told(source.name or source.text, asked=facts.asked("sources"), field="listed.name")
        if source.told is WhenTold.NOT_TOLD:
            reason = source.not_told_because
            yield doubtful(field="listed.told") if reason else broken(field="listed.told")
        else:
            yield answered(source.told, field="listed.told")


RULES: Rules = {
    "TW-11.7-CONSENT": _consent,
    "TW-11.7-B2B": _strangers,
    "TW-11.7-SOFT": _customer_exception,
    "TW-11.7-UNSUB": _unsubscribe,
    "TW-11.7-PROOF": _proof,
    "TW-11.7-TEL": _calls,
    "TW-11.7-MIX": _mixed,
    "TW-11.7-TRACK": _measured,
    "AVG-14-LEADS": _leads,
}
