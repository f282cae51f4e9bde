"""A proposed term in words."""

from typing import cast

from privacydesk.i18n import Unit
from privacydesk.knowledge import Knowledge
from privacydesk.knowledge.retention import TermKind
from privacydesk.ui.forms.vocabulary import Vocabulary
from privacydesk.ui.questions.question import N_
from privacydesk.ui.wizard.term_rows import TermRow

_ORIGINS = {
    TermKind.STATUTE: N_("laid down in law"),
    TermKind.GUIDANCE: N_("advice of the supervisory authority"),
    TermKind.CHOICE: N_("usual; you may choose otherwise"),
}


def term_words(row: TermRow, vocabulary: Vocabulary, knowledge: Knowledge) -> str:
    """Tell how long, from when and why; empty when no term is known."""
    term, language = row.term, vocabulary.language
    if term is None:
        return ""
    parts = [vocabulary.choice(term.criterion)] if term.criterion is not None else []
    if row.period is not None:
        unit = cast(Unit, row.period.unit.value.removesuffix("s"))
        length = language.period(row.period.amount, unit)
        if term.at_least:
            length = language.text("At least {period}").format(period=length)
        elif term.at_most:
            length = language.text("At most {period}").format(period=length)
        parts.append(length)
        if term.start is not None:
            start = vocabulary.choice(term.start)
            parts.append(language.text("counted from: {moment}").format(moment=start.lower()))
    law = knowledge.laws.get(term.law) if term.law is not None else None
    origin = (law.name(language.code) if law is not None else None) or ""
    parts.append(origin or language.text(_ORIGINS[term.kind]))
    return " · ".join(parts)
