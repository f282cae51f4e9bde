"""The package for Debian: installed, used from the menu, upgraded and removed."""

import hashlib
import json
import tempfile
from pathlib import Path

from shipping import debian
from shipping.frozen import MOST_MEBIBYTES, mebibytes
from shipping.places import APPLICATION, DIST, MADE, version

from smoke import papers
from smoke.screen import Screen, desktop
from smoke.telling import WrongError, as_root, output, see_to_it, soon, tell, wait_for

_MENU = Path("/usr/share/applications") / f"{APPLICATION}.desktop"
_KIND = "application/x-privacydesk"
_FOLDER = Path("/usr/lib/privacydesk")
_PROGRAM = Path("/usr/bin/privacydesk")
_PICTURES = MADE / "screens"
_NAME = papers.NAME


def all_of_it() -> None:
    """The package for Debian."""
    package = DIST / f"privacydesk_{version()}_amd64.deb"
    with desktop() as screen:
        try:
            _upgrade(package)
            _look_over(screen)
            _start_from_the_menu(screen)
            register = _open_a_register(screen)
            _fill_in_the_first_page(screen, register)
            papers.make(_PROGRAM, screen.home, register, screen.around)
            _start_again(screen)
            content = _checksum(register)
        except WrongError:
            screen.photograph(_PICTURES / "wrong.png")
            raise
        finally:
            _remove()
        see_to_it(_checksum(register) == content, "the register is still there, unchanged")


def _upgrade(package: Path) -> None:
    """Install a package that says it is older, and then this one over it."""
    with tempfile.TemporaryDirectory(prefix="older-", dir=MADE) as name:
        folder = debian.stage(Path(name) / "tree", "0.0.1")
        left_over = folder / "usr" / "lib" / "privacydesk" / "parts" / "left-over"
        left_over.write_bytes(b"")
        older = debian.pack(folder, Path(name) / "older.deb", "none")
        Path(name).chmod(0o755)
        _install(older)
    see_to_it((_FOLDER / "parts" / "left-over").exists(), "an older version is installed")
    _install(package)
    see_to_it(not (_FOLDER / "parts" / "left-over").exists(), "this version took its place")
    told = output(_PROGRAM, "--version", around={"PATH": "/usr/bin:/bin"}).strip()
    see_to_it(told == f"privacydesk {version()}", f"it says {told}")


