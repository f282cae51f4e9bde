"""What the user's own texts say: words of the past, hard sentences, mistakes about the law."""

import re
from collections.abc import Collection, Iterator

from privacydesk.compliance.facts import Facts
from privacydesk.compliance.matching import clean, pattern
from privacydesk.compliance.outcome import Outcome, Rules, broken, doubtful, met
from privacydesk.compliance.own_texts import OwnText
from privacydesk.knowledge.words import DeadWord, VagueAbout
from privacydesk.models.choices import SafeguardKind
from privacydesk.models.place import Place
from privacydesk.models.text import LocalisedText
from privacydesk.models.value import Value, value_class

WITH_OWN_ROW = frozenset({"privacy-shield", "safe-harbour", "model-contract-clauses"})
"""Words of the past that a requirement on transfers is about."""

_OF_SECURITY = "ssl"
"""A word that, with security, is the business of the requirement on claims there."""

_LONG = 30
"""More words than a reader takes in at once."""
_LONG_FOR_PASSIVE = 15
_SHOWN = 160
"""Letters of a sentence that a message shows."""

_END = re.compile(r"(?<=[.!?])\s+(?=[\"'(]?[A-Z0-9À-Ý])")
_PASSIVE = re.compile(
    r"\b(?:wordt|worden|werd|werden)\b.*?\b\w*ge\w{2,}(?:d|t|en)\b", re.IGNORECASE
)
_LINE = re.compile(r"\n\s*\n|\n(?=\s*(?:[-*•]|\d+\.)\s)")
"""Where a new line begins a new item or paragraph."""
_UNFINISHED = re.compile(
    r"\[(?:NAAM|DATUM|ADRES|PLAATS|BEDRIJF|ORGANISATIE|E-?MAIL|TELEFOON|X+)[A-Z ]*\]"
    r"|\[[^\[\]\n]{0,60}\b(?:vul|invullen)\b[^\[\]\n]{0,60}\]|_{3,}"
)
"""An empty spot of a model text."""
_BRACKETED = re.compile(
    r"\[(?!\d+\])[^\[\]\n]{2,120}\](?!\()|\{[^{}\n]{1,80}\}|<[A-Za-z][^<>:/@\n]{0,80}>|\.{4,}"
)
"""What may be one: words in brackets that are no footnote and no link."""
_CAN_BE_DONE = re.compile(
    r"\b(?:zo|zover|technisch|praktisch)\s+(?:\w+\s+)?mogelijk\b"
    r"|\bmogelijk\s+(?:te\s+)?(?:maak\w*|maken|is|was|zijn)\b|\bmaakt?\b.*\bmogelijk\b",
    re.IGNORECASE,
)
"""Ways to say that something can be done, which leave nothing open."""
_MOST = 3
"""Hard sentences of one text that are named; the rest is like them."""


@value_class
class Mention(Value):
    """A word of the past in a text of the user."""

    text: OwnText
    word: DeadWord
    found: str
    """The word as it stands there."""


def mentions(facts: Facts, codes: Collection[str]) -> Iterator[Mention]:
    """Find words of the table of dead words, by their codes, that are dead on the day."""
    for code in codes:
        word = facts.knowledge.dead_words[code]
        if word.since is not None and facts.today < word.since:
            continue
        for text in facts.texts:
            if text.topic.topic == "organisation" and not text.prose:
                continue
            if text.topic.topic == "security" and code == _OF_SECURITY:
                continue
            for found in pattern(word.forms).finditer(text.text):
                yield Mention(text, word, clean(found.group()))


def _dead_words(facts: Facts) -> Iterator[Outcome]:
    codes = [code for code in facts.knowledge.dead_words if code not in WITH_OWN_ROW]
    found = [_dead_word(one) for one in mentions(facts, codes)] + list(_dead_choices(facts))
    yield from found
    if facts.texts and not found:
        yield met()


def _dead_word(found: Mention) -> Outcome:
    """A question where the word is wrong in one meaning only, or is the title of a contract."""
    titled = found.text.field == "agreement.title"
    word, judge = found.word, broken
    if word.condition is not None or titled:
        judge = doubtful
    return judge(
        found.text.topic,
        field=found.text.field,
        word=found.found,
        new=word.replacement,
        reason=word.reason,
    )


