"""Cases of the requirements in resources/requirements/premises.json."""

from collections.abc import Mapping

from tests.compliance.cases import Case

CASES: Mapping[str, Case] = {}
