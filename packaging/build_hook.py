"""What a wheel holds beside the modules: resources, examples, compiled catalogues, licences.

Run by hatchling when it builds a wheel; `make catalogues` runs it as a script for a checkout.
"""

import re
import shutil
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from hatchling.builders.config import BuilderConfig
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

_RULE = "=" * 78
_PICTURE = re.compile(r"!\[[^\]]*\]\(([\w-]+\.png)\)")
_NO_DAY = datetime(2000, 1, 1, tzinfo=UTC)


class CatalogueHook(BuildHookInterface[BuilderConfig]):
    """Puts resources/, examples/, the catalogues and licences inside the package."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add the files to a wheel; an editable install finds them in the checkout."""
        self._made = tempfile.TemporaryDirectory(prefix="privacydesk-")
        if version == "editable":
            return
        root = Path(self.root)
        locale = Path(self._made.name) / "locale"
        compile_catalogues(root / "translations", locale)
        inside = build_data["force_include"]
        inside[str(root / "resources")] = "privacydesk/resources"
        inside[str(root / "examples")] = "privacydesk/examples"
        inside[str(locale)] = "privacydesk/locale"
        for place, file in pictures_of_manual(root).items():
            inside[str(file)] = f"privacydesk/pictures/{place}"
        licences = Path(self._made.name) / "licences"
        collect_licences(root, licences)
        inside[str(licences)] = "privacydesk/licences"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Remove what was made for the wheel."""
        del version, build_data, artifact_path
        self._made.cleanup()


def pictures_of_manual(root: Path) -> dict[str, Path]:
    """Find the pictures that pages of the manual show: {"en/paper.png": path}.

    Those with Dutch screens lie in docs/img itself, those in another language one deeper.
    """
    folder, found = root / "docs" / "img", {}
    for page in sorted((root / "resources" / "manual").glob("*/*.md")):
        code = page.parent.name
        for name in _PICTURE.findall(page.read_text(encoding="utf-8")):
            place = name if code == "nl" else f"{code}/{name}"
            found[place] = folder / place
    return found


def compile_catalogues(translations: Path, target: Path) -> None:
    """Compile each <language>/LC_MESSAGES/<domain>.po to the same place below `target`.

    What `target` held before is gone. The same sources give the same bytes. Raises ValueError
    for a sentence that is marked as a guess: in a privacy statement a guess is a legal text.
    """
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    for source in sorted(translations.glob("*/LC_MESSAGES/*.po")):
        with source.open("rb") as file:
            catalogue = read_po(file, abort_invalid=True)
        guesses = [message.id for message in catalogue if message.id and message.fuzzy]
        if guesses:
            raise ValueError(f"{source}: marked fuzzy: {guesses[0]!r}")
        catalogue.creation_date = catalogue.revision_date = _NO_DAY
        compiled = target / source.relative_to(translations).with_suffix(".mo")
        compiled.parent.mkdir(parents=True, exist_ok=True)
        with compiled.open("wb") as file:
            write_mo(file, catalogue)


def collect_licences(root: Path, target: Path) -> None:
    """Write the licences of the works of others that the source holds to target/third-party.txt."""
    texts = (
        root / "NOTICE",
        root / "resources" / "fonts" / "OFL.txt",
        root / "packaging" / "licences" / "Unicode-3.0.txt",
    )
    target.mkdir(parents=True, exist_ok=True)
    whole = f"\n{_RULE}\n".join(text.read_text(encoding="utf-8").strip() + "\n" for text in texts)
    (target / "third-party.txt").write_text(whole, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    compile_catalogues(Path("translations"), Path(sys.argv[1]))
    collect_licences(Path(), Path(sys.argv[1]).with_name("licences"))
