"""A file is written whole or not at all."""

import errno
import os
import shutil
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Self

import pytest

from privacydesk.errors import ErrorCode, PrivacyDeskError
from privacydesk.output import replace_file
from tests.storage.register_files import as_nobody

ROOT = Path(__file__).resolve().parents[1]
OLD, NEW = b"old\n", b"new\n" * 100_000

SMALL_DISK = """
import sys
from pathlib import Path
from privacydesk.errors import ErrorCode, PrivacyDeskError
from privacydesk.output import replace_file

folder = Path(sys.argv[1])
replace_file(folder / "old.html", b"old")
for name in ("old.html", "new.html"):
    try:
        replace_file(folder / name, b"x" * 1_000_000)
    except PrivacyDeskError as error:
        assert error.code is ErrorCode.DISK_FULL, error
    else:
        raise AssertionError(name)
assert [each.name for each in folder.iterdir()] == ["old.html"]
assert (folder / "old.html").read_bytes() == b"old"
replace_file(folder / "old.html", b"x" * 1_000)
print("sound")
"""


@contextmanager
def refused(code: ErrorCode, **values: object) -> Iterator[None]:
    """Expect an error with this code and these values."""
    with pytest.raises(PrivacyDeskError) as caught:
        yield
    assert (caught.value.code, caught.value.values) == (code, values)


def names(folder: Path) -> list[str]:
    """List what stands in a folder."""
    return sorted(each.name for each in folder.iterdir())


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    """Give an older file, alone in its folder."""
    path = tmp_path / "paper.html"
    path.write_bytes(OLD)
    return path


def test_a_new_file_is_written_and_only_its_owner_can_read_it(tmp_path: Path) -> None:
    path = tmp_path / "paper.html"
    replace_file(path, NEW)
    assert path.read_bytes() == NEW
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert names(tmp_path) == ["paper.html"]


def test_an_old_file_is_replaced_and_keeps_its_rights(paper: Path) -> None:
    paper.chmod(0o664)
    replace_file(paper, NEW)
    assert paper.read_bytes() == NEW
    assert stat.S_IMODE(paper.stat().st_mode) == 0o664
    assert names(paper.parent) == [paper.name]


@pytest.mark.parametrize("content", [b"", b"\0\r\n\xff"])
def test_any_bytes_are_written_as_they_are(content: bytes, paper: Path) -> None:
    replace_file(paper, content)
    assert paper.read_bytes() == content


def test_who_reads_the_old_file_reads_it_to_its_end(paper: Path) -> None:
    with paper.open("rb") as reader:
        replace_file(paper, NEW)
        assert reader.read() == OLD


@pytest.mark.parametrize(
    ("step", "number", "code"),
    [
        ("fsync", errno.ENOSPC, ErrorCode.DISK_FULL),
        ("fsync", errno.EDQUOT, ErrorCode.DISK_FULL),
        ("fsync", errno.EIO, ErrorCode.NOT_WRITABLE),
        ("replace", errno.EACCES, ErrorCode.NOT_WRITABLE),
        ("chmod", errno.EPERM, ErrorCode.NOT_WRITABLE),
    ],
)
def test_a_step_that_fails_leaves_the_old_file_and_no_litter(
    step: str, number: int, code: ErrorCode, paper: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: Any, **__: Any) -> None:
        raise OSError(number, "made for the test")

    monkeypatch.setattr(os if step == "fsync" else Path, step, fail)
    with refused(code, path=paper):
        replace_file(paper, NEW)
    monkeypatch.undo()
    assert paper.read_bytes() == OLD
    assert names(paper.parent) == [paper.name]


