"""Cases of the requirements in resources/requirements/purposes.json."""

from collections.abc import Mapping

from tests.compliance.cases import Case

CASES: Mapping[str, Case] = {}
