"""Icons: one set with its licence, painted in the colours that hold."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QIcon, QImage
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from privacydesk import paths
from privacydesk.ui import icons
from privacydesk.ui.look import palette
from privacydesk.ui.tokens import DARK, LIGHT, Tokens

NAMES = icons.STATES + icons.ACTIONS


def painted(icon: QIcon, mode: QIcon.Mode = QIcon.Mode.Normal) -> QImage:
    """Paint an icon as large as it comes."""
    return icon.pixmap(QSize(48, 48), mode).toImage()


def colours(image: QImage) -> set[str]:
    """The colours of the dots that are not seen through at all."""
    every = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {colour.name() for colour in every if colour.alpha() == 255}


def test_the_licence_lies_beside_the_drawings() -> None:
    folder = paths.icon("LICENSE.txt").parent
    assert "Apache License" in (folder / "LICENSE.txt").read_text(encoding="utf-8")
    drawings = {path.stem for path in folder.glob("*.svg")}
    spare = {name for name in drawings if not name.startswith(("chevron-", "check-"))}
    assert spare == set(NAMES)


@pytest.mark.parametrize("path", sorted(paths.icon("").glob("*.svg")), ids=lambda path: path.stem)
def test_a_drawing_brings_nothing_from_elsewhere(path: Path) -> None:
    drawing = path.read_text(encoding="utf-8")
    assert set(re.findall(r"<(\w+)", drawing)) <= {"svg", "path", "circle"}
    assert re.findall(r"\w+://[^\"]*", drawing) == ["http://www.w3.org/2000/svg"]
    assert 'viewBox="0 0 24 24"' in drawing


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("name", NAMES)
@pytest.mark.usefixtures("qapp")
def test_an_icon_is_painted_in_the_colours_given(name: str, tokens: Tokens) -> None:
    found = colours(painted(icons.icon(name, tokens)))
    assert found & {tokens.ink, tokens.muted, tokens.warn, tokens.accent, tokens.bad}


@pytest.mark.usefixtures("qapp")
def test_states_differ_in_shape_and_not_in_colour_alone() -> None:
    shapes = []
    for name in icons.STATES:
        # On a chosen row all of them have the same two colours.
        image = painted(icons.icon(name, LIGHT), QIcon.Mode.Selected)
        shapes.append(bytes(image.convertToFormat(QImage.Format.Format_ARGB32).constBits()))
    assert len(set(shapes)) == len(icons.STATES)


def test_icons_follow_the_palette(qapp: QApplication, qtbot: QtBot) -> None:
    before = qapp.palette()
    window = QWidget()
    qtbot.addWidget(window)
    action, button, plain = QAction(window), QPushButton(window), QPushButton(window)
    try:
        qapp.setPalette(palette(LIGHT))
        icons.put(action, "open")
        icons.put(button, "state-attention")
        qapp.setPalette(palette(DARK))
        icons.paint_again(window)
    finally:
        qapp.setPalette(before)
    assert DARK.ink in colours(painted(action.icon()))
    assert DARK.bad in colours(painted(button.icon()))
    assert plain.icon().isNull()


@pytest.mark.usefixtures("qapp")
def test_the_icons_of_program_and_register_can_be_painted() -> None:
    for name in ("privacydesk", "register"):
        icon = QIcon(str(paths.icon(f"program/{name}.svg")))
        assert LIGHT.accent in colours(icon.pixmap(QSize(64, 64)).toImage())
