"""The wheel, installed in an empty virtual environment as pipx does it."""

import sys
import tempfile
from pathlib import Path

from shipping.places import DIST, ROOT, version

from smoke import papers
from smoke.screen import desktop
from smoke.telling import output, see_to_it


def all_of_it() -> None:
    """The wheel."""
    wheel = DIST / f"privacydesk-{version()}-py3-none-any.whl"
    with tempfile.TemporaryDirectory(prefix="venv-") as name, desktop() as screen:
        output(sys.executable, "-m", "venv", name)
        python, program = Path(name) / "bin" / "python", Path(name) / "bin" / "privacydesk"
        install = (python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check")
        output(*install, "--require-hashes", "-r", ROOT / "requirements" / "run.txt")
        output(*install, "--no-deps", "--no-index", wheel)
        output(python, "-m", "pip", "check")
        told = output(program, "--version", around=screen.around).strip()
        see_to_it(told == f"privacydesk {version()}", f"it says {told}")
        register = screen.home / "korenschoof.privacydesk"
        output(program, "new", register, "--name", papers.NAME, around=screen.around)
        papers.make(program, screen.home, register, screen.around)
        screen.launch(program)
        process, _ = screen.program_of(screen.window("^PrivacyDesk$"))
        see_to_it(process, "the welcome stands there")
