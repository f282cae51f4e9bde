"""Cases of the requirements in resources/requirements/marketing.json."""

from collections.abc import Mapping

from tests.compliance.cases import Case

CASES: Mapping[str, Case] = {}
