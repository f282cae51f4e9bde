"""Everybody can use every page and dialog: by keyboard, by ear, with large text, in the dark."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from privacydesk import paths
from privacydesk.i18n import Language, screen_language
from privacydesk.ui.check.article_part import ArticlePart
from privacydesk.ui.dialogs.about_dialog import AboutDialog
from privacydesk.ui.dialogs.export_dialog import ExportDialog
from privacydesk.ui.dialogs.find_dialog import FindDialog
from privacydesk.ui.dialogs.new_register_dialog import NewRegisterDialog
from privacydesk.ui.dialogs.preferences_dialog import PreferencesDialog
from privacydesk.ui.dialogs.problem_dialog import ProblemDialog
from privacydesk.ui.forms.desk import Desk
from privacydesk.ui.forms.fold_button import FoldButton
from privacydesk.ui.forms.vocabulary import Vocabulary
from privacydesk.ui.look import Look
from privacydesk.ui.main_window import MainWindow
from privacydesk.ui.manual.book import Book
from privacydesk.ui.manual.manual_window import ManualWindow
from privacydesk.ui.preferences import Preferences, Theme
from privacydesk.ui.session import Session
from privacydesk.ui.sidebar import Sidebar
from privacydesk.ui.tables.columns import TABLES
from privacydesk.ui.topics import CHECK, TOPICS
from privacydesk.ui.welcome_window import WelcomeWindow
from privacydesk.ui.wizard.flow_steps import STEPS
from privacydesk.ui.wizard.wizard import SetupWizard
from tests.examples import example, knowledge
from tests.ui import everybody
from tests.ui.hands import child
from tests.ui.stretched import stretched

LONG = "long"
SCREENS = pytest.mark.parametrize(
    ("code", "percentage"), [("nl", 100), ("en", 100), ("nl", 200), (LONG, 200)]
)
SIZE = (1280, 720)
NAMES = ("klantenscoren",)

Check = Callable[[QWidget], list[str]]


@pytest.fixture(scope="module")
def dressed(qapp: QApplication) -> Iterator[Preferences]:
    """Dress the program as it runs; afterwards it is bare again."""
    style, font, palette = qapp.style().name(), qapp.font(), qapp.palette()
    QFontDatabase.addApplicationFont(str(paths.font("NotoSans-Regular.ttf")))
    QFontDatabase.addApplicationFont(str(paths.font("NotoSans-SemiBold.ttf")))
    qapp.setFont(QFont("Noto Sans"))
    preferences = Preferences()
    preferences.theme.choose(Theme.LIGHT)
    look = Look(qapp, preferences)
    yield preferences
    look.deleteLater()
    qapp.setStyleSheet("")
    qapp.setStyle(style)
    qapp.setPalette(palette)
    qapp.setFont(font)


def session(name: str) -> Session:
    """Open an example, whose papers are made in two languages."""
    register = example(name)
    both = replace(register.publication, languages=("nl", "en"))
    return Session(replace(register, publication=both), knowledge(), None)


def topics(language: Language, name: str) -> Iterator[tuple[str, QWidget]]:
    """Show every topic page in its window."""
    window = MainWindow(session(name), language)
    window.resize(*SIZE)
    window.show()
    for topic in TOPICS:
        child(window, Sidebar).choose(topic.code)
        settle()
        yield f"{name}, {topic.code}", window
    for code in TABLES:
        window.pages.show_table(code)
        settle()
        yield f"{name}, table of {code}", window
    window.check.checker.check_now()
    child(window, Sidebar).choose(CHECK.code)
    settle()
    yield f"{name}, check", window
    for fold in child(window, ArticlePart).findChildren(FoldButton):
        fold.setChecked(True)
    settle()
    yield f"{name}, check with its articles", window
    end(window)


def steps(language: Language) -> Iterator[tuple[str, QWidget]]:
    """Show every page of the wizard."""
    wizard = SetupWizard(session("klantenscoren"), language)
    wizard.resize(*SIZE)
    wizard.show()
    for step in STEPS:
        wizard.show_step(step.code)
        settle()
        yield f"wizard, {step.code}", wizard
    end(wizard)


def dialogs(language: Language, preferences: Preferences) -> Iterator[tuple[str, QWidget]]:
    """Show every dialog, and the welcome."""
    here = session("klantenscoren")
    find = FindDialog(Desk(here, Vocabulary(language, knowledge())))
    child(find, QLineEdit).setText("tawk")
    for name, window in (
        ("welcome", WelcomeWindow(language, preferences)),
        ("find", find),
        ("new", NewRegisterDialog(language, Path("/", "home", "anna"))),
        ("preferences", PreferencesDialog(language, preferences)),
        ("export", ExportDialog(here, language)),
        ("manual", ManualWindow(Book(language))),
        ("about", AboutDialog(language, knowledge(), Path("/", "home", "anna", "x.privacydesk"))),
        ("problem", ProblemDialog("The disk is full.", {"Open": lambda: None})),
    ):
        window.show()
        settle()
        yield name, window
        end(window)


def everything(language: Language, preferences: Preferences) -> Iterator[tuple[str, QWidget]]:
    """Show all there is, one after the other."""
    for name in NAMES:
        yield from topics(language, name)
    yield from steps(language)
    yield from dialogs(language, preferences)


def end(window: QWidget) -> None:
    """Close a window and let it go, so that no other is slower because of it."""
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def settle() -> None:
    """Let the layouts do their work."""
    for _ in range(3):
        QApplication.processEvents()


def offenders(windows: Iterator[tuple[str, QWidget]], *checks: Check) -> list[str]:
    """Run checks on each window, and say which one falls short where."""
    return [
        f"{name}: {check.__name__}: {one}"
        for name, window in windows
        for check in checks
        for one in check(window)
    ]


@SCREENS
def test_everything_has_a_name_and_its_text_fits(
    dressed: Preferences, code: str, percentage: int
) -> None:
    dressed.text_size.choose(percentage)
    checks = [everybody.cut_off]
    if percentage == 100:
        checks += [
            everybody.nameless,
            everybody.without_buddy,
            everybody.questions_without_way,
        ]
    try:
        language = stretched() if code == LONG else screen_language(code)
        assert offenders(everything(language, dressed), *checks) == []
    finally:
        dressed.text_size.choose(100)


def test_large_english_text_fits_in_the_wizard(dressed: Preferences, english: Language) -> None:
    dressed.text_size.choose(200)
    try:
        assert offenders(steps(english), everybody.cut_off) == []
    finally:
        dressed.text_size.choose(100)


def test_the_tab_key_comes_everywhere(dressed: Preferences, english: Language) -> None:
    assert offenders(everything(english, dressed), everybody.out_of_reach) == []


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK])
def test_painted_words_can_be_read(dressed: Preferences, english: Language, theme: Theme) -> None:
    dressed.theme.choose(theme)

    def check(window: QWidget) -> list[str]:
        labels = [one for one in everybody.seen(window) if isinstance(one, QLabel) and one.text()]
        return everybody.hard_to_read(window, labels[:3])

    try:
        assert offenders(steps(english), check) == []
        assert offenders(dialogs(english, dressed), check) == []
    finally:
        dressed.theme.choose(Theme.LIGHT)
