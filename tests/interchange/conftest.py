"""The checkout, its examples, and a register with every question answered."""

from pathlib import Path

import pytest

from privacydesk.models.register import Register
from tests.storage.registers import full_register

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = sorted((ROOT / "examples").glob("*.json"))


@pytest.fixture(scope="session")
def root() -> Path:
    """Give the folder of the checkout."""
    return ROOT


@pytest.fixture(params=EXAMPLES, ids=lambda path: path.stem)
def example(request: pytest.FixtureRequest) -> Path:
    """Give each example in turn."""
    path = request.param
    assert isinstance(path, Path)
    return path


@pytest.fixture(scope="session")
def full() -> Register:
    """Give a register in which every question is answered."""
    return full_register()
