"""The dialogs of the system that ask for a file. They do not hold the program up."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from privacydesk.i18n import Language
from privacydesk.ui.opening import SUFFIX

Take = Callable[[Path], None]


def ask_for_register(parent: QWidget, language: Language, folder: Path, take: Take) -> None:
    """Ask which register to open."""
    dialog = _dialog(parent, language, language.text("Open a register"), take)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setDirectory(str(folder))
    dialog.open()


def ask_where_to_keep(parent: QWidget, language: Language, place: Path, take: Take) -> None:
    """Ask for the place of a file that is not there yet; `place` is the proposal."""
    title = language.text("Choose where to keep the register")
    dialog = _dialog(parent, language, title, take)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    # A file that is there is refused with a sentence of our own, never replaced.
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
    dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
    dialog.setDirectory(str(place.parent))
    dialog.selectFile(place.name)
    dialog.open()


def _dialog(parent: QWidget, language: Language, title: str, take: Take) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    registers = language.text("Registers")
    everything = language.text("All files")
    dialog.setNameFilters([f"{registers} (*{SUFFIX})", f"{everything} (*)"])
    dialog.fileSelected.connect(lambda name: take(Path(name)))
    return dialog
