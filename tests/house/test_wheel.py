"""A wheel built from a clean checkout is complete."""

import subprocess
import sys
import tarfile
import zipfile
from email.parser import Parser
from pathlib import Path

import privacydesk
from tests.house.conftest import build


def contents(wheel: Path) -> dict[str, bytes]:
    """Read the files of a wheel."""
    with zipfile.ZipFile(wheel) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_the_wheel_holds_every_module_resource_and_example(root: Path, wheel: Path) -> None:
    modules = {path.relative_to(root).as_posix() for path in (root / "privacydesk").rglob("*.py")}
    beside = {
        f"privacydesk/{path.relative_to(root).as_posix()}"
        for folder in ("resources", "examples")
        for path in (root / folder).rglob("*")
        if path.is_file()
    }
    pictures = {
        f"privacydesk/pictures/{place}"
        for place in ("paper.png", "en/paper.png", "wizard-start.png", "en/wizard-start.png")
    }
    wanted = modules | beside | pictures
    assert "privacydesk/resources/fonts/OFL.txt" in wanted
    assert "privacydesk/resources/icons/LICENSE.txt" in wanted
    assert "privacydesk/examples/engage.json" in wanted
    assert wanted <= set(contents(wheel))


def test_the_wheel_holds_every_catalogue_compiled(root: Path, wheel: Path) -> None:
    translations = root / "translations"
    wanted = {
        f"privacydesk/locale/{path.relative_to(translations).with_suffix('.mo').as_posix()}"
        for path in translations.glob("*/LC_MESSAGES/*.po")
    }
    assert wanted, "no messages found"
    assert {name for name in contents(wheel) if name.endswith(".mo")} == wanted


def test_the_wheel_holds_nothing_else(wheel: Path) -> None:
    metadata = f"privacydesk-{privacydesk.__version__}.dist-info/"
    strange = [
        name
        for name in contents(wheel)
        if not name.startswith(("privacydesk/", metadata)) or name.endswith((".po", ".pyc"))
    ]
    assert strange == []


def test_the_wheel_says_what_it_is(wheel: Path) -> None:
    found = contents(wheel)
    folder = f"privacydesk-{privacydesk.__version__}.dist-info"
    metadata = Parser().parsestr(found[f"{folder}/METADATA"].decode())
    assert metadata["Name"] == "privacydesk"
    assert metadata["Version"] == privacydesk.__version__
    assert metadata["License-Expression"] == "Apache-2.0"
    assert b"privacydesk = privacydesk.cli:main" in found[f"{folder}/entry_points.txt"]
    assert f"{folder}/licenses/LICENSE" in found
    assert f"{folder}/licenses/NOTICE" in found


def test_the_wheel_of_the_source_distribution_is_the_same(
    root: Path, wheel: Path, tmp_path: Path
) -> None:
    for folder in ("sdist", "wheel"):
        (tmp_path / folder).mkdir()
    sdist = build("sdist", root, tmp_path / "sdist")
    with tarfile.open(sdist) as archive:
        archive.extractall(tmp_path, filter="data")
    unpacked = tmp_path / f"privacydesk-{privacydesk.__version__}"
    again = build("wheel", unpacked, tmp_path / "wheel")
    assert contents(again) == contents(wheel)
    assert again.read_bytes() == wheel.read_bytes()


def test_the_wheel_holds_the_licences_of_what_others_made(root: Path, wheel: Path) -> None:
    text = contents(wheel)["privacydesk/licences/third-party.txt"].decode()
    for source in ("NOTICE", "resources/fonts/OFL.txt"):
        assert (root / source).read_text(encoding="utf-8").strip() in text
    assert "UNICODE LICENSE V3" in text


def test_what_the_wheel_installs_makes_papers_in_any_folder(
    unpacked_wheel: Path, tmp_path: Path
) -> None:
    code = (
        "import sys; sys.path.insert(0, sys.argv.pop(1)); from privacydesk.cli import main; main()"
    )
    sample = unpacked_wheel / "privacydesk" / "examples" / "engage.json"
    command = ["-I", "-c", code, str(unpacked_wheel), "statement", str(sample), "-o", "paper.pdf"]
    done = subprocess.run(
        [sys.executable, *command], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "paper.pdf").read_bytes().startswith(b"%PDF")
