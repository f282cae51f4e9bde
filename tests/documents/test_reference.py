"""The papers of the examples read as they did; a difference is shown line by line."""

from difflib import unified_diff

from tests.documents.reference import FOLDER, papers


def test_papers_read_as_they_did() -> None:
    told = dict(papers())
    assert {path.name for path in FOLDER.iterdir()} == set(told)
    changes = [line for name, words in told.items() for line in _changes(name, words)]
    assert not changes, "\n".join(
        ["The papers changed; if that is right: python -m tests.documents.reference", *changes]
    )


def _changes(name: str, words: str) -> list[str]:
    kept = FOLDER.joinpath(name).read_text("utf-8")
    return list(
        unified_diff(kept.splitlines(), words.splitlines(), f"kept/{name}", f"now/{name}", n=1)
    )
