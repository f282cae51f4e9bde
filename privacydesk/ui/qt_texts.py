"""The texts that Qt itself brings: buttons, file dialogs and menus of text fields."""

import logging

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from privacydesk.i18n import SOURCE_LANGUAGE, Language

_log = logging.getLogger(__name__)


class QtTexts:
    """Sees to it that Qt speaks the language of the screens."""

    def __init__(self, program: QApplication) -> None:
        """Take the program."""
        self._program = program
        self._translator: QTranslator | None = None

    def speak(self, language: Language) -> None:
        """Let Qt speak a language from now on; windows that are open take part."""
        QLocale.setDefault(QLocale(language.locale))
        if self._translator is not None:
            self._program.removeTranslator(self._translator)
            self._translator = None
        if language.code != SOURCE_LANGUAGE:
            self._install(language.code)

    def _install(self, code: str) -> None:
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        translator = QTranslator(self._program)
        if translator.load(f"qtbase_{code}", folder):
            self._program.installTranslator(translator)
            self._translator = translator
        else:
            _log.warning("no texts of Qt in %s", code)
