"""Message catalogues: templates from the source text, translations brought up to date.

    python packaging/messages.py            write the templates and the .po files
    python packaging/messages.py --check    write nothing; exit 1 when something would change

A template has no dates and no line numbers, so it changes only when a sentence does. A changed
sentence starts untranslated: there is no guessing. What drops out is shown, once.
"""

import difflib
import io
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_file
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).resolve().parents[1]
TRANSLATIONS = ROOT / "translations"
# The polite form of Dutch; a sentence that holds one of these has another in the informal form.
POLITE = re.compile(r"(?i)\b(u|uw|uzelf)\b")
INFORMAL = "nl@informal"

_KEYWORDS: dict[str, dict[str, Any]] = {
    "app": {
        "N_": None,
        "_": None,
        "ngettext": (1, 2),
        "pgettext": ((1, "c"), 2),
        "plural": (1, 2),
        "text": None,
    },
    "documents": {
        "N_": None,
        "hole": None,
        "plural": (1, 2),
        "say": None,
        "say_in": ((1, "c"), 2),
        "text": None,
        "words": None,
        "words_in": ((1, "c"), 2),
    },
}
_PASSING_HEADERS = re.compile(
    r'^"(Project-Id-Version|POT-Creation-Date|PO-Revision-Date|Last-Translator'
    r'|Report-Msgid-Bugs-To|Language-Team|Generated-By):.*\n|^#, fuzzy\n(?=msgid ""\n)',
    re.MULTILINE,
)


def template(domain: str) -> Catalog:
    """Collect the sentences of a domain: those of the papers, or all others."""
    found = _empty(None)
    for path in _sources(domain):
        where = path.relative_to(ROOT).as_posix()
        for line, ids, comments, context in extract_from_file(
            "python",
            path,
            _KEYWORDS[domain],
            comment_tags=("Translators:",),
            strip_comment_tags=True,
        ):
            found.add(ids, locations=[(where, line)], auto_comments=comments, context=context)
    return found


def translated(source: Catalog, old: Catalog, language: str) -> Catalog:
    """Give the sentences of a template the translations that an older catalogue has for them."""
    new = _empty(language)
    for message in source:
        if not message.id:
            continue
        known = old.get(_key(message), message.context)
        kept = known is not None and isinstance(known.id, str) == isinstance(message.id, str)
        new.add(
            message.id,
            known.string if known is not None and kept else None,
            locations=message.locations,
            flags=known.flags & {"fuzzy"} if known is not None else (),
            auto_comments=message.auto_comments,
            user_comments=known.user_comments if known is not None else (),
            context=message.context,
        )
    return new


def polite(catalogue: Catalog) -> Catalog:
    """Pick the sentences whose translation addresses the reader in the polite form."""
    picked = _empty(None)
    for message in catalogue:
        if message.id and POLITE.search(_without_placeholders(_text(message))):
            picked.add(
                message.id,
                locations=message.locations,
                auto_comments=message.auto_comments,
                context=message.context,
            )
    return picked


def _sources(domain: str) -> Iterator[Path]:
    papers = ROOT / "privacydesk" / "documents"
    for path in sorted((ROOT / "privacydesk").rglob("*.py")):
        if path.is_relative_to(papers) == (domain == "documents"):
            yield path


def _wanted() -> Iterator[tuple[Path, Catalog]]:
    """Yield each file of translations/ with what it must hold."""
    for domain in _KEYWORDS:
        source = template(domain)
        yield TRANSLATIONS / f"{domain}.pot", source
        path = _path("nl", domain)
        dutch = translated(source, _read(path), "nl")
        yield path, dutch
        if domain == "documents":
            path = _path(INFORMAL, domain)
            yield path, translated(polite(dutch), _read(path), INFORMAL)


def _path(language: str, domain: str) -> Path:
    return TRANSLATIONS / language / "LC_MESSAGES" / f"{domain}.po"


def _empty(language: str | None) -> Catalog:
    about = "# PrivacyDesk; Apache-2.0"
    return Catalog(language, header_comment=about, fuzzy=False)


def _read(path: Path) -> Catalog:
    if not path.exists():
        return _empty(None)
    with path.open("rb") as file:
        return read_po(file, abort_invalid=True)


def _written(catalogue: Catalog) -> str:
    buffer = io.BytesIO()
    write_po(buffer, catalogue, width=100, include_lineno=False)
    return _PASSING_HEADERS.sub("", buffer.getvalue().decode())


def _key(message: Message) -> str:
    return message.id if isinstance(message.id, str) else message.id[0]


def _text(message: Message) -> str:
    return " ".join(_forms(message))


def _forms(message: Message) -> tuple[str, ...]:
    given = message.string or ""
    return (given,) if isinstance(given, str) else tuple(given)


def _without_placeholders(text: str) -> str:
    return re.sub(r"\{\w*\}", "", text)


def _dropped(path: Path, new: Catalog) -> Iterator[str]:
    for message in _read(path):
        gone = new.get(_key(message), message.context) is None
        if message.id and gone and any(_forms(message)):
            yield f"dropped: {_key(message)!r} -> {_text(message)!r}"


def _changes(path: Path, wanted: str) -> str:
    present = path.read_text(encoding="utf-8") if path.exists() else ""
    name = path.relative_to(ROOT).as_posix()
    lines = difflib.unified_diff(
        present.splitlines(), wanted.splitlines(), name, f"{name} from the source", lineterm="", n=1
    )
    return "\n".join(lines)


def _check(path: Path, catalogue: Catalog) -> bool:
    changes = _changes(path, _written(catalogue))
    if changes:
        print(changes)
    return not changes


def _update(path: Path, catalogue: Catalog) -> bool:
    wanted = _written(catalogue)
    if _changes(path, wanted):
        print(f"{path.relative_to(ROOT)}: updated", *_dropped(path, catalogue), sep="\n  ")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(wanted, encoding="utf-8")
    return True


def main(arguments: list[str]) -> int:
    """Write or check all catalogues; see the top of this file."""
    action = _check if arguments == ["--check"] else _update
    outcomes = [action(path, catalogue) for path, catalogue in _wanted()]
    return 0 if all(outcomes) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
