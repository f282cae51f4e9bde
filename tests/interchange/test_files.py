"""Registers from files of either kind, and files that are neither."""

import os
import threading
from pathlib import Path

import pytest

from privacydesk import knowledge
from privacydesk.errors import ErrorCode
from privacydesk.interchange import json_text
from privacydesk.registers import is_register_file, read_bytes, read_register
from privacydesk.storage import create
from tests.interchange.refusals import raw, refusal


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Give a place for a file."""
    return tmp_path / "bakery.json"


def code_of(path: Path) -> ErrorCode:
    """Give the code with which reading a file is refused."""
    return refusal(lambda: read_register(path, knowledge.load())).code


def test_both_kinds_of_files_give_the_same_register(example: Path, tmp_path: Path) -> None:
    register = read_register(example, knowledge.load())
    stored = tmp_path / "bakery.privacydesk"
    create(stored, register).close()
    assert (is_register_file(stored), is_register_file(example)) == (True, False)
    assert read_register(stored, knowledge.load()) == register


def test_the_name_of_a_file_does_not_matter(example: Path, tmp_path: Path) -> None:
    misnamed = tmp_path / "bakery.privacydesk"
    misnamed.write_bytes(example.read_bytes())
    assert read_register(misnamed, knowledge.load()) == read_register(example, knowledge.load())


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", ErrorCode.FILE_EMPTY),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", ErrorCode.NOT_UTF8),
        (b"Beste lezer,", ErrorCode.NOT_JSON),
        (b"{}", ErrorCode.NOT_A_REGISTER),
        (raw(organisation={"country": "XX"}), ErrorCode.UNKNOWN_CODE),
        (raw(data=[{"id": "a", "catalogue": "shoe_size"}]), ErrorCode.UNKNOWN_CODE),
        (b"SQLite format 3\0", ErrorCode.NOT_A_REGISTER),
        (b" " * (json_text.MOST_BYTES + 1), ErrorCode.FILE_TOO_BIG),
    ],
)
def test_what_is_no_register(content: bytes, code: ErrorCode, path: Path) -> None:
    path.write_bytes(content)
    assert code_of(path) is code
    assert path.read_bytes() == content


def test_what_is_no_file(path: Path) -> None:
    assert code_of(path) is ErrorCode.FILE_MISSING
    assert code_of(path.parent) is ErrorCode.FILE_IS_FOLDER
    path.touch()
    assert code_of(path / "bakery.json") is ErrorCode.FILE_MISSING


def test_a_device_that_never_ends_is_not_read_to_its_end() -> None:
    device = Path("/dev/zero")
    if not device.is_char_device():
        pytest.skip("this system has no /dev/zero")
    assert refusal(lambda: read_bytes(device, 1_000_000)).code is ErrorCode.FILE_TOO_BIG


def test_a_pipe_is_read_to_its_end(path: Path) -> None:
    if not hasattr(os, "mkfifo"):
        pytest.skip("this system has no named pipes")
    os.mkfifo(path)
    writer = threading.Thread(target=path.write_bytes, args=(b"x" * 100_000,))
    writer.start()
    assert read_bytes(path, 200_000) == b"x" * 100_000
    writer.join()
