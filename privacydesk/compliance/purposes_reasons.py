"""That each use of data has a purpose and a legal basis (GDPR art. 5(1)(b), 6(1), 13(1)(c))."""

import re
from collections.abc import Iterator

from privacydesk.compliance.facts import Facts
from privacydesk.compliance.general_grounds import ONLY_CUSTOMERS, Cover, cover, is_outside
from privacydesk.compliance.outcome import Outcome, Rules, broken, doubtful, met, told, unknown
from privacydesk.compliance.subjects import Situation, Spot
from privacydesk.knowledge.words import VagueAbout, VagueWord
from privacydesk.models.activity import Activity, ActivityKind
from privacydesk.models.channel import Channel
from privacydesk.models.purpose import Purpose
from privacydesk.models.retention import Criterion

_WORD = re.compile(r"\w+")
_FILLERS = frozenset(
    {
        *("aan", "als", "dat", "de", "die", "doen", "door", "een", "eigen", "en", "het", "ieder"),
        *("in", "maken", "met", "naar", "of", "om", "ons", "onze", "op", "te", "tot", "uit"),
        *("uitvoeren", "van", "voeren", "voor", "we", "wij", "zijn"),
    }
)
_STEM = 6
"""By its first letters a word is known in another form: verbeteren, verbetering."""


def _purpose(facts: Facts) -> Iterator[Outcome]:
    if facts.register.activities is None and facts.register.channels is None:
        yield unknown()
    for situation in facts.situations:
        record, place = situation.record, situation.place
        if isinstance(record, Channel) and not record.purposes and not _takes_data(record):
            continue
        if not record.purposes and _told_elsewhere(facts, situation):
            yield doubtful(place, field="purposes", activity=place)
            continue
        asked = facts.asked(place.topic)
        yield told(record.purposes, place, asked=asked, field="purposes", activity=place)


def _takes_data(channel: Channel) -> bool:
    """Whether a channel says that data from it are used."""
    return bool(
        channel.data or channel.data_of or channel.data_in_message or channel.data_listed_in
    )


def _told_elsewhere(facts: Facts, bare: Situation) -> bool:
    """Whether what the data of a situation are for may be told in another place.

    That is so when there is a list of purposes in general, when a situation with purposes and
    without data of its own is about the same people, or when a message is kept until answered.
    """
    people = set(bare.record.people or ())
    for other in facts.situations:
        if other.record.purposes and isinstance(other.record, Activity):
            if other.record.kind is ActivityKind.GENERAL:
                return True
            if not facts.data_of(other.record) and people & set(other.record.people or ()):
                return True
    return isinstance(bare.record, Channel) and any(
        rule.criterion is Criterion.UNTIL_ANSWERED and bare.record.id in (rule.channels or ())
        for rule in facts.rules
    )


def _basis(facts: Facts) -> Iterator[Outcome]:
    if facts.register.activities is None and facts.register.channels is None:
        yield unknown()
    for spot in facts.purposes:
        purpose, place = spot.record, spot.place
        name = facts.purpose_name(purpose)
        covered = cover(facts, spot) if purpose.grounds is None else Cover.NO
        if purpose.only_with_consent or covered is Cover.YES:
            yield met(place)
        elif covered is Cover.PERHAPS or _leaves_out(facts, spot):
            yield doubtful(place, field=spot.question("grounds"), purpose=name)
        else:
            asked, field = facts.asked(place.topic), spot.question("grounds")
            yield told(purpose.grounds, place, asked=asked, field=field, purpose=name)


def _leaves_out(facts: Facts, spot: Spot[Purpose]) -> bool:
    """Whether a purpose has grounds for customers only, and is about others too."""
    grounds = spot.record.grounds or ()
    only_customers = bool(grounds) and all(ground.case in ONLY_CUSTOMERS for ground in grounds)
    return only_customers and any(is_outside(group) for group in facts.people_of(spot))


def _link(facts: Facts) -> Iterator[Outcome]:
    """Grounds in general are a loose list as soon as a purpose has none of its own."""
    bare = [spot for spot in facts.purposes if not _grounded(spot)]
    if facts.register.grounds and bare:
        yield broken()
    elif facts.purposes and not bare:
        yield met()


def _grounded(spot: Spot[Purpose]) -> bool:
    return bool(spot.record.grounds or spot.record.only_with_consent)


def _specific(facts: Facts) -> Iterator[Outcome]:
    """A purpose is vague that says no more than a phrase that tells too little."""
    phrases = [
        (word, _stems(word.phrase))
        for word in facts.knowledge.vague_words.values()
        if word.about is VagueAbout.PURPOSE
    ]
    for spot in facts.purposes:
        name = facts.purpose_name(spot.record)
        dutch = name.get("nl")
        said = _stems(dutch) if dutch is not None else None
        vague = any(stems == said and _counts(spot, word) for word, stems in phrases)
        if vague and not spot.record.examples:
            yield broken(spot.place, field=spot.question("text"), purpose=name)
        else:
            yield met(spot.place)


def _counts(spot: Spot[Purpose], word: VagueWord) -> bool:
    """Whether a phrase says too little here: advertising by a named channel says enough."""
    record = spot.situation.record
    named = isinstance(record, Activity) and bool(record.mailing.channels)
    return word.condition is None or not named


def _stems(text: str) -> frozenset[str]:
    words = (word for word in _WORD.findall(text.lower()) if word not in _FILLERS)
    return frozenset(word[:_STEM] for word in words)


RULES: Rules = {
    "AVG-13-1-c-PURPOSE": _purpose,
    "AVG-13-1-c-BASIS": _basis,
    "AVG-13-1-c-LINK": _link,
    "AVG-5-1-b-SPECIFIC": _specific,
}