def _dead_choices(facts: Facts) -> Iterator[Outcome]:
    """Answers chosen from a list that print a word of the past."""
    register, words = facts.register, facts.knowledge.dead_words
    permits = [one.kind for one in register.transfers.safeguards or ()]
    if SafeguardKind.WBP_PERMIT in permits and facts.today >= (words["wbp"].since or facts.today):
        yield _chosen(words["wbp"], "Wbp", Place("transfers"), "safeguards")


def _chosen(word: DeadWord, found: str, topic: Place, field: str) -> Outcome:
    return broken(topic, field=field, word=found, new=word.replacement, reason=word.reason)


@value_class
class _Tip(Value):
    """What to do about a hard sentence, and whether it certainly is wrong."""

    words: LocalisedText
    sure: bool

    def outcome(self, text: OwnText, sentence: str) -> Outcome:
        """The outcome for a sentence of a text."""
        judge = broken if self.sure else doubtful
        return judge(text.topic, field=text.field, sentence=_short(sentence), tip=self.words)


def _plain(facts: Facts) -> Iterator[Outcome]:
    reader = _Reader(facts)
    found = [outcome for text in facts.texts if text.prose for outcome in reader.tips(text)]
    yield from found
    if not found and any(text.prose for text in facts.texts):
        yield met()


def _sentences(text: str) -> list[str]:
    return [one for line in _LINE.split(text) for one in _END.split(clean(line)) if one]


class _Reader:
    """Reads texts for what is hard or unfinished; what it looks for is prepared once."""

    def __init__(self, facts: Facts) -> None:
        tips, phrases = facts.knowledge.finding_words, facts.knowledge.telling_phrases
        self._tips = tips
        self._left_over = pattern(phrases["left_over"].forms)
        self._hard = [(pattern(one.forms), one) for one in facts.knowledge.hard_words.values()]
        vague = [
            word.phrase
            for word in facts.knowledge.vague_words.values()
            if word.about is VagueAbout.CERTAINTY and not word.condition and word.code != "may"
        ]
        self._vague = pattern((*vague, *phrases["may_happen"].forms))

    def tips(self, text: OwnText) -> list[Outcome]:
        """What to do about a text: all that is certain, and the first hard sentences."""
        tips = [(self._why_hard(one), one) for one in _sentences(text.text)]
        certain = [tip.outcome(text, one) for tip, one in tips if tip and tip.sure]
        others = [tip.outcome(text, one) for tip, one in tips if tip and not tip.sure]
        return [*certain, *others[:_MOST]]

    def _why_hard(self, sentence: str) -> _Tip | None:
        """What to do about a sentence; None when it is plain."""
        if _UNFINISHED.search(sentence) or self._left_over.search(sentence):
            return _Tip(self._tips["left_over"].names, sure=True)
        if _BRACKETED.search(sentence):
            return _Tip(self._tips["left_over"].names, sure=False)
        for hard, word in self._hard:
            if hard.search(sentence):
                return _Tip(word.plain, sure=False)
        length = len(sentence.split())
        if length > _LONG:
            return _Tip(self._tips["long_sentence"].names, sure=False)
        if length > _LONG_FOR_PASSIVE and _PASSIVE.search(sentence):
            return _Tip(self._tips["passive_sentence"].names, sure=False)
        if self._vague.search(_CAN_BE_DONE.sub("", sentence)):
            return _Tip(self._tips["vague_sentence"].names, sure=False)
        return None


def _short(sentence: str) -> str:
    return sentence if len(sentence) <= _SHOWN else f"{sentence[:_SHOWN].rsplit(' ', 1)[0]} …"


def _wrong_claims(facts: Facts) -> Iterator[Outcome]:
    claims = facts.knowledge.wrong_claims
    said = facts.register.organisation.scope.company_data_not_covered
    found = []
    if said:
        about = claims["company_data"]
        place = Place("organisation")
        field = "scope.company_data_not_covered"
        found.append(broken(place, field=field, claim=about.claim, truth=about.truth))
    known = [(pattern(claim.forms), claim) for claim in claims.values()]
    found += [
        doubtful(text.topic, field=text.field, claim=claim.claim, truth=claim.truth)
        for text in facts.texts
        for phrase, claim in known
        if text.prose and phrase.search(text.text)
    ]
    yield from found
    if not found and (said is False or facts.texts):
        yield met()


RULES: Rules = {
    "NL-WBP-TERMS": _dead_words,
    "AVG-12-1-PLAIN": _plain,
    "AVG-12-1-WRONG": _wrong_claims,
}
