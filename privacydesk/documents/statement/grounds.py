"""Legal grounds in words, tied to a purpose or stated in general (GDPR art. 6)."""

from privacydesk.documents.blocks import Block, Bullets, Item, Line, Paragraph, Words
from privacydesk.documents.context import Context
from privacydesk.documents.places import at
from privacydesk.documents.routes import bracketed as in_brackets
from privacydesk.documents.statement.consent import consent_notes
from privacydesk.documents.wording import conditions
from privacydesk.documents.writer import capital, joined
from privacydesk.models.choices import LegalBasis
from privacydesk.models.purpose import LegalGround


def ground(context: Context, legal: LegalGround) -> Line:
    """One legal ground with its case, interest or law."""
    case = _case(context, legal)
    made = _basis(context, legal, bracketed=bool(case))
    return capital(joined(case, made, by=": ") if case else made)


def consent_line(context: Context, legal: LegalGround) -> Line:
    """What is told of a consent whose need was already told; empty when that says it all."""
    case = _case(context, legal)
    notes = joined(*consent_notes(context, legal.consent), by="; ")
    return capital(joined(case, notes, by=": ")) if case or notes else ()


def _case(context: Context, legal: LegalGround) -> Line:
    if legal.case_text is not None:
        return context.write.own(legal.case_text)
    if legal.case is not None:
        return context.write.say(conditions.CASES[legal.case])
    return ()


def _basis(context: Context, legal: LegalGround, *, bracketed: bool) -> Line:
    """The ground with its agreement, interest or law; in brackets behind a case."""
    write = context.write
    name = _name(context, legal.basis)
    if legal.basis is LegalBasis.CONTRACT and legal.contract is not None:
        agreement = write.own(legal.contract)
        return write.say("concluding and performing {agreement}", agreement=agreement)
    if legal.basis is LegalBasis.LEGITIMATE_INTERESTS:
        interests = write.owns(legal.interests) or [write.hole("which interest")]
        return _with(name, write.all_of(interests), bracketed=bracketed)
    law = context.law(legal.law, legal.law_text)
    made = _with(name, law, bracketed=bracketed) if law is not None else name
    if legal.basis is LegalBasis.CONSENT:
        made = joined(made, *consent_notes(context, legal.consent), by="; ")
    return made


def _with(name: Line, what: Line, *, bracketed: bool) -> Line:
    return joined(name, in_brackets(what)) if bracketed else joined(name, what, by=": ")


def _name(context: Context, basis: LegalBasis) -> Line:
    name = context.knowledge.legal_bases[basis].name(context.code)
    return (Words(name),) if name else context.write.hole("legal ground")


def general_grounds(context: Context) -> list[Block]:
    """The section on grounds that are stated without a purpose."""
    write = context.write
    grounds = context.register.grounds or ()
    if not grounds:
        return []
    items = tuple(Item(ground(context, legal), at("grounds")) for legal in grounds)
    intro = write.say(
        "Where nothing else is stated with a purpose, we use personal data on these legal grounds:"
    )
    return [Paragraph(intro, at("grounds")), Bullets(items)]
