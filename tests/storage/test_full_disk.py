"""A disk without room, made small for the purpose."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

SCRIPT = """
import sys
from pathlib import Path
from privacydesk.errors import ErrorCode
from privacydesk.models.register import Register
from privacydesk.storage import create, open_file
from tests.storage.register_files import refused
from tests.storage.registers import Dice, build

small, elsewhere = Path(sys.argv[1]), Path(sys.argv[2])
path, filler = small / "bakery.privacydesk", small / "filler"
before, after = build(Dice(7)), build(Dice(8))


def fill():
    with filler.open("ab", buffering=0) as file:
        for size in (4096, 512, 1):
            try:
                while True:
                    file.write(bytes(size))
            except OSError:
                pass


store = create(path, before)
fill()
for _ in range(3):
    with refused(ErrorCode.DISK_FULL):
        store.save(after)
    assert store.register == before
with refused(ErrorCode.DISK_FULL):
    store.backup_to(small / "copy.privacydesk")
with refused(ErrorCode.DISK_FULL):
    create(small / "new.privacydesk", before)
assert sorted(each.name for each in small.iterdir()) == ["bakery.privacydesk", "filler"]
with open_file(path) as other:
    assert other.register == before
    other.backup_to(elsewhere / "copy.privacydesk")
with open_file(elsewhere / "copy.privacydesk") as copy:
    copy.save(after)
filler.unlink()
store.save(after)
store.close()
with open_file(path) as other:
    assert other.register == after
print("sound")
"""


def test_a_full_disk_keeps_the_last_saved_register_and_takes_the_next_one_later(
    tmp_path: Path,
) -> None:
    if shutil.which("unshare") is None:
        pytest.skip("making a small disk needs unshare, which Linux has")
    small, elsewhere = tmp_path / "small", tmp_path / "elsewhere"
    small.mkdir()
    elsewhere.mkdir()
    mount = 'mount -t tmpfs -o size=800k tmpfs "$1" || exit 77; shift; exec "$@"'
    script = [sys.executable, "-c", SCRIPT, str(small), str(elsewhere)]
    done = subprocess.run(
        ["unshare", "-Urm", "sh", "-c", mount, "sh", str(small), *script],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode == 77 or "unshare" in done.stderr:
        pytest.skip("this system does not let us make a small disk")
    assert (done.stdout, done.stderr) == ("sound\n", "")
