"""Register files for the command line, made once and copied."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from privacydesk import logs
from privacydesk.storage import create
from tests.cli.running import OLD
from tests.examples import example, example_path


@pytest.fixture(autouse=True)
def _log_stays_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Keep the log of a fault in the folder of the test."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path.with_name(f"{tmp_path.name}-state")))
    yield
    logs.stop()


@pytest.fixture
def source() -> Path:
    """Give an example in JSON."""
    return example_path("klantenscoren")


@pytest.fixture(scope="session")
def _made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("made") / "klantenscoren.privacydesk"
    create(path, example("klantenscoren")).close()
    return path


@pytest.fixture
def document(_made: Path, tmp_path: Path) -> Path:
    """Give a register file that the test may do anything to."""
    return Path(shutil.copy(_made, tmp_path))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give an empty folder for what is written."""
    path = tmp_path / "papers"
    path.mkdir()
    return path


@pytest.fixture
def old(folder: Path) -> Path:
    """Give an older paper, alone in its folder."""
    path = folder / "paper.html"
    path.write_bytes(OLD)
    return path
