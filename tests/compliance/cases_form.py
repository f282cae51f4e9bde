"""Cases of the requirements in resources/requirements/form.json, and of words of the past."""

from collections.abc import Mapping
from datetime import date

from privacydesk.models.channel import Channel
from privacydesk.models.choices import ChannelKind
from privacydesk.models.extras import Extras, OwnParagraph, Section
from privacydesk.models.ids import ChannelId
from privacydesk.models.organisation import Organisation, Scope
from privacydesk.models.publication import Changes, NoticeChannel, Publication
from privacydesk.models.register import Register
from privacydesk.models.shared import Link
from privacydesk.models.website import (
    CookieConsent,
    CookieGroup,
    CookieKind,
    Cookies,
    CookieUse,
    Website,
)
from tests.compliance.cases import Case
from tests.compliance.mending import dutch, mended_by


def paragraph(text: str) -> Register:
    """A register with one paragraph of the user's own."""
    own = OwnParagraph(after=Section.OTHER, text=dutch(text))
    return Register(extras=Extras(own_paragraphs=(own,)))


def dated(day: date) -> Register:
    """A register with the date of its statement."""
    return Register(publication=Publication(dated=day))


_SHOP = Channel(id=ChannelId("winkel"), kind=ChannelKind.WEBSHOP, statement_linked=False)
_HELP = CookieConsent(explanation=Link(name=dutch("uitleg over cookies")))
_WORKS = CookieGroup(kind=CookieKind.FUNCTIONAL, uses=(CookieUse.OPTIMISE_SITE,))
_POLISH = Organisation(scope=Scope(reader_languages=("nl", "pl")))

CASES: Mapping[str, Case] = {
    "AVG-13-TIMING": mended_by(Register(channels=(_SHOP,)), "channels.0.statement_linked", to=True),
    "NL-WBP-TERMS": Case(
        paragraph("Met elke bewerker is een contract gesloten."),
        paragraph("Met elke verwerker is een contract gesloten."),
    ),
    "AVG-12-1-PLAIN": Case(
        paragraph("Wij bewaren dit [aantal jaren invullen]."),
        paragraph("Wij bewaren dit twee jaar."),
    ),
    "AVG-12-1-WRONG": mended_by(
        Register(organisation=Organisation(scope=Scope(company_data_not_covered=True))),
        "organisation.scope.company_data_not_covered",
        to=False,
    ),
    "AVG-12-1-LANG": mended_by(
        Register(organisation=_POLISH, publication=Publication(languages=("nl",))),
        "publication.languages",
        to=("nl", "pl"),
    ),
    "AVG-12-1-DATE": mended_by(
        Register(publication=Publication(version="1.0")),
        "publication.dated",
        to=date(2026, 11, 1),
    ),
    "AVG-12-1-STALE": Case(dated(date(2018, 5, 22)), dated(date(2026, 11, 1))),
    "AVG-12-1-CHANGE": mended_by(
        Register(publication=Publication(changes=Changes(channels=(NoticeChannel.THIS_PAGE,)))),
        "publication.changes.channels",
        to=(NoticeChannel.EMAIL,),
    ),
    "AVG-12-1-DEADLINK": mended_by(
        Register(website=Website(cookies=Cookies(consent=_HELP))),
        "website.cookies.consent.explanation.url",
        to="https://veiliginternetten.nl/cookies",
    ),
    "AVG-12-1-CONSIST": mended_by(
        Register(website=Website(cookies=Cookies(groups=(_WORKS,)))),
        "website.cookies.groups.0.uses",
        to=(CookieUse.SITE_WORKS,),
    ),
}
