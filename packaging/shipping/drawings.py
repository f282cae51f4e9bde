"""The icons of program and register in all sizes, out of their drawings."""

import os
import struct
from collections.abc import Mapping
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from shipping.places import ICONS, ROOT, empty

NAMES = ("privacydesk", "register")
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""Those of the icon theme that every desktop of Linux falls back to."""
_OF_WINDOWS = (16, 24, 32, 48, 64, 128, 256)
_OF_MACOS = {b"icp4": 16, b"icp5": 32, b"ic07": 128, b"ic08": 256, b"ic09": 512}


def drawing(name: str) -> Path:
    """Give the drawing of "privacydesk" or "register"."""
    return ROOT / "resources" / "icons" / "program" / f"{name}.svg"


def make() -> Path:
    """Paint all icons; give the folder: <name>-<size>.png, <name>.ico and <name>.icns."""
    program = QGuiApplication.instance() or QGuiApplication(["icons"])
    empty(ICONS)
    for name in NAMES:
        painted = {size: paint(drawing(name), size) for size in SIZES}
        for size, content in painted.items():
            (ICONS / f"{name}-{size}.png").write_bytes(content)
        (ICONS / f"{name}.ico").write_bytes(ico({size: painted[size] for size in _OF_WINDOWS}))
        of_macos = {kind: painted[size] for kind, size in _OF_MACOS.items()}
        (ICONS / f"{name}.icns").write_bytes(icns(of_macos))
    del program
    return ICONS


def paint(path: Path, size: int) -> bytes:
    """Paint a drawing as a square PNG."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(path)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs want bytes
    return bytes(buffer.data().data())


def ico(painted: Mapping[int, bytes]) -> bytes:
    """Put PNGs, by size, in one icon file of Windows."""
    head = struct.pack("<HHH", 0, 1, len(painted))
    offset = len(head) + 16 * len(painted)
    entries = b""
    for size, content in painted.items():
        side = size % 256  # 256 is written as 0
        entries += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(content), offset)
        offset += len(content)
    return head + entries + b"".join(painted.values())


def icns(painted: Mapping[bytes, bytes]) -> bytes:
    """Put PNGs, by the kind that macOS calls them, in one icon file of macOS."""
    entries = b"".join(
        kind + struct.pack(">I", len(content) + 8) + content for kind, content in painted.items()
    )
    return b"icns" + struct.pack(">I", len(entries) + 8) + entries