def test_a_disk_that_gets_full_halfway_leaves_the_old_file(
    paper: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Full:
        """A file that takes a little and then no more."""

        def __init__(self, handle: int, _mode: str) -> None:
            self._handle = handle

        def __enter__(self) -> Self:
            return self

        def __exit__(self, *_: object) -> None:
            os.close(self._handle)

        def write(self, content: bytes) -> None:
            os.write(self._handle, content[:10])
            raise OSError(errno.ENOSPC, "made for the test")

    monkeypatch.setattr(os, "fdopen", Full)
    with refused(ErrorCode.DISK_FULL, path=paper):
        replace_file(paper, NEW)
    monkeypatch.undo()
    assert paper.read_bytes() == OLD
    assert names(paper.parent) == [paper.name]


def test_stopping_the_program_halfway_leaves_the_old_file(
    paper: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(_: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", stop)
    with pytest.raises(KeyboardInterrupt):
        replace_file(paper, NEW)
    monkeypatch.undo()
    assert paper.read_bytes() == OLD
    assert names(paper.parent) == [paper.name]


def test_a_small_disk_that_is_full(tmp_path: Path) -> None:
    if shutil.which("unshare") is None:
        pytest.skip("making a small disk needs unshare, which Linux has")
    mount = 'mount -t tmpfs -o size=100k tmpfs "$1" || exit 77; exec "$2" -c "$3" "$1"'
    script = ["sh", str(tmp_path), sys.executable, SMALL_DISK]
    command = ["unshare", "-Urm", "sh", "-c", mount, *script]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode == 77 or "unshare" in done.stderr:
        pytest.skip("this system does not let us make a small disk")
    assert (done.stdout, done.stderr) == ("sound\n", "")


def test_a_folder_that_is_missing(tmp_path: Path) -> None:
    folder = tmp_path / "papers"
    with refused(ErrorCode.FOLDER_MISSING, folder=folder):
        replace_file(folder / "paper.html", NEW)
    assert names(tmp_path) == []


def test_a_folder_that_is_a_file(paper: Path) -> None:
    with refused(ErrorCode.FOLDER_MISSING, folder=paper):
        replace_file(paper / "paper.html", NEW)
    assert paper.read_bytes() == OLD


def test_a_target_that_is_a_folder(tmp_path: Path) -> None:
    with refused(ErrorCode.FILE_IS_FOLDER, path=tmp_path):
        replace_file(tmp_path, NEW)
    assert names(tmp_path) == []


def test_a_name_that_is_too_long(tmp_path: Path) -> None:
    path = tmp_path / ("x" * 300)
    with refused(ErrorCode.NOT_WRITABLE, path=path):
        replace_file(path, NEW)
    assert names(tmp_path) == []


@pytest.mark.parametrize(
    ("folder_rights", "file_rights"), [(0o555, 0o644), (0o777, 0o444), (0o666, 0o644), (0, 0o644)]
)
def test_what_may_not_be_written(folder_rights: int, file_rights: int, shared: Path) -> None:
    path = shared / "paper.html"
    path.write_bytes(OLD)
    path.chmod(file_rights)
    shared.chmod(folder_rights)
    try:
        assert as_nobody(lambda: _outcome(path)) is ErrorCode.NOT_WRITABLE
    finally:
        shared.chmod(0o755)
    assert path.read_bytes() == OLD
    assert names(shared) == [path.name]


@pytest.fixture
def shared() -> Iterator[Path]:
    """Give a folder that other users can reach; those of pytest are closed to them."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        folder = Path(name) / "papers"
        folder.mkdir()
        yield folder


def _outcome(path: Path) -> ErrorCode | None:
    try:
        replace_file(path, NEW)
    except PrivacyDeskError as error:
        return error.code
    return None


def test_a_link_stays_and_what_it_leads_to_is_replaced(paper: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    link = elsewhere / "link.html"
    link.symlink_to(paper)
    replace_file(link, NEW)
    assert link.is_symlink()
    assert paper.read_bytes() == NEW
    assert names(elsewhere) == ["link.html"]
    assert names(tmp_path) == ["elsewhere", "paper.html"]


def test_a_link_to_nothing_yet_makes_the_file_there(tmp_path: Path) -> None:
    link = tmp_path / "link.html"
    link.symlink_to("paper.html")
    replace_file(link, NEW)
    assert link.is_symlink()
    assert (tmp_path / "paper.html").read_bytes() == NEW


def test_a_link_into_a_folder_that_is_missing(tmp_path: Path) -> None:
    link = tmp_path / "link.html"
    link.symlink_to("papers/paper.html")
    with refused(ErrorCode.NOT_WRITABLE, path=link):
        replace_file(link, NEW)
    assert link.is_symlink()


def test_a_link_that_leads_to_itself(tmp_path: Path) -> None:
    link = tmp_path / "link.html"
    link.symlink_to("link.html")
    with refused(ErrorCode.NOT_WRITABLE, path=link):
        replace_file(link, NEW)
    assert link.is_symlink()
    assert names(tmp_path) == ["link.html"]


def test_a_link_to_a_folder(tmp_path: Path) -> None:
    (tmp_path / "papers").mkdir()
    link = tmp_path / "link"
    link.symlink_to("papers")
    with refused(ErrorCode.FILE_IS_FOLDER, path=link):
        replace_file(link, NEW)


def test_a_device_is_written_and_not_replaced() -> None:
    device = Path("/dev/null")
    if not device.is_char_device():
        pytest.skip("this system has no /dev/null")
    replace_file(device, NEW)
    assert device.is_char_device()


def test_a_device_without_room() -> None:
    device = Path("/dev/full")
    if not device.is_char_device():
        pytest.skip("this system has no /dev/full")
    with refused(ErrorCode.DISK_FULL, path=device):
        replace_file(device, NEW)
