"""The papers of the sample register, as `make run` makes them."""

from pathlib import Path

import pytest

from privacydesk import first_papers
from tests.cli.running import OLD, contents


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")


def test_three_papers_are_made(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = folder / "new" / "papers"
    assert first_papers.main([str(out)]) == 0
    made = contents(out)
    assert set(made) == {"privacyverklaring.pdf", "privacyverklaring.html", "verwerkerslijst.pdf"}
    assert all(made.values())
    told = capsys.readouterr()
    assert told.err == ""
    assert all(str(out / name) in told.out for name in made)


def test_a_place_that_cannot_be_written(old: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert first_papers.main([str(old)]) == 1
    said = f"{old} could not be written; the old file is unchanged. Choose another place.\n"
    assert capsys.readouterr() == ("", said)
    assert contents(old.parent) == {old.name: OLD}