def _install(package: Path) -> None:
    options = ("-y", "-qq", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=300")
    as_root("apt-get", "install", *options, package)


def _look_over(screen: Screen) -> None:
    """Hold what was installed against the rules of the desktop."""
    output("desktop-file-validate", _MENU)
    output(
        "appstreamcli", "validate", "--no-net", f"/usr/share/metainfo/{APPLICATION}.metainfo.xml"
    )
    tell("menu entry and description follow the rules")
    size = mebibytes(_FOLDER)
    see_to_it(size <= MOST_MEBIBYTES, f"it takes {size:.0f} of {MOST_MEBIBYTES} MiB")
    known = output("gio", "mime", _KIND, around=screen.around)
    see_to_it(APPLICATION in known, "registers belong to it")
    for code, word in (("nl", "NAAM"), ("en", "NAME")):
        page = output("man", "-L", f"{code}_NL.UTF-8", "privacydesk", around=screen.around)
        see_to_it(word in page, f"the manual page has {word}")
    texts = (_FOLDER / "parts/privacydesk/licences/third-party.txt").read_text(encoding="utf-8")
    see_to_it("GNU LESSER GENERAL PUBLIC LICENSE" in texts, "the licences of others are there")


def _start_from_the_menu(screen: Screen) -> None:
    there = [path.name for path in screen.home.iterdir()]
    see_to_it(not there, f"the home folder is empty {there or ''}")
    screen.launch("gio", "launch", _MENU)
    window = screen.window("^PrivacyDesk$")
    process, program = screen.program_of(window)
    see_to_it(program == _FOLDER / "privacydesk", f"the welcome stands there, of {program}")
    wait_for("the paint", lambda: screen.photograph(_PICTURES / "welcome.png") > 50)
    tell(f"a picture of it: {(_PICTURES / 'welcome.png').relative_to(MADE.parent)}")
    output("xdotool", "windowminimize", "--sync", window, around=screen.around)
    see_to_it(not screen.windows("^PrivacyDesk$"), "it is put away")
    screen.launch("gio", "launch", _MENU)
    again = screen.window("^PrivacyDesk$")
    one = (again, screen.program_of(again)[0]) == (window, process)
    see_to_it(one, "a second start brings the same window back")


def _open_a_register(screen: Screen) -> Path:
    register = screen.home / "Documenten" / "korenschoof.privacydesk"
    register.parent.mkdir()
    output(_PROGRAM, "new", register, "--name", _NAME, around=screen.around)
    found = output("xdg-mime", "query", "filetype", register, around=screen.around).strip()
    see_to_it(found == _KIND, f"the desktop calls a register {found}")
    output("xdg-mime", "default", f"{APPLICATION}.desktop", _KIND, around=screen.around)
    before = screen.program_of(screen.window("^PrivacyDesk$"))
    output("xdg-open", register, around=screen.around)
    window = screen.window(f"^{_NAME}")
    see_to_it(screen.program_of(window) == before, "xdg-open shows it in the window that was there")
    return register


def _fill_in_the_first_page(screen: Screen, register: Path) -> None:
    """Answer what kind of organisation it is and go on, with the keyboard alone."""
    screen.window("^Stap voor stap$")
    wait_for("the keyboard in the wizard", lambda: screen.active() == "Stap voor stap")
    wait_for("the paint", lambda: screen.photograph(_PICTURES / "wizard.png") > 50)
    wait_for("the answer", lambda: _answer(screen, register))
    tell("the answer is in the register")
    page = wait_for("the second page", lambda: _go_on(screen, register))
    see_to_it(page == "business", "the second page of the wizard stands there")
    screen.photograph(_PICTURES / "wizard-second-page.png")


def _go_on(screen: Screen, register: Path) -> str:
    """Go back to the control before, where the button Next will be, and press it: the new page."""
    screen.press("shift+Tab", "Return")
    return soon(lambda: _page_of(screen, register).replace("start", "")) or ""


def _answer(screen: Screen, register: Path) -> bool:
    """Choose the kind of organisation in the field that has the keyboard, or go on to the next."""
    screen.type("Winkel")
    # An answer is kept when its field is left.
    screen.press("Tab", "shift+Tab")
    if _kind_in(register, screen) == "shop":
        return True
    screen.press("Tab", "Tab")
    return False


def _kind_in(register: Path, screen: Screen) -> str:
    told = json.loads(output(_PROGRAM, "export", register, around=screen.around))
    return str(told["organisation"].get("business", ""))


def _page_of(screen: Screen, register: Path) -> str:
    """The page of the wizard, as PrivacyDesk remembers it."""
    settings = screen.home / ".config" / "privacydesk" / "settings.json"
    kept = json.loads(settings.read_text(encoding="utf-8"))
    return str(kept.get("wizard_pages", {}).get(str(register), ""))


def _start_again(screen: Screen) -> None:
    """Close the window, and find the register in a new one."""
    window = screen.window(f"^{_NAME}")
    process, _ = screen.program_of(window)
    screen.press("alt+F4")
    wait_for("the end of the wizard", lambda: not screen.windows("^Stap voor stap$"))
    wait_for("the keyboard in the window", lambda: screen.active().startswith(_NAME))
    screen.press("alt+F4")
    wait_for("the end of the program", lambda: not screen.runs(process))
    screen.launch("gio", "launch", _MENU)
    again = screen.window(f"^{_NAME}")
    see_to_it(
        screen.program_of(again)[0] != process, "the next start has the register of last time"
    )


def _remove() -> None:
    """Remove the package, and find nothing of it."""
    try:
        as_root("apt-get", "purge", "-y", "-qq", "-o", "DPkg::Lock::Timeout=300", "privacydesk")
    except WrongError as fault:
        tell(str(fault))
        return
    left = [path for path in (_FOLDER, _PROGRAM, _MENU) if path.exists()]
    see_to_it(not left, "the package is removed, and nothing of it is left")


def _checksum(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
