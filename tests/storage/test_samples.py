"""One file of every version that was released; each must open for ever.

`python -m tests.storage.test_samples` makes the sample of the newest version.
"""

import shutil
from pathlib import Path

import pytest

from privacydesk.interchange import register_json
from privacydesk.models.register import Register
from privacydesk.storage import create, open_file
from privacydesk.storage.history import HISTORY, newest
from tests.storage.register_files import renamed

SAMPLES = Path(__file__).parent / "samples"


def _register_of(sample: Path) -> Register:
    """Give what a sample holds, as it was written down when it was made.

    A version that added answers has a register of its own that gives them.
    """
    own = sample.with_suffix(".json")
    return register_json.read((own if own.exists() else SAMPLES / "register.json").read_bytes())


@pytest.mark.parametrize(
    "sample", sorted(SAMPLES.glob("*.privacydesk")), ids=lambda path: path.stem
)
def test_a_file_of_every_version_opens_and_can_be_changed(sample: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(sample, tmp_path))
    register = _register_of(sample)
    with open_file(path) as store:
        assert store.register == register
        store.save(renamed(register, "De Gouden Krakeling"))
    with open_file(path) as store:
        assert store.register == renamed(register, "De Gouden Krakeling")
        assert store.info.version == newest(HISTORY)


def test_there_is_a_sample_of_every_version() -> None:
    assert {path.stem for path in SAMPLES.glob("*.privacydesk")} == {
        str(step.version) for step in HISTORY
    }


if __name__ == "__main__":
    newest_sample = SAMPLES / f"{newest(HISTORY)}.privacydesk"
    create(newest_sample, _register_of(newest_sample)).close()
