"""The list of requirements in docs/ is the list that is checked."""

import subprocess
import sys

from tests.examples import ROOT


def test_the_page_is_up_to_date() -> None:
    script = ROOT / "packaging" / "requirements_page.py"
    done = subprocess.run(
        [sys.executable, str(script), "--check"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout == ""
    assert done.returncode == 0
