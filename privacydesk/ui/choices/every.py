"""The names of all choices together."""

from collections.abc import Mapping
from enum import StrEnum
from importlib import import_module
from pkgutil import iter_modules
from typing import Any

from privacydesk.ui import choices


def _all() -> Mapping[type[StrEnum], Mapping[Any, str]]:
    found: dict[type[StrEnum], Mapping[Any, str]] = {}
    for module in iter_modules(choices.__path__):
        if module.name != "every":
            found.update(getattr(import_module(f"{choices.__name__}.{module.name}"), "CHOICES", {}))
    return found


CHOICES = _all()
"""For each list of choices the name of each, in English, to be translated where it is shown."""
