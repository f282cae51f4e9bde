"""How a register comes on the screen: opened, made or shown as an example; or why it does not."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from privacydesk.error_sentences import sentence
from privacydesk.errors import ErrorCode, PrivacyDeskError
from privacydesk.i18n import Language
from privacydesk.knowledge import Knowledge
from privacydesk.ui.preferences import Preferences
from privacydesk.ui.session import Session


class Opener(QObject):
    """Asks which register is wanted and opens it; what goes wrong is one sentence and a way on."""

    opened = Signal(object)
    """Another register is open; carries its Session."""

    def __init__(
        self,
        preferences: Preferences,
        window: Callable[[], QWidget],
        language: Callable[[], Language],
        parent: QObject | None = None,
    ) -> None:
        """Take what gives the window to stand before, and the language of the screens."""
        super().__init__(parent)
        self._preferences, self._window, self._language = preferences, window, language
        self._knowledge: Knowledge | None = None

    def open(self, path: Path) -> None:
        """Open a register file; when that cannot be done, say why and offer another."""
        from privacydesk.ui.opening import open_session

        try:
            found = open_session(path, self._known())
        except PrivacyDeskError as error:
            self._refuse(error, path)
            return
        self._keep(path, found.session)
        if found.read_only_because is not None:
            self._tell_read_only(PrivacyDeskError(found.read_only_because, path=path), path)

    def ask(self) -> None:
        """Ask which register to open, and open it."""
        from privacydesk.ui.dialogs.files import ask_for_register
        from privacydesk.ui.file_names import documents_folder

        last = next(iter(self._preferences.recent_files.value), None)
        folder = last.parent if last is not None else documents_folder()
        ask_for_register(self._window(), self._language(), folder, self.open)

    def open_example(self, name: str) -> None:
        """Open a copy of an example, which is in no file."""
        from privacydesk.ui.opening import example_session

        try:
            session = example_session(name, self._known())
        except PrivacyDeskError as error:
            self.tell(error)
            return
        self.opened.emit(session)

    def ask_for_new(self) -> None:
        """Ask for the name and place of a new register, make it and open it."""
        from privacydesk.ui.dialogs.new_register_dialog import NewRegisterDialog
        from privacydesk.ui.opening import new_session

        language = self._language()
        dialog = NewRegisterDialog(language, parent=self._window())

        def make(name: str, path: Path) -> None:
            try:
                session = new_session(path, name, self._known())
            except PrivacyDeskError as error:
                dialog.show_problem(sentence(error, language))
                return
            dialog.accept()
            self._keep(path, session)

        dialog.register_requested.connect(make)
        dialog.open()

    def tell(self, error: PrivacyDeskError) -> None:
        """Say in one sentence what went wrong."""
        self._say(sentence(error, self._language()), {})

    def _keep(self, path: Path, session: Session) -> None:
        self._preferences.remember_register(path)
        self.opened.emit(session)

    def _refuse(self, error: PrivacyDeskError, path: Path) -> None:
        if error.code is ErrorCode.FILE_MISSING:
            self._preferences.forget_register(path)
        words = self._language().text("Choose another file")
        self._say(self._about(error, path), {words: self.ask})

    def _tell_read_only(self, error: PrivacyDeskError, path: Path) -> None:
        """Say why nothing can be saved; the register is open for reading."""
        ways: dict[str, Callable[[], None]] = {}
        if error.code is ErrorCode.FILE_READ_ONLY:
            words = self._language().text("Save a copy elsewhere")
            ways[words] = lambda: self._ask_for_copy(path)
        self._say(self._about(error, path), ways)

    def _ask_for_copy(self, path: Path) -> None:
        from privacydesk.ui.dialogs.files import ask_where_to_keep
        from privacydesk.ui.file_names import default_place

        place = default_place(path.stem)
        ask_where_to_keep(
            self._window(), self._language(), place, lambda target: self._copy(path, target)
        )

    def _copy(self, path: Path, target: Path) -> None:
        from privacydesk.ui.opening import copy_file

        try:
            copy_file(path, target)
        except PrivacyDeskError as error:
            self._say(self._about(error, target), {})
            return
        self.open(target)

    def _about(self, error: PrivacyDeskError, path: Path) -> str:
        return f"{path.name}\n\n{sentence(error, self._language())}"

    def _say(self, words: str, ways: dict[str, Callable[[], None]]) -> None:
        from privacydesk.ui.dialogs.problem_dialog import ProblemDialog

        ProblemDialog(words, ways, self._window()).open()

    def _known(self) -> Knowledge:
        """What the program knows by itself, read when the first register is opened."""
        if self._knowledge is None:
            from privacydesk.knowledge import load

            self._knowledge = load()
        return self._knowledge
