"""The names of the values of each closed list of answers, in English, marked for translation."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from privacydesk.ui.questions.question import N_

__all__ = ["N_", "Choices"]

Choices = Mapping[type[StrEnum], Mapping[Any, str]]
"""For each closed list the name of every value."""
