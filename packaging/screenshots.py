"""Pictures of the screens in docs/img: every page and dialog, Dutch, all light and some dark.

Those that the manual shows are made with English screens too, in docs/img/en.
"""

import argparse
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtGui import QFont, QFontDatabase, QImage
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from privacydesk.i18n import Language, screen_language
from privacydesk.knowledge import Knowledge
from privacydesk.paths import example, font, resource
from privacydesk.registers import read_json
from privacydesk.ui.check.checker import Checker
from privacydesk.ui.dialogs.about_dialog import AboutDialog
from privacydesk.ui.dialogs.export_dialog import ExportDialog
from privacydesk.ui.dialogs.find_dialog import FindDialog
from privacydesk.ui.dialogs.new_register_dialog import NewRegisterDialog
from privacydesk.ui.dialogs.preferences_dialog import PreferencesDialog
from privacydesk.ui.dialogs.problem_dialog import ProblemDialog
from privacydesk.ui.forms.desk import Desk
from privacydesk.ui.forms.vocabulary import Vocabulary
from privacydesk.ui.icons import paint_again
from privacydesk.ui.lasting_constants import keep_constants
from privacydesk.ui.look import Look
from privacydesk.ui.main_window import MainWindow
from privacydesk.ui.manual.book import Book
from privacydesk.ui.manual.manual_window import ManualWindow
from privacydesk.ui.preferences import Preferences, Theme
from privacydesk.ui.preview.preview import Preview
from privacydesk.ui.qt_texts import QtTexts
from privacydesk.ui.session import Session
from privacydesk.ui.sidebar import Sidebar
from privacydesk.ui.tables.columns import TABLES
from privacydesk.ui.topics import CHECK, TOPICS
from privacydesk.ui.welcome_window import WelcomeWindow
from privacydesk.ui.wizard.flow_steps import STEPS
from privacydesk.ui.wizard.wizard import SetupWizard

ROOT = Path(__file__).resolve().parents[1]
SIZE = (1280, 800)
COLOURS = 96
DARK = (
    "welcome",
    "engage-recipients",
    "klantenscoren-rights",
    "klantenscoren-recipients-table",
    "wizard-processors",
    "dialog-preferences",
)
FACES = ("NotoSans-Regular.ttf", "NotoSans-SemiBold.ttf", "NotoSans-Italic.ttf")
TURNS = 30
PAPER_SIZE = (860, 1000)

Kind = TypeVar("Kind", bound=QWidget)
Shot = tuple[str, QWidget]


