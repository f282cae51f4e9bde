"""Open registers: from a file, a new one, or a copy of an example."""

from pathlib import Path

from privacydesk import paths
from privacydesk.errors import ErrorCode
from privacydesk.knowledge import Knowledge
from privacydesk.models.organisation import Organisation
from privacydesk.models.register import Register
from privacydesk.models.value import Value, value_class
from privacydesk.ui.questions.question import N_
from privacydesk.ui.session import Session

SUFFIX = ".privacydesk"

EXAMPLES = {
    "engage": N_("Software with three kinds of subscription (Engage Process)"),
    "klantenscoren": N_("Online service of a consultant (KlantenScoren)"),
    "hosting": N_("Hosting of websites and e-mail"),
    "connectis": N_("Checking who somebody is, for other companies (Connectis)"),
    "eci": N_("Software house in an international group (ECI)"),
}
"""The registers that come with PrivacyDesk: the name of the file and what it is."""


@value_class
class Opened(Value):
    """A session, and why nothing can be saved in it; None when it can."""

    session: Session
    read_only_because: ErrorCode | None = None


def open_session(path: Path, knowledge: Knowledge) -> Opened:
    """Open the register in a file.

    Raises PrivacyDeskError; the file is then as it was.
    """
    from privacydesk.storage import open_file

    store = open_file(path)
    return Opened(Session(store.register, knowledge, store), store.read_only_because)


def copy_file(path: Path, target: Path) -> None:
    """Copy a register file that cannot be written to a place where nothing is yet.

    Raises PrivacyDeskError; then there is no copy.
    """
    from privacydesk.storage import open_file

    with open_file(path, read_only=True) as store:
        store.backup_to(target)


def new_session(path: Path, name: str, knowledge: Knowledge) -> Session:
    """Make a register file with at most a name in it, and open it.

    Raises PrivacyDeskError, for example when there is a file already; then nothing was made.
    """
    from privacydesk.storage import create

    store = create(path, Register(organisation=Organisation(name=name.strip() or None)))
    return Session(store.register, knowledge, store)


def example_session(name: str, knowledge: Knowledge) -> Session:
    """Open an example; it is not in a file of the user, and changing it changes nothing else.

    Raises PrivacyDeskError when it cannot be read.
    """
    from privacydesk.registers import read_json

    return Session(read_json(paths.example(name), knowledge), knowledge, None)
