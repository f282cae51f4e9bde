"""The log: written, private, and without answers."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from privacydesk import logs


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    """Start a log in a folder that is not there yet, and give its file."""
    file = logs.start(tmp_path / "state" / "log")
    assert file is not None
    yield file
    logs.stop()


def test_a_line_says_when_how_bad_and_from_where(log: Path) -> None:
    logging.getLogger("privacydesk.storage").warning("copied before migrating")
    line = log.read_text(encoding="utf-8")
    assert line.endswith("WARNING privacydesk.storage: copied before migrating\n")
    assert line[:4].isdigit()


def test_an_error_is_logged_without_its_own_text(log: Path) -> None:
    logger = logging.getLogger("privacydesk.interchange")
    try:
        int("Jansen, 06 12345678")
    except ValueError:
        logger.exception("reading failed")
    text = log.read_text(encoding="utf-8")
    assert "reading failed\nValueError\n  test_logs.py:" in text
    assert "Jansen" not in text


def test_the_text_another_handler_made_is_not_reused(log: Path) -> None:
    full = logging.StreamHandler((log.parent / "full").open("w", encoding="utf-8"))
    logger = logging.getLogger("privacydesk")
    logger.handlers.insert(0, full)
    try:
        test_an_error_is_logged_without_its_own_text(log)
    finally:
        logger.removeHandler(full)
        full.stream.close()
    assert "Jansen" in (log.parent / "full").read_text(encoding="utf-8")


def test_only_the_owner_can_read_the_log(log: Path) -> None:
    assert log.stat().st_mode & 0o077 == 0
    assert log.parent.stat().st_mode & 0o077 == 0


def test_the_log_does_not_grow_without_end(log: Path) -> None:
    logger = logging.getLogger("privacydesk")
    for _ in range((logs.OLD_FILES + 2) * logs.MOST_BYTES // 10_000):
        logger.info("%s", "x" * 10_000)
    kept = list(log.parent.iterdir())
    assert len(kept) == logs.OLD_FILES + 1
    assert all(file.stat().st_size <= logs.MOST_BYTES for file in kept)
    assert all(file.stat().st_mode & 0o077 == 0 for file in kept)


def test_a_folder_that_cannot_be_made_means_no_log(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("", encoding="utf-8")
    assert logs.start(tmp_path / "taken" / "log") is None


def test_a_second_start_moves_the_log(log: Path, tmp_path: Path) -> None:
    moved = logs.start(tmp_path / "elsewhere")
    logging.getLogger("privacydesk").info("after")
    assert moved is not None
    assert "after" in moved.read_text(encoding="utf-8")
    assert log.read_text(encoding="utf-8") == ""
