"""The example registers, and the shared material that some tests read."""

import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from privacydesk.documents.blocks import Document
from privacydesk.documents.papers import language_of, list_of_processors, privacy_statement
from privacydesk.interchange import register_json
from privacydesk.knowledge import Knowledge, load
from privacydesk.models.publication import AddressForm
from privacydesk.models.register import Register

ROOT = Path(__file__).resolve().parents[1]
SEEDS = ROOT.parent / "shared" / "seeds"
NAMES = ("engage", "hosting", "connectis", "klantenscoren", "eci")
FORMS = (AddressForm.FORMAL, AddressForm.INFORMAL)

needs_seeds = pytest.mark.skipif(
    not SEEDS.is_dir(), reason="the source statements do not lie beside this checkout"
)
needs_pdftotext = pytest.mark.skipif(
    shutil.which("pdftotext") is None, reason="pdftotext is not installed"
)


def example_path(name: str) -> Path:
    """The JSON file of an example."""
    return ROOT / "examples" / f"{name}.json"


@cache
def example(name: str) -> Register:
    """An example register."""
    return register_json.read(example_path(name).read_bytes())


@cache
def knowledge() -> Knowledge:
    """The tables that come with PrivacyDesk."""
    return load()


def statement(register: Register, address: AddressForm | None = None) -> Document:
    """The Dutch statement of a register."""
    return privacy_statement(register, knowledge(), language_of(register, "nl", address))


def processors(register: Register, address: AddressForm | None = None) -> Document:
    """The Dutch list of processors of a register."""
    return list_of_processors(register, knowledge(), language_of(register, "nl", address))


def seed_command(script: str, *arguments: str | Path) -> list[str]:
    """The command that runs one of the checkers that lie beside the source statements."""
    return [sys.executable, str(SEEDS / script), *map(str, arguments)]


def text_of_pdf(path: Path, *options: str) -> str:
    """The text of a PDF in the order in which it was set; `options` are those of pdftotext."""
    command = ["pdftotext", "-raw", "-enc", "UTF-8", *options, str(path), "-"]
    return subprocess.run(command, capture_output=True, check=True).stdout.decode()
