"""The right to object (GDPR art. 21)."""

import re
from collections.abc import Iterator, Sequence

from privacydesk.compliance.facts import Facts
from privacydesk.compliance.mailings import sendings
from privacydesk.compliance.outcome import Outcome, Rules, broken, doubtful, met, told, unknown
from privacydesk.compliance.wording import mentions
from privacydesk.models.choices import LegalBasis, RightKind
from privacydesk.models.rights import Matter, Right, RightCase

_ON_INTERESTS = (LegalBasis.LEGITIMATE_INTERESTS, LegalBasis.PUBLIC_TASK)
"""Legal bases against which people can object (art. 21(1))."""

_FITTING_CASES = {
    *(RightCase.OWN_SITUATION, RightCase.DIRECT_MARKETING),
    *(RightCase.TEMPORARY_STOP, RightCase.HUMAN_REVIEW, RightCase.BASED_ON_INTEREST),
}
"""Cases of an objection that ask no more than the law does."""


_INTEREST = re.compile(r"gerechtvaardigd\w* belang|legitimate interest", re.IGNORECASE)
"""The ground against which people can object (GDPR art. 21(1))."""


def _objections(facts: Facts) -> Sequence[Right]:
    kinds = (RightKind.OBJECTION, RightKind.OBJECTION_TO_MARKETING)
    return [right for right in facts.register.rights.listed or () if right.kind in kinds]


def _box_names_marketing(facts: Facts) -> bool:
    """Whether the box on objection says that advertising can always be refused."""
    return RightKind.OBJECTION_TO_MARKETING in facts.rights or any(
        RightCase.DIRECT_MARKETING in (right.cases or ()) for right in _objections(facts)
    )


def _has_own_words(facts: Facts) -> bool:
    """Whether own words stand with an objection: they may tell what lacks here."""
    return any(right.text is not None for right in _objections(facts))


def _marketing(facts: Facts) -> Iterator[Outcome]:
    """That advertising can always be refused, told with the rights or with the messages."""
    routes = facts.register.rights.other_routes or ()
    general = _box_names_marketing(facts) or any(one.matter is Matter.MARKETING for one in routes)
    asked = facts.asked("rights")
    for sending in sendings(facts):
        place = sending.place
        if general or sending.mailing.stop_routes:
            yield met(place)
        elif asked and (sending.mailing.opt_out or _has_own_words(facts)):
            # A link to stop the mail is told, that any advertising can be refused is not.
            yield doubtful(place, activity=place)
        else:
            yield told(None, place, asked=asked, activity=place)


def _apart(facts: Facts) -> Iterator[Outcome]:
    """The right to object in a place of its own.

    The statement always puts what is listed as an objection in a box apart, so that where it
    stands can never be wrong; what can be wrong is what the box holds. Art. 21(4) asks for both
    rights that apply: objection to what rests on an interest (21(1)), and the unconditional one
    to advertising (21(2)). An objection that is listed among the rights without a word on
    advertising, while advertising is sent, leaves the second one out of the box, even where a
    way to stop stands elsewhere, with the newsletter.
    """
    on_interests = not facts.bases.isdisjoint(_ON_INTERESTS)
    advertising = any(True for _ in sendings(facts))
    if not on_interests and not advertising:
        return
    if not facts.asked("rights"):
        yield unknown()
    elif on_interests and RightKind.OBJECTION not in facts.rights:
        yield broken()
    elif advertising and not _box_names_marketing(facts):
        yield doubtful() if _has_own_words(facts) else broken()
    else:
        yield met()


def _too_narrow(facts: Facts) -> Iterator[Outcome]:
    """Conditions on an objection that the law does not know."""
    for right in _objections(facts):
        if not set(right.cases or ()) <= _allowed(right.kind):
            yield broken()
        elif _narrowing(right):
            # Whether own words make the right smaller, only the owner can tell.
            yield doubtful()
        elif right.cases or right.text or right.excluded:
            yield met()


def _narrowing(right: Right) -> bool:
    """Whether own words may ask more than the law; that it rests on an interest, the law asks."""
    return any(
        text is not None and not mentions(_INTEREST, text) for text in (right.text, right.excluded)
    )


def _allowed(kind: RightKind) -> set[RightCase]:
    """The cases that may be told; refusing advertising needs no reason at all."""
    if kind is RightKind.OBJECTION_TO_MARKETING:
        return _FITTING_CASES - {RightCase.OWN_SITUATION, RightCase.BASED_ON_INTEREST}
    return _FITTING_CASES


RULES: Rules = {
    "AVG-21-2": _marketing,
    "AVG-21-4": _apart,
    "AVG-21-WRONG": _too_narrow,
}
