"""Processors and the agreements with them (GDPR art. 28), and what the list of them holds."""

from collections.abc import Iterator, Mapping

from privacydesk.compliance.facts import Facts
from privacydesk.compliance.outcome import Outcome, Rules, answered, broken, doubtful, met, unknown
from privacydesk.compliance.parties import (
    has_agreement,
    looked_at,
    others,
    place_of,
    processors,
    usual_role,
)
from privacydesk.compliance.wording import listed
from privacydesk.models.choices import PartyRole
from privacydesk.models.recipient import AgreementPoint, AgreementState, Recipient
from privacydesk.models.text import LocalisedText


def _text(nl: str, en: str) -> LocalisedText:
    return LocalisedText.of({"nl": nl, "en": en})


_POINTS: Mapping[AgreementPoint, LocalisedText] = {
    AgreementPoint.SUBJECT_AND_DURATION: _text(
        "wat het werk is en hoe lang het duurt", "what the work is and how long it lasts"
    ),
    AgreementPoint.DATA_AND_PEOPLE: _text(
        "om welke gegevens en welke mensen het gaat", "which data and which people it is about"
    ),
    AgreementPoint.INSTRUCTIONS: _text(
        "werken volgens schriftelijke opdracht", "working on written instructions"
    ),
    AgreementPoint.SECRECY: _text("geheimhouding", "secrecy"),
    AgreementPoint.SECURITY: _text("beveiliging", "security"),
    AgreementPoint.SUB_PROCESSORS: _text("het inschakelen van anderen", "bringing in others"),
    AgreementPoint.HELP_WITH_RIGHTS: _text(
        "hulp bij verzoeken van mensen", "help with requests of people"
    ),
    AgreementPoint.HELP_WITH_DUTIES: _text(
        "hulp bij datalekken en andere plichten", "help with data breaches and other duties"
    ),
    AgreementPoint.RETURN_OR_DELETE: _text(
        "teruggeven of wissen aan het einde", "returning or deleting at the end"
    ),
    AgreementPoint.AUDITS: _text("controle door de organisatie", "checks by the organisation"),
}
_FIELDS: Mapping[str, LocalisedText] = {
    "name": _text("de naam", "the name"),
    "used_for": _text("het werk dat de verwerker doet", "the work it does"),
    "data": _text("de gegevens die de verwerker krijgt", "the data it gets"),
    "country": _text("het land", "the country"),
    "agreement.signed_on": _text("de datum van de overeenkomst", "the date of the agreement"),
}


def _agreement(facts: Facts) -> Iterator[Outcome]:
    for one in processors(facts):
        place = place_of(one)
        yield answered(has_agreement(facts, one), place, processor=place)
    for one in others(facts):
        if one.role is None and usual_role(facts, one) is PartyRole.PROCESSOR:
            place, state = place_of(one), one.agreement.state
            if state is not None and not has_agreement(facts, one):
                yield doubtful(place, processor=place)
            elif state is None:
                yield unknown(place)


def _content(facts: Facts) -> Iterator[Outcome]:
    for one in processors(facts):
        if not has_agreement(facts, one):
            continue
        place, points = place_of(one), one.agreement.points
        if points is None:
            yield unknown(place)
            continue
        lacking = [text for point, text in _POINTS.items() if point not in points]
        if lacking:
            yield broken(place, processor=place, points=listed(lacking))
        else:
            yield met(place)


def _guarantees(facts: Facts) -> Iterator[Outcome]:
    for one in processors(facts):
        place = place_of(one)
        if one.checked.on is not None:
            yield met(place)
        else:
            yield broken(place, processor=place) if looked_at(one) else unknown(place)


def _sub_processors(facts: Facts) -> Iterator[Outcome]:
    for one in processors(facts):
        place, about = place_of(one), one.sub_processors
        known = about.known
        if known is None and (about.names is not None or about.page.url):
            known = True
        if known and about.names != ():
            yield answered(about.approved, place, field="sub_processors.approved", processor=place)
        else:
            yield answered(known, place, processor=place)


def _fields(facts: Facts) -> Iterator[Outcome]:
    for one in processors(facts):
        place = place_of(one)
        lacking = [field for field, value in _listed(one) if not value]
        denied = any(value == () for _, value in _listed(one))
        if not lacking:
            yield met(place)
        elif denied or looked_at(one):
            fields = listed([_FIELDS[field] for field in lacking])
            yield broken(place, field=lacking[0], processor=place, fields=fields)
        else:
            yield unknown(place, field=lacking[0])


def _listed(one: Recipient) -> Iterator[tuple[str, object]]:
    """What the list of processors must hold; agreement and transfer have duties of their own."""
    yield "name", one.name
    yield "used_for", one.used_for
    some = one.data or one.records_itself or one.data_only_if
    yield "data", some if one.data != () else one.data_only_if or ()
    yield "country", one.country or one.transfer.stored_in
    if one.agreement.state is AgreementState.CONCLUDED:
        yield "agreement.signed_on", one.agreement.signed_on


RULES: Rules = {
    "AVG-28-3": _agreement,
    "AVG-28-3-CONTENT": _content,
    "AVG-28-1": _guarantees,
    "AVG-28-2-4": _sub_processors,
    "PL-FIELDS": _fields,
}
