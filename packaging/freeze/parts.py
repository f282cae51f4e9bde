"""What of the libraries goes into the frozen program, and what stays out."""

import sys
from pathlib import PurePath, PurePosixPath

Entry = tuple[str, str, str]
"""A file as PyInstaller lists it: its place in the program, where it comes from, and its kind."""

_MODULES_LEFT_OUT = (
    # Nothing is sent anywhere, and checksums need no OpenSSL.
    *("_hashlib", "_ssl", "ssl"),
    # Ways of reportlab and Pillow to draw what no paper has.
    *("PIL._avif", "PIL._imagingcms", "PIL._imagingft", "PIL._imagingtk", "PIL._webp"),
    *("charset_normalizer", "reportlab.graphics"),
    # Tools of developers.
    *("_curses", "curses", "distutils", "ensurepip", "lib2to3", "pip", "pkg_resources", "pydoc"),
    *("readline", "setuptools", "test", "tkinter", "typing_extensions"),
)
_PLUGINS = {
    "iconengines": ("svgicon",),
    "imageformats": ("gif", "ico", "jpeg", "svg"),
    "platforminputcontexts": ("compose", "ibus"),
    "platforms": ("cocoa", "offscreen", "wayland", "windows", "xcb"),
    "platformthemes": ("gtk3", "xdgdesktopportal"),
    "printsupport": ("",),
    "styles": ("",),
    "wayland-decoration-client": ("",),
    "wayland-graphics-integration-client": ("qt-plugin-wayland-egl",),
    "wayland-shell-integration": ("xdg-shell",),
    "xcbglintegrations": ("",),
}
"""For each kind of plug-in of Qt what the name of one holds that stays."""
_TEXTS = ("qtbase_en.qm", "qtbase_nl.qm")
_LIBRARIES_OF_QT_LEFT_OUT = (
    *("Designer", "Egl", "Qml", "Quick", "VirtualKeyboard", "WaylandCompositor"),
)
_FOLDERS_OF_THE_SYSTEM = ("/lib/", "/lib64/", "/usr/lib/", "/usr/lib64/")


def left_out(system: str) -> list[str]:
    """Name the modules that stay out of a program for a system, named as `sys.platform` does."""
    return [*_MODULES_LEFT_OUT, *(() if system == "win32" else ("colorama",))]


def kept(entries: list[Entry]) -> list[Entry]:
    """Leave out what PrivacyDesk does not use, and libraries that the system brings itself."""
    return [entry for entry in entries if _is_used(entry) and not _is_of_the_system(entry[1])]


def is_needed_at_the_start(script: str, system: str = sys.platform) -> bool:
    """Whether a script runs before the program: few of those that PyInstaller adds need to.

    One lets Python list the modules of a package. The others prepare for what PrivacyDesk does not
    do, or Qt finds by itself on Linux, and took a third of the start.
    """
    wanted = ("pyi_rth_pkgutil", *(() if system == "linux" else ("pyi_rth_pyside6",)))
    return script in wanted or not script.startswith("pyi_rth_")


def sources(entries: list[Entry], site: str) -> list[str]:
    """Give the files that entries were made from; compiled modules come from the folder `site`."""
    return [
        str(PurePath(site, name).with_suffix(".py")) if name.endswith(".pyc") else source
        for name, source, _ in entries
    ]


def _is_used(entry: Entry) -> bool:
    place = PurePosixPath(entry[0].replace("\\", "/"))
    parts = place.parts
    if "plugins" in parts and "PySide6" in parts:
        kind = parts[parts.index("plugins") + 1]
        return any(name in place.name for name in _PLUGINS.get(kind, ()))
    if "translations" in parts and "PySide6" in parts:
        return place.name in _TEXTS
    if "reportlab" in parts:
        return "fonts" not in parts
    if parts[0] == "tzdata" or "qml" in parts:
        return False
    return not (
        "Qt6" in place.name and any(name in place.name for name in _LIBRARIES_OF_QT_LEFT_OUT)
    )


def _is_of_the_system(source: str) -> bool:
    """Whether a file is a library of Linux; packages name those that they need."""
    return source.startswith(_FOLDERS_OF_THE_SYSTEM)
