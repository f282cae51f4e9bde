"""Every finding of an example is mended by hand, one by one, until its papers are no drafts."""

from collections.abc import Callable, Iterator, Mapping

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from privacydesk.compliance.finding import Finding, Report
from privacydesk.documents.papers import language_of, list_of_processors, privacy_statement
from privacydesk.documents.stream import holes
from privacydesk.i18n import screen_language
from privacydesk.models.activity import Provision
from privacydesk.models.choices import LegalBasis, PeriodUnit, RightKind
from privacydesk.models.data import Consequence
from privacydesk.models.purpose import Consent, HowAsked, LegalGround
from privacydesk.models.register import Register
from privacydesk.models.rights import Right
from privacydesk.models.shared import Link, Period
from privacydesk.models.text import LocalisedText
from privacydesk.models.website import WithdrawConsent
from privacydesk.ui.main_window import MainWindow
from privacydesk.ui.session import Session
from tests.examples import knowledge
from tests.ui.mender import GONE, Mender

pytestmark = pytest.mark.usefixtures("_quick_hands")


@pytest.fixture
def _quick_hands(qapp: QApplication) -> Iterator[None]:
    """Let a list take a click at once: a person would wait until it is open."""
    before = qapp.doubleClickInterval()
    qapp.setDoubleClickInterval(0)
    yield
    qapp.setDoubleClickInterval(before)


def _dutch(words: str) -> LocalisedText:
    return LocalisedText.of({"nl": words})


_CONSENT = (LegalGround(basis=LegalBasis.CONSENT, consent=Consent(how=HowAsked.SEPARATE_BOX)),)
_CONTRACT = (LegalGround(basis=LegalBasis.CONTRACT, contract=_dutch("het abonnement")),)

_ANSWERS: Mapping[str, object] = {
    "activities/algemeen/purposes/nieuwsbrief.grounds": _CONSENT,
    "activities/algemeen/purposes/campagnes.grounds": _CONSENT,
    "activities/algemeen/purposes/contact.grounds": _CONTRACT,
    "activities/algemeen/purposes/wijzigingen.grounds": _CONTRACT,
    "activities/algemeen/purposes/account.grounds": _CONTRACT,
    "activities/websitebezoek/purposes/volgen.grounds": _CONSENT,
    "activities/algemeen/provision": Provision(required=True, consequence=Consequence.NO_ACCOUNT),
    "data/geslacht": GONE,
    "retention/adres/period": Period(amount=7, unit=PeriodUnit.YEARS),
    "website/cookies.consent.withdraw": (WithdrawConsent.SITE_SETTINGS,),
}
"""What the owner answers where an error leads to."""

_RIGHTS = {
    "AVG-18": RightKind.RESTRICTION,
    "AVG-21-2": RightKind.OBJECTION_TO_MARKETING,
    "AVG-21-4": RightKind.OBJECTION_TO_MARKETING,
}
"""The right that each of these errors misses."""

_OPEN: Mapping[str, object] = {
    "website/cookies.consent.explanation": Link(
        name=_dutch("veiliginternetten"), url="https://veiliginternetten.nl"
    ),
    "recipients/google/country": "IE",
    "recipients/tawk/country": "NL",
    "recipients/activecampaign/country": "IE",
    "recipients/google/transfer.outside_eea": False,
    "recipients/tawk/transfer.outside_eea": False,
    "recipients/activecampaign/transfer.outside_eea": False,
}
"""What the papers mark as open, beside the errors."""


def _answer(register: Register, finding: Finding) -> object:
    if finding.code in _RIGHTS:
        return (*(register.rights.listed or ()), Right(kind=_RIGHTS[finding.code]))
    return _ANSWERS[str(finding.place)]


def _concepts(session: Session) -> list[str]:
    """What the papers of a register are called while they are drafts."""
    register, report = session.register, session.report
    assert report is not None
    language = language_of(register, "nl")
    papers = [
        paper(register, knowledge(), language, report.errors)
        for paper in (privacy_statement, list_of_processors)
    ]
    assert all(bool(paper.concept) or not holes(paper.blocks) for paper in papers)
    return [paper.concept for paper in papers]


def _opened(qtbot: QtBot, session: Session) -> MainWindow:
    window = MainWindow(session, screen_language("nl"))
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    qtbot.waitUntil(lambda: session.report is not None)
    return window


def _same(finding: Finding) -> Callable[[Finding], bool]:
    return lambda other: (other.code, other.about) == (finding.code, finding.about)


def _report(session: Session) -> Report:
    assert session.report is not None
    return session.report


def test_every_finding_is_mended_by_hand(qtbot: QtBot, klantenscoren: Session) -> None:
    session = klantenscoren
    window = _opened(qtbot, session)
    mender = Mender(qtbot, window)
    assert _concepts(session) == ["concept", "concept"]
    mended = 0
    while errors := _report(session).errors:
        first = errors[0]
        mender.mend(first, _answer(session.register, first))
        assert not any(map(_same(first), _report(session).findings)), f"{first.code} still stands"
        mended += 1
    assert mended >= 12
    for place, answer in _OPEN.items():
        asking = next(one for one in _report(session).findings if str(one.place) == place)
        mender.mend(asking, answer)
        assert not any(map(_same(asking), _report(session).findings)), f"{place} still asks"
    assert _report(session).errors == ()
    assert _concepts(session) == ["", ""]
    qtbot.waitUntil(lambda: "CONCEPT" not in window.preview.sheet.toPlainText())
    QApplication.processEvents()
    assert "Er zijn geen fouten meer." in _state_of(window)


def _state_of(window: MainWindow) -> str:
    """What the page of the check says of the whole."""
    page = window.check.show_page()
    page.refresh()
    return page._state.text()