class Studio:
    """A program that is dressed alike on every computer, and what stands in its windows."""

    def __init__(self, percentage: int = 100, code: str = "nl") -> None:
        """Take the size of the text in per cent, and the language of the screens."""
        keep_constants()
        self.program = QApplication([])
        for face in FACES:
            QFontDatabase.addApplicationFont(str(font(face)))
        self.program.setFont(QFont("Noto Sans"))
        self.preferences = Preferences()
        self.preferences.theme.choose(Theme.LIGHT)
        self.look = Look(self.program, self.preferences)
        self.preferences.text_size.choose(percentage)
        self.language: Language = screen_language(code)
        QtTexts(self.program).speak(self.language)
        self.knowledge = Knowledge(resource)

    def session(self, name: str) -> Session:
        """Open an example as a copy."""
        register = read_json(example(name), self.knowledge)
        return Session(register, self.knowledge, None)

    def shots(self) -> Iterator[Shot]:
        """Give every window in turn, shown, with the name of its picture."""
        welcome = WelcomeWindow(self.language, self.preferences)
        yield self._shown("welcome", welcome)
        paper = Preview(self.session("engage"), language=self.language)
        paper.resize(*PAPER_SIZE)
        yield self._shown("paper", paper, sized=False)
        for name in ("engage", "klantenscoren"):
            yield from self._topics(name)
        yield from self._wizard()
        for code, dialog in self._dialogs():
            yield self._shown(f"dialog-{code}", dialog, sized=False)

    def _topics(self, name: str) -> Iterator[Shot]:
        window = MainWindow(self.session(name), self.language, self.preferences)
        for topic in TOPICS:
            child(window, Sidebar).choose(topic.code)
            yield self._shown(f"{name}-{topic.code}", window)
        window.check.checker.check_now()
        child(window, Sidebar).choose(CHECK.code)
        yield self._shown(f"{name}-{CHECK.code}", window)
        for code in TABLES:
            child(window, Sidebar).choose(code)
            window.pages.show_table(code)
            yield self._shown(f"{name}-{code}-table", window)
        window.close()

    def _wizard(self) -> Iterator[Shot]:
        session = self.session("klantenscoren")
        Checker(session).check_now()
        wizard = SetupWizard(session, self.language)
        for step in STEPS:
            wizard.show_step(step.code)
            yield self._shown(f"wizard-{step.code}", wizard)
        wizard.close()

    def _dialogs(self) -> Iterator[Shot]:
        session = self.session("klantenscoren")
        desk = Desk(session, Vocabulary(self.language, self.knowledge))
        find = FindDialog(desk)
        child(find, QLineEdit).setText("tawk")
        yield "find", find
        yield "new", NewRegisterDialog(self.language, Path("/", "home", "anna/Documenten"))
        yield "preferences", PreferencesDialog(self.language, self.preferences)
        yield "export", ExportDialog(session, self.language)
        manual = ManualWindow(Book(self.language))
        manual.show_page("recipients")
        yield "manual", manual
        place = Path("/", "home", "anna", "Documenten", "Bakkerij.privacydesk")
        yield "about", AboutDialog(self.language, self.knowledge, place)
        words = self.language.text("Choose where to keep the register.")
        yield "problem", ProblemDialog(words, {self.language.text("Open"): lambda: None})

    def _shown(self, name: str, widget: QWidget, *, sized: bool = True) -> Shot:
        if sized:
            widget.resize(*SIZE)
        widget.show()
        self.settle()
        return name, widget

    def settle(self) -> None:
        """Let layouts and timers do their work."""
        for _ in range(TURNS):
            self.program.processEvents()


def child(parent: QWidget, kind: type[Kind]) -> Kind:
    """The first part of a kind within a window."""
    found = parent.findChild(kind)
    assert isinstance(found, kind)
    return found


def keep(widget: QWidget, path: Path) -> None:
    """Write a picture with few colours, which is small."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    size, line = (image.width(), image.height()), image.bytesPerLine()
    made = Image.frombuffer("RGB", size, bytes(image.constBits()), "raw", "RGB", line, 1)
    few = made.quantize(COLOURS, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    few.save(path, optimize=True)


HOME = {
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
    "XDG_CONFIG_HOME": ".config",
}
"""What the pictures tell of where files are: the places of a usual computer."""


def main(arguments: list[str]) -> None:
    """Make the pictures whose names hold a text; all of them when none is given."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="?", default="", help="a part of the names of the pictures")
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "img")
    parser.add_argument("--language", choices=("nl", "en"), default="nl")
    parser.add_argument("--text", type=int, default=100, help="the size of the text in per cent")
    parser.add_argument("--of-manual", action="store_true", help="only those that it shows")
    chosen = parser.parse_args(arguments)
    chosen.out.mkdir(parents=True, exist_ok=True)
    for variable, folder in HOME.items():
        os.environ[variable] = str(Path("/", "home", "anna", folder))
    studio = Studio(chosen.text, chosen.language)
    shown = Book(studio.language).pictures()
    for name, window in studio.shots():
        if chosen.names not in name or (chosen.of_manual and f"{name}.png" not in shown):
            continue
        keep(window, chosen.out / f"{name}.png")
        if name in DARK and not chosen.of_manual:
            studio.preferences.theme.choose(Theme.DARK)
            paint_again(window)
            studio.settle()
            keep(window, chosen.out / f"{name}-dark.png")
            studio.preferences.theme.choose(Theme.LIGHT)
            paint_again(window)
            studio.settle()


if __name__ == "__main__":
    main(sys.argv[1:])
