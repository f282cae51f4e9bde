"""The recipes of packages agree with the program, with each other and with what is there."""

import json
import plistlib
import re
from configparser import ConfigParser
from pathlib import Path
from xml.etree import ElementTree as ET

from shipping import drawings, needs
from shipping.places import APPLICATION

import privacydesk
from privacydesk.knowledge import load
from privacydesk.paths import example
from privacydesk.registers import read_json
from privacydesk.storage import create
from privacydesk.ui.opening import SUFFIX

KIND = "application/x-privacydesk"
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"
MADE = {
    "build/package/frozen/privacydesk",
    "build/package/third-party.txt",
    *(
        f"build/package/icons/{name}.{ending}"
        for name in drawings.NAMES
        for ending in ("ico", "icns")
    ),
}
"""What the targets of packaging/package.py leave behind."""


def test_the_menu_entry_starts_the_program_in_two_languages(root: Path) -> None:
    entry = ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(root / "packaging" / "linux" / f"{APPLICATION}.desktop", encoding="utf-8")
    found = entry["Desktop Entry"]
    assert found["Exec"] == "privacydesk gui %f"
    assert found["Icon"] == APPLICATION
    assert found["MimeType"] == f"{KIND};"
    for key in ("GenericName", "Comment", "Keywords"):
        assert found[key] != found[f"{key}[nl]"]


def test_the_desktop_knows_the_window_by_the_name_of_the_menu_entry(root: Path) -> None:
    source = (root / "privacydesk" / "app.py").read_text(encoding="utf-8")
    assert f'setDesktopFileName("{APPLICATION}")' in source


def test_the_description_is_of_this_version_and_whole_in_dutch(root: Path) -> None:
    path = root / "packaging" / "linux" / f"{APPLICATION}.metainfo.xml"
    found = ET.parse(path).getroot()  # noqa: S314 - our own file
    assert found.findtext("id") == APPLICATION
    assert found.findtext("launchable") == f"{APPLICATION}.desktop"
    assert found.findtext("provides/mediatype") == KIND
    newest = found.find("releases/release")
    assert newest is not None
    assert newest.get("version") == privacydesk.__version__
    for kind in ("summary", "description/p", "description/ul/li"):
        texts = found.findall(kind)
        languages = [text.get(LANGUAGE, "en") for text in texts]
        assert languages.count("nl") == languages.count("en") > 0


def test_a_register_is_what_the_desktop_takes_for_one(root: Path, tmp_path: Path) -> None:
    path = tmp_path / f"one{SUFFIX}"
    create(path, read_json(example("engage"), load())).close()
    content = path.read_bytes()
    recipe = ET.parse(root / "packaging" / "linux" / "privacydesk.mime.xml")  # noqa: S314 - ours
    found = recipe.getroot()
    matches = list(found.iter(f"{MIME}match"))
    assert len(matches) == 2
    for match in matches:
        wanted = match.attrib["value"].encode().replace(b"\\000", b"\0")
        assert content[int(match.attrib["offset"]) :].startswith(wanted)
    (pattern,) = found.iter(f"{MIME}glob")
    assert pattern.get("pattern") == f"*{SUFFIX}"


def test_the_installer_for_windows_takes_what_is_there(root: Path) -> None:
    text = (root / "packaging" / "windows" / "privacydesk.iss").read_text(encoding="utf-8")
    text = text.replace("{#Frozen}", "{#Root}\\build\\package\\frozen\\privacydesk")
    named = re.findall(r"(?:Source: \"|File=)\{#Root\}\\([^\"\n]+)", text)
    assert len(named) >= 7
    for name in named:
        path = name.replace("\\", "/").removesuffix("/*")
        assert path in MADE or (root / path).is_file(), path
    assert "PrivilegesRequired=lowest" in text
    assert f'ValueData: "{KIND}"' in text
    assert f"Classes\\{SUFFIX}" in text
    assert "HKLM" not in text
    used, defined = (
        set(re.findall(r"\{cm:(\w+)\}", text)),
        set(re.findall(r"^nl\.(\w+)=", text, re.MULTILINE)),
    )
    assert used == defined == set(re.findall(r"^en\.(\w+)=", text, re.MULTILINE))


def test_the_bundle_for_macos_opens_registers(root: Path) -> None:
    path = root / "packaging" / "macos" / "Info.plist"
    found = plistlib.loads(path.read_bytes())
    (document,), (declared,) = (
        found["CFBundleDocumentTypes"],
        found["UTExportedTypeDeclarations"],
    )
    assert document["LSItemContentTypes"] == [declared["UTTypeIdentifier"]]
    tags = declared["UTTypeTagSpecification"]
    assert tags == {"public.filename-extension": [SUFFIX[1:]], "public.mime-type": [KIND]}
    spec = (root / "packaging" / "freeze" / "privacydesk.spec").read_text(encoding="utf-8")
    assert f'"{document["CFBundleTypeIconFile"]}"' in spec


def test_the_flatpak_has_no_way_to_the_network(root: Path) -> None:
    folder = root / "packaging" / "flatpak"
    found = json.loads((folder / f"{APPLICATION}.json").read_text(encoding="utf-8"))
    assert found["id"] == APPLICATION
    rights = found["finish-args"]
    assert not [right for right in rights if "network" in right or "bus" in right]
    assert [right for right in rights if right.startswith("--share=")] == ["--share=ipc"]
    (module,) = found["modules"]
    places = [(folder / source["path"]).resolve() for source in module["sources"]]
    assert places == [root / "build" / "package" / "debian", folder / "rename-register-icons.sh"]


def test_the_workflow_runs_what_is_there_and_nothing_that_moves(root: Path) -> None:
    text = (root / ".github" / "workflows" / "packages.yml").read_text(encoding="utf-8")
    for name in re.findall(r"\b(?:packaging|requirements|examples)/[\w./-]+", text):
        assert (root / name).is_file(), name
    makefile = (root / "Makefile").read_text(encoding="utf-8")
    (target,) = re.findall(r"make (\S+)", text)
    assert f"\n{target}:" in makefile
    actions = re.findall(r"uses: (\S+)", text)
    assert len(actions) >= 9
    assert [each for each in actions if not re.fullmatch(r"[\w/-]+@[0-9a-f]{40}", each)] == []


def test_every_library_that_the_set_up_installs_is_a_package_of_debian(root: Path) -> None:
    known = needs.packages()
    assert known["libEGL.so.1"] == "libegl1"
    assert known["libz.so.1"] == "zlib1g"
    script = (root / "packaging" / "system-packages.sh").read_text(encoding="utf-8")
    assert len(re.findall(r"^lib\S+ lib", script, re.MULTILINE)) <= len(known) > 30
