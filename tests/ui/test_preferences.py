"""Preferences are kept at once, and nothing in their file keeps the program from starting."""

import json
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from privacydesk import paths
from privacydesk.i18n import Language
from privacydesk.ui.dialogs.preferences_dialog import PreferencesDialog
from privacydesk.ui.preferences import MOST_RECENT_FILES, Preferences, ScreenLanguage, Theme
from privacydesk.ui.setting import Setting


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Give the place of settings that are not there yet."""
    return tmp_path / "config" / "settings.json"


def settings(preferences: Preferences) -> dict[str, Setting[object]]:
    """Give all settings by key."""
    return {one.key: one for one in vars(preferences).values() if isinstance(one, Setting)}


def test_every_setting_is_kept_and_read_again(path: Path, qtbot: QtBot) -> None:
    chosen: dict[str, object] = {
        "screen_language": ScreenLanguage.DUTCH,
        "theme": Theme.DARK,
        "text_size": 150,
        "last_register": path.with_name("bakery.privacydesk"),
        "recent_files": (path.with_name("a & b.privacydesk"), path.with_name("\udcff.privacydesk")),
        "window_geometry": b"\x00\xff geometry",
        "window_columns": (230, 600, 450),
        "wizard_pages": {"bakery": "retention"},
    }
    before = settings(Preferences(path))
    assert set(before) == set(chosen)
    for key, setting in before.items():
        assert setting.value == setting.default != chosen[key]
        with qtbot.waitSignal(setting.changed) as told:
            setting.choose(chosen[key])
        assert told.args == [chosen[key]]
        assert settings(Preferences(path))[key].value == chosen[key]


def test_the_same_again_is_not_told(qtbot: QtBot) -> None:
    preferences = Preferences()
    with qtbot.assertNotEmitted(preferences.theme.changed):
        preferences.theme.choose(Theme.SYSTEM)


@pytest.mark.parametrize(("asked", "kept"), [(20, 100), (100, 100), (135, 135), (900, 200)])
def test_the_size_of_text_has_bounds(asked: int, kept: int) -> None:
    preferences = Preferences()
    preferences.text_size.choose(asked)
    assert preferences.text_size.value == kept


def test_recent_files_are_few_newest_first_and_each_once(tmp_path: Path) -> None:
    preferences = Preferences()
    files = [tmp_path / f"{number}.privacydesk" for number in range(MOST_RECENT_FILES + 2)]
    for file in [*files, files[5]]:
        preferences.remember_register(file)
    found = preferences.recent_files.value
    assert found[:2] == (files[5], files[-1])
    assert len(found) == len(set(found)) == MOST_RECENT_FILES
    preferences.forget_register(files[5])
    assert files[5] not in preferences.recent_files.value
    assert preferences.last_register.value is None


def test_the_page_of_a_wizard_is_kept_per_register(path: Path) -> None:
    bakery, shop = path.with_name("bakery"), path.with_name("shop")
    preferences = Preferences(path)
    preferences.remember_wizard_page(bakery, "services")
    preferences.remember_wizard_page(shop, "retention")
    preferences.remember_wizard_page(bakery, "")
    again = Preferences(path)
    assert (again.wizard_page(bakery), again.wizard_page(shop)) == ("", "retention")


@pytest.mark.parametrize("text", ["", "{", "[1, 2]", "null", "\xff", '{"theme": ' * 5000])
def test_a_broken_file_means_defaults_and_is_set_aside(text: str, path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(text.encode("latin-1"))
    preferences = Preferences(path)
    assert all(one.value == one.default for one in settings(preferences).values())
    assert path.with_name("settings.json.broken").read_bytes() == text.encode("latin-1")
    preferences.theme.choose(Theme.LIGHT)
    assert Preferences(path).theme.value is Theme.LIGHT


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("screen_language", "fr"),
        ("theme", 3),
        ("theme", ["dark"]),
        ("text_size", "big"),
        ("text_size", True),
        ("last_register", "not/whole"),
        ("last_register", 1),
        ("recent_files", "file"),
        ("recent_files", [1]),
        ("window_geometry", "not base 64 !"),
        ("window_columns", [1, "2"]),
        ("wizard_pages", []),
    ],
)
def test_a_value_that_cannot_be_means_the_default_of_that_setting(
    key: str, value: object, path: Path
) -> None:
    path.parent.mkdir()
    path.write_text(json.dumps({"text_size": 150, "theme": "dark"} | {key: value}))
    found = settings(Preferences(path))
    assert found[key].value == found[key].default
    other = "theme" if key == "text_size" else "text_size"
    assert found[other].value == {"theme": Theme.DARK, "text_size": 150}[other]


def test_what_another_version_keeps_stays(path: Path) -> None:
    path.parent.mkdir()
    path.write_text('{"sound": "on"}', encoding="utf-8")
    Preferences(path).theme.choose(Theme.DARK)
    assert json.loads(path.read_text(encoding="utf-8")) == {"sound": "on", "theme": "dark"}


def test_a_place_that_cannot_be_written_is_no_reason_to_stop(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("a file where a folder should be", encoding="utf-8")
    preferences = Preferences(tmp_path / "config" / "settings.json")
    preferences.theme.choose(Theme.DARK)
    assert preferences.theme.value is Theme.DARK


def test_the_file_lies_where_the_system_wants_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("APPDATA", str(tmp_path / "Roaming"))
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setattr(sys, "platform", "linux")
    assert paths.settings_file() == tmp_path / "privacydesk" / "settings.json"
    monkeypatch.setattr(sys, "platform", "win32")
    assert paths.settings_file() == tmp_path / "Roaming" / "PrivacyDesk" / "settings.json"
    monkeypatch.setattr(sys, "platform", "darwin")
    folder = tmp_path / "Library" / "Preferences" / "PrivacyDesk"
    assert paths.settings_file() == folder / "settings.json"


def test_the_dialog_changes_preferences_at_once_by_keys(language: Language, qtbot: QtBot) -> None:
    preferences = Preferences()
    dialog = PreferencesDialog(language, preferences)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    QTest.keyClick(dialog.theme, Qt.Key.Key_End)
    assert preferences.theme.value is Theme.DARK
    QTest.keyClick(dialog.screen_language, Qt.Key.Key_Down)
    assert preferences.screen_language.value is ScreenLanguage.DUTCH
    dialog.text_size.setFocus()
    dialog.text_size.selectAll()
    QTest.keyClicks(dialog.text_size, "170")
    assert preferences.text_size.value == 100
    QTest.keyClick(dialog.text_size, Qt.Key.Key_Tab)
    assert preferences.text_size.value == 170


def test_every_choice_of_the_dialog_has_a_name(language: Language, qtbot: QtBot) -> None:
    dialog = PreferencesDialog(language, Preferences())
    qtbot.addWidget(dialog)
    editors = [dialog.screen_language, dialog.theme, dialog.text_size]
    names = [editor.accessibleName() for editor in editors]
    assert all(names)
    buddies = {label.buddy(): label.text() for label in dialog.findChildren(QLabel)}
    assert [buddies[editor] for editor in editors] == names
