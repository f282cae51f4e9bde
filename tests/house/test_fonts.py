"""The fonts of the papers: there, readable, complete and licensed."""

from pathlib import Path

import pytest
from reportlab.pdfbase.ttfonts import TTFont

from privacydesk.paths import font

FACES = ("NotoSans-Regular.ttf", "NotoSans-SemiBold.ttf", "NotoSans-Italic.ttf")
# Names and signs as they stand in registers from all over Europe.
SAMPLES = (
    "Café Ĳsselzicht, Łódź; Şükrü & Ţepeş, Reykjavík – “Þór”",
    "Αθήνα, ᾠδή; Київ, Ђорђевић, Србија",
    "€ 12,50 × 3 ½ • §7 №5 ™ © … „nein“ Ω ə ẞ Ǻ ǆ e\u0301",
)


@pytest.mark.parametrize("name", FACES)
def test_a_font_has_every_character_that_a_paper_needs(name: str) -> None:
    known = TTFont(name, str(font(name))).face.charToGlyph
    lacking = {character for text in SAMPLES for character in text if not known.get(ord(character))}
    assert lacking == set()


@pytest.mark.parametrize("name", FACES)
def test_a_font_may_be_embedded_and_names_its_licence(name: str) -> None:
    raw = font(name).read_bytes()
    for text in ("SIL Open Font License, Version 1.1", "Copyright 2015 Google LLC"):
        assert text.encode("utf-16-be") in raw


def test_the_licence_lies_beside_the_fonts() -> None:
    text = font("OFL.txt").read_text(encoding="utf-8")
    assert text.startswith("Copyright 2015 Google LLC.")
    assert "SIL OPEN FONT LICENSE Version 1.1 - 26 February 2007" in text


def test_every_font_is_in_the_notice_and_in_its_readme(root: Path) -> None:
    found = {path.name for path in font("").glob("*.ttf")}
    assert found == set(FACES)
    for text in ((root / "NOTICE").read_text("utf-8"), font("README.md").read_text("utf-8")):
        assert all(name in text for name in found)
