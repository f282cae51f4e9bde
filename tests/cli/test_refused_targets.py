"""A place that cannot be written is told in one sentence, and what stood there stays."""

import errno
import os
import shutil
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.cli.running import OLD, contents, did, refused
from tests.storage.register_files import as_nobody

WRITING = ("export", "export --table", "statement", "processors")


def arguments(command: str, source: Path, out: Path) -> tuple[str | Path, ...]:
    """Give the arguments with which a command writes a file."""
    if command == "export":
        return ("export", source, out)
    if command == "export --table":
        return ("export", source, out, "--table", "retention")
    return (command, source, "-o", out, "--format", "html")


def making(command: str, source: Path, target: Path) -> tuple[str | Path, ...]:
    """Give the arguments with which a command makes a register file."""
    return ("new", target) if command == "new" else ("import", source, target)


@pytest.mark.parametrize("command", ["new", "import"])
def test_a_register_file_is_never_made_over_another(
    command: str, source: Path, document: Path
) -> None:
    before = document.read_bytes()
    said = f"{document} exists already. Choose another name; nothing was changed."
    assert refused(*making(command, source, document)) == said
    assert document.read_bytes() == before


@pytest.mark.parametrize("command", ["new", "import"])
def test_a_register_file_needs_a_folder(command: str, source: Path, folder: Path) -> None:
    target = folder / "missing" / "bakery.privacydesk"
    assert str(target.parent) in refused(*making(command, source, target))
    assert str(folder) in refused(*making(command, source, folder))
    assert contents(folder) == {}


@pytest.mark.parametrize("command", WRITING)
def test_no_paper_takes_the_place_of_a_register(
    command: str, source: Path, document: Path, folder: Path
) -> None:
    before = document.read_bytes()
    copied = Path(shutil.copy(source, folder))
    (folder / "link").symlink_to(document)
    for read, out in (
        (document, document),
        (source, document),
        (source, folder / "link"),
        (copied, copied),
    ):
        said = f"{out} exists already. Choose another name; nothing was changed."
        assert refused(*arguments(command, read, out)) == said
    assert document.read_bytes() == before
    assert copied.read_bytes() == source.read_bytes()


@pytest.mark.parametrize("command", WRITING)
def test_a_folder_that_is_missing(command: str, source: Path, folder: Path) -> None:
    said = refused(*arguments(command, source, folder / "missing" / "paper"))
    assert str(folder / "missing") in said
    assert contents(folder) == {}


@pytest.mark.parametrize("command", WRITING)
def test_a_target_that_is_a_folder(command: str, source: Path, old: Path) -> None:
    said = f"{old.parent} is a folder, not a file. Name a file."
    assert refused(*arguments(command, source, old.parent)) == said
    assert contents(old.parent) == {old.name: OLD}


@pytest.mark.parametrize("command", WRITING)
def test_a_disk_that_gets_full_leaves_the_old_file(
    command: str, source: Path, old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "made for the test")

    monkeypatch.setattr(os, "fsync", full)
    assert refused(*arguments(command, source, old)).startswith("The disk is full;")
    assert contents(old.parent) == {old.name: OLD}


@pytest.mark.parametrize("command", WRITING)
def test_the_old_file_is_replaced_and_keeps_its_rights(
    command: str, source: Path, old: Path
) -> None:
    old.chmod(0o644)
    did(*arguments(command, source, old))
    assert old.read_bytes() != OLD
    assert stat.S_IMODE(old.stat().st_mode) == 0o644
    assert list(contents(old.parent)) == [old.name]


@pytest.fixture
def shared() -> Iterator[Path]:
    """Give a folder that other users can reach; those of pytest are closed to them."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        folder = Path(name) / "papers"
        folder.mkdir()
        yield folder


@pytest.mark.parametrize("command", WRITING)
@pytest.mark.parametrize(("folder_rights", "file_rights"), [(0o555, 0o644), (0o777, 0o444)])
def test_what_may_not_be_written(
    command: str, folder_rights: int, file_rights: int, source: Path, shared: Path
) -> None:
    path = shared / "paper"
    path.write_bytes(OLD)
    path.chmod(file_rights)
    shared.chmod(folder_rights)
    try:
        said: Any = as_nobody(lambda: refused(*arguments(command, source, path)))
    finally:
        shared.chmod(0o755)
    assert said.startswith(f"{path} could not be written; the old file is unchanged.")
    assert contents(shared) == {path.name: OLD}


@pytest.mark.parametrize("command", ["new", "import"])
def test_a_register_file_in_a_closed_folder(command: str, source: Path, shared: Path) -> None:
    shared.chmod(0o555)
    target = shared / "bakery.privacydesk"
    try:
        said: Any = as_nobody(lambda: refused(*making(command, source, target)))
    finally:
        shared.chmod(0o755)
    assert said.startswith(f"{target} could not be written;")
    assert contents(shared) == {}


def test_a_fault_of_our_own_is_told_and_logged_without_answers(
    source: Path, old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: Any) -> None:
        raise ValueError("De Gouden Krakeling")

    monkeypatch.setattr("privacydesk.output.replace_file", fail)
    said = refused("statement", source, "-o", old)
    start = "Something went wrong in PrivacyDesk itself; your files are unchanged. Details: "
    assert said.startswith(start)
    log = Path(said.removeprefix(start)).read_text(encoding="utf-8")
    assert "ValueError" in log
    assert "Krakeling" not in log
    assert contents(old.parent) == {old.name: OLD}


def test_a_fault_of_our_own_is_told_where_no_log_can_be(
    source: Path, old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: Any) -> None:
        raise ValueError("De Gouden Krakeling")

    def homeless() -> Path:
        raise RuntimeError("no home folder")

    monkeypatch.setattr("privacydesk.output.replace_file", fail)
    monkeypatch.setattr("privacydesk.paths.log_folder", homeless)
    assert refused("export", source, old).endswith(" Details: ValueError")
    assert contents(old.parent) == {old.name: OLD}
