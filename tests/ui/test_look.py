"""Light and dark: enough contrast, and switched while the program runs."""

from collections.abc import Iterator
from dataclasses import astuple, fields

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from privacydesk.ui.look import Look
from privacydesk.ui.preferences import Preferences, Theme
from privacydesk.ui.stylesheet import stylesheet
from privacydesk.ui.tokens import DARK, LIGHT, Tokens, tokens_of

TEXT = [
    *[(text, ground) for text in ("ink", "muted", "accent") for ground in ("ground", "paper")],
    *[(text, ground) for text in ("warn", "bad") for ground in ("ground", "paper")],
    ("ink", "soft"),
    ("accent", "soft"),
    ("muted", "soft"),
    ("ink", "warn_soft"),
    ("warn", "warn_soft"),
    ("on_accent", "accent"),
    ("ink", "line"),
]
EDGES = [("edge", "paper"), ("edge", "ground"), ("accent", "paper"), ("ink", "paper")]
THEMES = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])


def luminance(colour: str) -> float:
    """The relative luminance of WCAG 2.2."""
    painted = QColor(colour)
    channels = (painted.redF(), painted.greenF(), painted.blueF())
    linear = [c / 12.92 if c <= 0.04045 else pow((c + 0.055) / 1.055, 2.4) for c in channels]
    return float(0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2])


def contrast(one: str, other: str) -> float:
    """The contrast of WCAG 2.2: 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.fixture
def preferences(qapp: QApplication) -> Iterator[Preferences]:
    """Give the preferences that a look follows; afterwards the program is bare again."""
    style, font, palette = qapp.style().name(), qapp.font(), qapp.palette()
    made = Preferences()
    look = Look(qapp, made)
    yield made
    look.deleteLater()
    qapp.setStyleSheet("")
    qapp.setStyle(style)
    qapp.setPalette(palette)
    qapp.setFont(font)


def test_contrast_is_computed_as_wcag_does() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@THEMES
@pytest.mark.parametrize(("text", "ground"), TEXT)
def test_text_can_be_read(text: str, ground: str, tokens: Tokens) -> None:
    assert contrast(getattr(tokens, text), getattr(tokens, ground)) >= 4.5


@THEMES
@pytest.mark.parametrize(("edge", "ground"), EDGES)
def test_edges_can_be_seen(edge: str, ground: str, tokens: Tokens) -> None:
    assert contrast(getattr(tokens, edge), getattr(tokens, ground)) >= 3


@THEMES
def test_every_colour_is_a_colour_and_is_used(tokens: Tokens) -> None:
    assert all(QColor(colour).isValid() for colour in astuple(tokens))
    sheet = stylesheet(tokens, 100)
    assert [
        field.name for field in fields(tokens) if getattr(tokens, field.name) not in sheet
    ] == []


def test_the_theme_is_switched_while_the_program_runs(
    preferences: Preferences, qapp: QApplication, qtbot: QtBot
) -> None:
    button = QPushButton("Open")
    qtbot.addWidget(button)
    button.show()
    for theme, tokens in ((Theme.DARK, DARK), (Theme.LIGHT, LIGHT)):
        preferences.theme.choose(theme)
        assert tokens_of(qapp.palette()) is tokens
        painted = button.grab().toImage().pixelColor(button.width() // 2, 4)
        assert painted.name() == tokens.paper
    assert qapp.palette().color(QPalette.ColorRole.Highlight).name() == LIGHT.accent


def test_all_text_follows_the_size_of_the_user(
    preferences: Preferences, qapp: QApplication, qtbot: QtBot
) -> None:
    label = QLabel("Privacy")
    label.setProperty("role", "title")
    qtbot.addWidget(label)
    label.show()
    small, ordinary = label.fontMetrics().height(), qapp.font().pixelSize()
    preferences.text_size.choose(200)
    assert qapp.font().pixelSize() == 2 * ordinary
    label.ensurePolished()
    assert label.fontMetrics().height() == pytest.approx(2 * small, abs=2)
    preferences.text_size.choose(100)
    assert qapp.font().pixelSize() == ordinary
