"""The package for Debian and Ubuntu, made of the frozen program.

It has no scripts of its own: what the desktop, the icons, the kinds of files and the manual pages
need after a change, their own packages see to, by triggers.
"""

import gzip
import hashlib
import os
import shutil
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from shipping import drawings, needs
from shipping.man_page import man_page
from shipping.places import APPLICATION, DIST, FROZEN, ICONS, MADE, PARTS, ROOT, empty, moment, run

_LINUX = ROOT / "packaging" / "linux"
_LIBRARY = "usr/lib/privacydesk"
_DOCUMENTS = "usr/share/doc/privacydesk"
_MIME = "application-x-privacydesk"
_MAINTAINER = "The PrivacyDesk authors <noreply@privacydesk.invalid>"
_DESCRIPTION = """\
 privacy statement and processor list from one register
 PrivacyDesk helps a small business keep one register of the personal data it
 uses, and makes the papers from it that the GDPR (in Dutch: AVG) asks for: the
 privacy statement and the list of processors, as PDF and as a web page, in
 Dutch and English.
 .
 It works offline. The register is one file of its user.
"""


def make(version: str) -> Path:
    """Make the package in dist/; give its file."""
    folder = stage(MADE / "debian", version)
    DIST.mkdir(exist_ok=True)
    return pack(folder, DIST / f"privacydesk_{version}_amd64.deb", "zstd")


def stage(folder: Path, version: str) -> Path:
    """Lay out the package in a folder: what it installs, and what tells about it."""
    empty(folder)
    # The parts are the files of the frozen program themselves, under a second name.
    shutil.copytree(FROZEN, folder / _LIBRARY, symlinks=True, copy_function=os.link)
    (folder / "usr" / "bin").mkdir(parents=True)
    (folder / "usr" / "bin" / "privacydesk").symlink_to("../lib/privacydesk/privacydesk")
    _integrate(folder / "usr" / "share")
    _document(folder, version)
    _tell(folder, version)
    return folder


def pack(folder: Path, target: Path, compression: str) -> Path:
    """Make a package file of a folder; give it."""
    for path in (*folder.rglob("*"), folder):
        if not path.is_symlink():
            program = path.is_dir() or path.name == "privacydesk"
            path.chmod(0o755 if program else 0o644)
        os.utime(path, (moment(), moment()), follow_symlinks=False)
    options = (f"-Z{compression}", "--root-owner-group")
    run("dpkg-deb", *options, "--build", folder, target, quiet=True)
    return target


def _integrate(share: Path) -> None:
    """Put in the system what makes it a program of the desktop."""
    _copy(_LINUX / f"{APPLICATION}.desktop", share / "applications")
    _copy(_LINUX / f"{APPLICATION}.metainfo.xml", share / "metainfo")
    _copy(_LINUX / "privacydesk.mime.xml", share / "mime" / "packages" / "privacydesk.xml")
    theme = share / "icons" / "hicolor"
    for name, kind, known_as in (
        ("privacydesk", "apps", APPLICATION),
        ("register", "mimetypes", _MIME),
    ):
        for size in drawings.SIZES:
            place = theme / f"{size}x{size}" / kind / f"{known_as}.png"
            _copy(ICONS / f"{name}-{size}.png", place)
        _copy(drawings.drawing(name), theme / "scalable" / kind / f"{known_as}.svg")


def _document(folder: Path, version: str) -> None:
    for code, place in (("en", "man/man1"), ("nl", "man/nl/man1")):
        _compress(man_page(code), folder / "usr" / "share" / place / "privacydesk.1.gz")
    documents = folder / _DOCUMENTS
    _copy(ROOT / "CHANGELOG.md", documents)
    _copy(ROOT / "README.md", documents)
    _compress(_changelog(version), documents / "changelog.gz")
    _copy(PARTS / "privacydesk" / "licences" / "third-party.txt", documents)
    _write(_copyright(), documents / "copyright")


def _tell(folder: Path, version: str) -> None:
    """Write DEBIAN/: what the package is, and the checksums of its files."""
    installed = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    size = sum(path.stat().st_size for path in installed if not path.is_symlink())
    found = needs.needs(FROZEN)
    fields = {
        "Package": "privacydesk",
        "Version": version,
        "Architecture": "amd64",
        "Maintainer": _MAINTAINER,
        "Installed-Size": str(size // 1024),
        "Depends": ", ".join(found.always),
        "Recommends": ", ".join(found.usually),
        "Section": "misc",
        "Priority": "optional",
    }
    control = folder / "DEBIAN"
    _write(_fields(fields) + f"Description:{_DESCRIPTION}", control / "control")
    sums = [
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  "
        f"{path.relative_to(folder).as_posix()}\n"
        for path in installed
        if not path.is_symlink()
    ]
    _write("".join(sums), control / "md5sums")


def _fields(fields: Mapping[str, str]) -> str:
    return "".join(f"{name}: {text}\n" for name, text in fields.items())


def _changelog(version: str) -> str:
    """What Debian wants to know of changes; for people they stand in CHANGELOG.md."""
    day = format_datetime(datetime.fromtimestamp(moment(), UTC))
    return (
        f"privacydesk ({version}) stable; urgency=medium\n\n"
        "  * See CHANGELOG.md beside this file.\n\n"
        f" -- {_MAINTAINER}  {day}\n"
    )


def _copyright() -> str:
    """What Debian wants to know of copyright; the texts of others stand in third-party.txt."""
    notice = (ROOT / "NOTICE").read_text(encoding="utf-8")
    indented = "".join(f" {line}\n" if line else " .\n" for line in notice.splitlines())
    return (
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
        "Upstream-Name: PrivacyDesk\n\n"
        "Files: *\n"
        "Copyright: 2026 the PrivacyDesk authors\n"
        "License: Apache-2.0\n"
        " The full text is in /usr/share/common-licenses/Apache-2.0.\n"
        "Comment:\n"
        " The libraries in the package are the work of others. All of their licences\n"
        " stand in third-party.txt beside this file.\n .\n"
        f"{indented}"
    )


def _copy(source: Path, target: Path) -> None:
    place = target if target.suffix else target / source.name
    place.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, place)


def _write(text: str, place: Path) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(text, encoding="utf-8")


def _compress(text: str, place: Path) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(gzip.compress(text.encode(), 9, mtime=0))
