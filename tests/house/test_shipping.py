"""What packages are made with: icons, manual pages, licences, the choice of parts."""

import io
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from freeze import parts
from PIL import Image
from shipping import bill_of_materials, drawings, elf, licences, man_page, places, shipped

from privacydesk.cli import command_line
from privacydesk.i18n import screen_language


@pytest.fixture
def unpacked(unpacked_wheel: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let packages be made from the wheel of this test."""
    monkeypatch.setattr(licences, "SOURCE", unpacked_wheel)
    return unpacked_wheel


@pytest.mark.usefixtures("qapp")
def test_icons_of_windows_and_macos_hold_every_size() -> None:
    painted = {
        size: drawings.paint(drawings.drawing("privacydesk"), size) for size in (16, 32, 256)
    }
    for size, content in painted.items():
        with Image.open(io.BytesIO(content)) as image:
            assert (image.format, image.size) == ("PNG", (size, size))
    with Image.open(io.BytesIO(drawings.ico(painted))) as image:
        assert image.info["sizes"] == {(16, 16), (32, 32), (256, 256)}
    with Image.open(
        io.BytesIO(drawings.icns({b"icp5": painted[32], b"ic08": painted[256]}))
    ) as image:
        assert image.size == (256, 256)


@pytest.mark.parametrize("code", ["nl", "en"])
def test_the_manual_page_tells_of_every_command_and_option(code: str) -> None:
    page = man_page.man_page(code)
    plain = page.replace("\\-", "-")
    group = command_line(screen_language(code))
    assert len(group.commands) > 6
    for name, command in group.commands.items():
        assert f"\n.SS {name}" in plain
        for parameter in command.params:
            if parameter.param_type_name == "option":
                assert parameter.opts[0] in plain
    assert re.findall(r"^\.(?!TH|SH|SS|TP|B |br)", page, flags=re.MULTILINE) == []


def test_the_licences_of_what_runs_here_can_be_found(unpacked: Path) -> None:
    import click
    import PySide6
    import reportlab

    sources = [str(Path(str(module.__file__))) for module in (click, PySide6, reportlab)]
    found = shipped.libraries([*sources, str(unpacked / "privacydesk" / "cli.py")], starter=False)
    names = {library.name.lower(): library for library in found}
    # Both wheels of Qt for Python bring the same file.
    names.pop("pyside6_pdf")
    assert {"python", "click", "pyside6_essentials", "reportlab"} == set(names)
    assert names["pyside6_essentials"].licence == "LGPL-3.0-only"
    text = licences.third_party(found)
    for words in (
        "GNU LESSER GENERAL PUBLIC LICENSE",
        "SIL OPEN FONT LICENSE",
        "PYTHON SOFTWARE FOUNDATION LICENSE",
        "PDFium",
        "Copyright 2014 Pallets",
        "Copyright (c) 2000",
    ):
        assert words in text
    bill = json.loads(bill_of_materials.bill(found))
    assert bill["bomFormat"] == "CycloneDX"
    addresses = {each["purl"] for each in bill["components"] if "purl" in each}
    assert f"pkg:pypi/click@{names['click'].version}" in addresses
    references = [each["bom-ref"] for each in bill["components"]]
    assert sorted(references) == bill["dependencies"][0]["dependsOn"]
    assert len(references) == len(set(references))
    assert bill_of_materials.bill(found) == bill_of_materials.bill(found)


def test_a_library_without_a_licence_stops_the_build(tmp_path: Path) -> None:
    found = tmp_path / "bare-1.dist-info"
    found.mkdir()
    (found / "METADATA").write_text("Metadata-Version: 2.1\nName: bare\nVersion: 1\n")
    (found / "RECORD").write_text("bare.py,,\n")
    (tmp_path / "bare.py").write_text("")
    code = (
        "import sys; sys.path[:0] = sys.argv[1:]; from shipping import shipped;"
        "shipped.libraries([sys.argv[1] + '/bare.py'], starter=False)"
    )
    packaging = places.ROOT / "packaging"
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path), str(packaging)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert "bare brings no licence" in done.stderr


def test_only_parts_of_qt_in_use_are_kept() -> None:
    qt = "PySide6/Qt"
    wanted = [
        f"{qt}/lib/libQt6Pdf.so.6",
        f"{qt}/plugins/platforms/libqxcb.so",
        f"{qt}/plugins/platforms/libqwayland.so",
        f"{qt}/plugins/printsupport/libcupsprintersupport.so",
        f"{qt}/translations/qtbase_nl.qm",
        "PySide6\\plugins\\platforms\\qwindows.dll",
        "privacydesk/resources/fonts/NotoSans-Regular.ttf",
    ]
    spare = [
        f"{qt}/lib/libQt6Qml.so.6",
        f"{qt}/plugins/tls/libqopensslbackend.so",
        f"{qt}/plugins/platforms/libqvnc.so",
        f"{qt}/translations/qtbase_de.qm",
        "reportlab/fonts/Vera.ttf",
    ]
    entries = [(name, f"/made/{name}", "DATA") for name in (*wanted, *spare)]
    of_the_system = ("libX11.so.6", "/usr/lib/x86_64-linux-gnu/libX11.so.6", "BINARY")
    assert [entry[0] for entry in parts.kept([*entries, of_the_system])] == wanted


@pytest.mark.skipif(not shutil.which("objdump"), reason="no tools for programs of Linux")
def test_a_program_tells_which_libraries_it_needs() -> None:
    program = Path(sys.executable).resolve()
    assert program in elf.programs(program.parent)
    assert "libc.so.6" in elf.told(program)


def test_the_moment_of_a_package_can_be_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    assert places.moment() == 86400
    assert "1970-01-02" in man_page.man_page("en")


def test_a_compiled_module_belongs_to_the_library_of_its_source() -> None:
    compiled = ("click/core.pyc", "/made/work/core.pyc", "DATA")
    other = ("PIL/_imaging.so", "/site/PIL/_imaging.so", "EXTENSION")
    assert parts.sources([compiled, other], "/site") == ["/site/click/core.py", other[1]]


def test_nothing_runs_before_the_program_but_what_qt_needs() -> None:
    assert parts.is_needed_at_the_start("start", "linux")
    assert parts.is_needed_at_the_start("pyi_rth_pkgutil", "linux")
    assert not parts.is_needed_at_the_start("pyi_rth_pyside6", "linux")
    assert parts.is_needed_at_the_start("pyi_rth_pyside6", "win32")
    assert not parts.is_needed_at_the_start("pyi_rth_inspect", "win32")
