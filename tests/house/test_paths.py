"""The places of files, however PrivacyDesk was started."""

import subprocess
import sys
from pathlib import Path

import pytest

from privacydesk import paths

ASK = """
import sys
sys.path.insert(0, sys.argv[1])
{set_up}
from privacydesk import paths
print(paths.__file__)
print(paths.font("OFL.txt"))
print(paths.catalogue("nl@informal", "documents"))
"""


def ask(folder: Path, set_up: str = "", *arguments: str) -> list[Path]:
    """Ask a new Python that finds the package in `folder`: module, a font, a catalogue."""
    command = [sys.executable, "-I", "-c", ASK.format(set_up=set_up), str(folder), *arguments]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True)
    return [Path(line) for line in done.stdout.splitlines()]


def test_a_checkout_has_its_files_beside_the_package(root: Path) -> None:
    assert paths.resource("fonts") == root / "resources" / "fonts"
    assert paths.font("OFL.txt").is_file()
    catalogue = root / "build" / "locale" / "nl" / "LC_MESSAGES" / "app.mo"
    assert paths.catalogue("nl", "app") == catalogue


def test_an_installed_wheel_has_its_files_inside_the_package(unpacked_wheel: Path) -> None:
    package = unpacked_wheel / "privacydesk"
    module, font, catalogue = ask(unpacked_wheel)
    assert module == package / "paths.py"
    assert font == package / "resources" / "fonts" / "OFL.txt"
    assert font.is_file()
    assert catalogue == package / "locale" / "nl@informal" / "LC_MESSAGES" / "documents.mo"
    assert catalogue.is_file()


def test_a_frozen_program_has_its_files_where_it_was_unpacked(root: Path, tmp_path: Path) -> None:
    set_up = "sys.frozen = True; sys._MEIPASS = sys.argv[2]"
    _, font, catalogue = ask(root, set_up, str(tmp_path))
    package = tmp_path / "privacydesk"
    assert font == package / "resources" / "fonts" / "OFL.txt"
    assert catalogue == package / "locale" / "nl@informal" / "LC_MESSAGES" / "documents.mo"


def test_folders_of_the_user_follow_the_xdg_variables(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    assert paths.data_folder() == tmp_path / "data" / "privacydesk"
    assert paths.log_folder() == tmp_path / "state" / "privacydesk" / "log"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("value", ["", "somewhere/else"])
def test_an_xdg_variable_that_is_not_absolute_does_not_count(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, value: str
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_DATA_HOME", value)
    monkeypatch.delenv("XDG_STATE_HOME", raising=False)
    assert paths.data_folder() == tmp_path / ".local" / "share" / "privacydesk"
    assert paths.log_folder() == tmp_path / ".local" / "state" / "privacydesk" / "log"


def test_windows_and_macos_have_folders_of_their_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "Local"))
    monkeypatch.setattr(sys, "platform", "win32")
    assert paths.data_folder() == tmp_path / "Local" / "PrivacyDesk"
    assert paths.log_folder() == tmp_path / "Local" / "PrivacyDesk" / "Logs"
    monkeypatch.delenv("LOCALAPPDATA")
    assert paths.data_folder() == tmp_path / "AppData" / "Local" / "PrivacyDesk"
    monkeypatch.setattr(sys, "platform", "darwin")
    library = tmp_path / "Library"
    assert paths.data_folder() == library / "Application Support" / "PrivacyDesk"
    assert paths.log_folder() == library / "Logs" / "PrivacyDesk"
