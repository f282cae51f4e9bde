"""The program is ended by force on each page of the wizard; nothing that was answered is gone."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from privacydesk.models.organisation import Organisation
from privacydesk.models.register import Register
from privacydesk.storage import create, open_file
from privacydesk.ui.wizard.flow_steps import STEPS

ROOT = Path(__file__).resolve().parents[2]
_EVERY = [step.code for step in STEPS]
_WITHOUT_FIELDS = {"responsible", "processors", "check", "services"}
"""Pages on which one first has to open something before there is a field or a box."""


def sit_down(file: Path, target: str, words: str) -> list[dict[str, Any]]:
    """Start the program, answer until it waits on a page, and kill it there."""
    told: list[dict[str, Any]] = []
    command = [sys.executable, "-m", "tests.ui.stopped_program", str(file), target, words]
    with subprocess.Popen(
        command,
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
    ) as program:
        assert program.stdout is not None
        for line in program.stdout:
            told.append(json.loads(line))
            if "waits" in told[-1] or ("opened" in told[-1] and not target):
                break
        program.kill()
    assert program.returncode == -9, told
    return told


def test_a_killed_program_goes_on_where_it_was_with_every_answer(tmp_path: Path) -> None:
    file = tmp_path / "bakery.privacydesk"
    create(file, Register(organisation=Organisation(name="Bakery"))).close()
    page, answered = "start", dict[tuple[str, str], Any]()
    # What is ticked on the first page brings the pages that not everybody gets.
    for number, target in enumerate([*_EVERY, ""]):
        first, *told = sit_down(file, target, f"Words{number}")
        assert first["opened"] == page
        expected = {name: state for (on, name), state in answered.items() if on == page}
        assert expected.items() <= first["shown"].items()
        answered |= {(one["page"], one["name"]): one["state"] for one in told if "page" in one}
        page = target
        with open_file(file, read_only=True) as store:
            kept = repr(store.register)
        assert [one for one in answered.values() if isinstance(one, str) and one not in kept] == []
    assert {on for on, _ in answered} == {*_EVERY} - _WITHOUT_FIELDS
