"""The file of the settings: small, replaced whole, and never a reason not to start."""

import json
import logging
from contextlib import suppress
from pathlib import Path
from typing import Any

from privacydesk.errors import PrivacyDeskError
from privacydesk.output import replace_file

_MOST_BYTES = 1_000_000
_ASIDE = ".broken"

_log = logging.getLogger(__name__)


def read(path: Path) -> dict[str, Any]:
    """Read the settings; none when there is no file, or none that can be understood.

    A broken file is kept beside its place under another name.
    """
    try:
        with path.open("rb") as file:
            found = json.loads(file.read(_MOST_BYTES))
    except FileNotFoundError:
        return {}
    except OSError as error:
        _log.warning("settings not read: %s", error.errno)
        return {}
    except (ValueError, RecursionError):
        found = None
    if isinstance(found, dict):
        return found
    _log.warning("settings not understood; the file was set aside")
    with suppress(OSError):
        path.replace(path.with_name(path.name + _ASIDE))
    return {}


def write(path: Path, settings: dict[str, Any]) -> None:
    """Write the settings; where that cannot be done they hold until the program ends."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        text = json.dumps(settings, indent=2)
        replace_file(path, f"{text}\n".encode())
    except (OSError, PrivacyDeskError) as error:
        _log.warning("settings not written: %s", type(error).__name__)
