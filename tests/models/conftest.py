"""A register with every question answered."""

import pytest

from privacydesk.models.register import Register
from tests.storage.registers import full_register


@pytest.fixture(scope="session")
def full() -> Register:
    """Give a register in which every question is answered."""
    return full_register()
