"""Register files for the tests, made once and copied."""

import shutil
from pathlib import Path

import pytest

from privacydesk.models.register import Register
from privacydesk.storage import create
from tests.storage.registers import Dice, build, full_register


@pytest.fixture(scope="session")
def full() -> Register:
    """Give a register in which every question is answered."""
    return full_register()


@pytest.fixture(scope="session")
def some() -> Register:
    """Give a register in which some questions are answered."""
    return build(Dice(seed=7))


@pytest.fixture(scope="session")
def template(some: Register, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a file with that register; tests take copies of it."""
    path = tmp_path_factory.mktemp("template") / "template.privacydesk"
    create(path, some).close()
    return path


@pytest.fixture(scope="session")
def full_template(full: Register, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a file in which every question is answered; tests take copies of it."""
    path = tmp_path_factory.mktemp("template") / "full.privacydesk"
    create(path, full).close()
    return path


@pytest.fixture
def full_document(full_template: Path, tmp_path: Path) -> Path:
    """Give a closed file in which every question is answered."""
    return Path(shutil.copy(full_template, tmp_path / "full.privacydesk"))


@pytest.fixture
def document(template: Path, tmp_path: Path) -> Path:
    """Give a closed register file that the test may do anything to."""
    return Path(shutil.copy(template, tmp_path / "bakery.privacydesk"))
