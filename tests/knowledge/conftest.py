"""The tables that come with PrivacyDesk."""

import pytest

from privacydesk.knowledge import Knowledge, load


@pytest.fixture(scope="session")
def knowledge() -> Knowledge:
    return load()
