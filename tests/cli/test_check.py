"""The command that holds a register against the law: lines, JSON, reports, exit codes."""

import csv
import io
import json
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from privacydesk.compliance.check import check
from privacydesk.interchange import register_json
from privacydesk.models.consideration import Consideration
from privacydesk.models.ids import RequirementId
from privacydesk.models.register import Register
from tests.cli.running import misused, refused, run
from tests.examples import NAMES, example, example_path, knowledge

TODAY = "2026-11-29"
KEYS = {"id", "severity", "kind", "article", "subject", "place", "message"}


def _written(register: Register, folder: Path) -> Path:
    path = folder / "register.json"
    path.write_text(register_json.write(register), encoding="utf-8")
    return path


@pytest.mark.parametrize("name", NAMES)
def test_json_holds_every_finding_in_two_languages(name: str) -> None:
    done = run("check", example_path(name), "--json", "--today", TODAY)
    found = json.loads(done.out)
    report = check(example(name), knowledge(), date.fromisoformat(TODAY))
    assert set(found) == {"today", "law_checked_on", "findings", "met"}
    assert found["today"] == TODAY
    assert found["met"] == list(report.met)
    assert [one["id"] for one in found["findings"]] == [one.code for one in report.findings]
    for one in found["findings"]:
        assert set(one) == KEYS
        assert set(one["message"]) == {"nl", "en"}
        assert "{" not in one["message"]["nl"] + one["message"]["en"]
        assert one["place"]["form"]
    assert done.code == (3 if report.errors else 0)


def test_lines_tell_code_message_and_place() -> None:
    done = run("check", example_path("klantenscoren"), "--today", TODAY, language="nl")
    lines = done.out.decode().splitlines()
    assert done.code == 3
    at = next(n for n, line in enumerate(lines) if line.startswith("AVG-18 · "))
    assert lines[at + 1].strip()
    assert lines[at + 2].strip() == "→ rights/listed"


@pytest.mark.parametrize("form", ["pdf", "html", "csv", "txt", "md"])
def test_a_report_is_written_whole(form: str, tmp_path: Path) -> None:
    out = tmp_path / f"report.{form}"
    done = run("check", example_path("engage"), "--today", TODAY, "-o", out)
    assert (done.code, done.out) == (3, b"")
    begins = {"pdf": b"%PDF-", "html": b"<!DOCTYPE html>", "txt": b"VERSLAG", "md": b"# Verslag"}
    assert out.read_bytes().startswith(begins.get(form, b""))
    if form == "csv":
        text = io.StringIO(out.read_text("utf-8-sig"), newline="")
        rows = list(csv.reader(text, delimiter=";"))
        report = check(example("engage"), knowledge(), date.fromisoformat(TODAY))
        assert [row[0] for row in rows[1:]] == [one.code for one in report.findings]


def test_an_overruled_error_is_told_and_counts_no_more(tmp_path: Path) -> None:
    before = check(example("engage"), knowledge(), date.fromisoformat(TODAY))
    decided = tuple(
        Consideration(
            requirement=RequirementId(one.code),
            reason="afgesproken met de jurist",
            on=date(2026, 11, 1),
        )
        for one in before.errors
    )
    assert decided
    path = _written(replace(example("engage"), considered=decided), tmp_path)
    assert run("check", path, "--today", TODAY, "--json").code == 0
    done = run("check", path, "--today", TODAY, "-o", "-", "--format", "txt")
    assert done.code == 0
    assert "afgesproken met de jurist" in done.out.decode()


def test_the_law_of_another_day() -> None:
    """In 2019 the Privacy Shield was alive."""
    path = example_path("engage")
    codes = {
        day: {
            one["id"]
            for one in json.loads(run("check", path, "--json", "--today", day).out)["findings"]
        }
        for day in ("2019-01-01", TODAY)
    }
    assert "AVG-45-VOID-PS" in codes[TODAY]
    assert "AVG-45-VOID-PS" not in codes["2019-01-01"]


def test_what_it_refuses(tmp_path: Path) -> None:
    assert "2019-13-01" in misused("check", example_path("engage"), "--today", "2019-13-01")
    assert "--json" in misused("check", example_path("engage"), "--json", "-o", tmp_path / "a.pdf")
    assert "docx" in refused("check", example_path("engage"), "-o", tmp_path / "a.docx")
    assert refused("check", tmp_path / "none.privacydesk")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("form", ["lines", "report"])
def test_tables_of_long_ago_are_told(form: str) -> None:
    """A year after the tables were checked, nobody may think that they are of now."""
    told = {}
    checked_on = knowledge().law_checked_on
    for day in (checked_on + timedelta(days=366), checked_on + timedelta(days=367)):
        more = ("-o", "-", "--format", "txt") if form == "report" else ()
        done = run("check", example_path("eci"), "--today", day.isoformat(), *more, language="nl")
        told[day] = "ouder dan een jaar" in " ".join(done.out.decode().split())
    assert list(told.values()) == [False, True]


def test_lines_ask_for_what_is_not_filled_in_once() -> None:
    done = run("check", example_path("hosting"), "--today", TODAY, language="nl")
    lines = done.out.decode().splitlines()
    asked = [line for line in lines if line.startswith("- ")]
    assert len(asked) == len(set(asked)) > 20
    assert any(line.startswith("Nog niet gecontroleerd (") for line in lines)
