"""Every fact about a vendor has a page that shows it."""

import json
from pathlib import Path
from typing import Any

import pytest

from privacydesk.knowledge import Knowledge
from privacydesk.knowledge.vendors import Fact, SourceKind, UsualDataBasis, VendorField
from privacydesk.models.choices import PartyRole, Region, SafeguardKind
from privacydesk.models.ids import VendorCode
from privacydesk.models.recipient_kind import RecipientKind
from privacydesk.paths import resource

CATALOGUE = Path(__file__).resolve().parents[2].parent / "shared" / "processors" / "catalogue.json"
PAGE = ("http://", "https://")
SAFEGUARDS = {
    "adequacy": "adequacy_decision",
    "dpf": "data_privacy_framework",
    "scc": "standard_clauses",
    "bcr": "binding_corporate_rules",
}


def facts_of(knowledge: Knowledge) -> list[tuple[str, VendorField, Any]]:
    return [
        (code, field, fact)
        for code, vendor in knowledge.vendors.items()
        for field in VendorField
        if (fact := getattr(vendor, field)) is not None
    ]


def test_every_fact_has_a_web_page_as_source(knowledge: Knowledge) -> None:
    facts = facts_of(knowledge)
    assert len(facts) > 500
    for code, field, fact in facts:
        assert isinstance(fact, Fact)
        assert fact.source.startswith(PAGE), (code, field)


def test_no_address_that_must_not_be_shown_is_in_the_file() -> None:
    text = resource("vendors.json").read_text(encoding="utf-8")
    assert "mirror:" not in text
    assert "github-index" not in text


def test_every_page_that_is_a_fact_is_a_web_page(knowledge: Knowledge) -> None:
    pages = [fact for _, field, fact in facts_of(knowledge) if field.endswith("_url")]
    assert pages
    assert all(fact.value.startswith(PAGE) for fact in pages)


def test_facts_of_the_list_under_a_licence_are_never_called_the_vendors_own(
    knowledge: Knowledge,
) -> None:
    listed = [fact for _, _, fact in facts_of(knowledge) if "getprobo" in fact.source]
    assert listed
    assert {fact.source_kind for fact in listed} == {SourceKind.SECONDARY}
    readme = resource("README.md").read_text(encoding="utf-8")
    assert "https://creativecommons.org/licenses/by-sa/4.0/" in readme


def test_what_was_not_seen_is_named_as_still_to_check(knowledge: Knowledge) -> None:
    tawk = knowledge.vendors[VendorCode("tawk-to")]
    assert tawk.transfer_mechanism is None
    assert VendorField.TRANSFER_MECHANISM in tawk.to_check
    assert tawk.dpa_name is None
    assert VendorField.DPA_NAME in tawk.to_check


def test_what_makes_no_sense_is_not_to_be_checked(knowledge: Knowledge) -> None:
    postnl = knowledge.vendors[VendorCode("postnl")]
    assert VendorField.DPA_NAME in postnl.not_applicable
    assert VendorField.DPA_NAME not in postnl.to_check
    assert postnl.role is not None
    assert postnl.role.value is PartyRole.CONTROLLER


def test_a_vendor_that_is_known_well(knowledge: Knowledge) -> None:
    google = knowledge.vendors[VendorCode("google-workspace")]
    assert google.legal_entity_eu_customers is not None
    assert google.legal_entity_eu_customers.value == "Google Cloud EMEA Limited"
    assert google.transfer_mechanism is not None
    assert google.transfer_mechanism.value == (
        SafeguardKind.DATA_PRIVACY_FRAMEWORK,
        SafeguardKind.STANDARD_CLAUSES,
    )
    assert google.recipient_kind[0] is RecipientKind.OFFICE_SUITE
    assert google.usual_purposes.get("en")


def test_areas_stand_beside_countries(knowledge: Knowledge) -> None:
    places = knowledge.vendors[VendorCode("tawk-to")].processing_countries
    assert places is not None
    assert (places.value, places.regions) == (("US",), (Region.WORLD,))


def test_usual_data_with_a_page_name_it(knowledge: Knowledge) -> None:
    vendors = knowledge.vendors.values()
    sourced = [v for v in vendors if v.usual_data_basis is UsualDataBasis.SOURCE]
    assert sourced
    assert all((v.usual_data_source or "").startswith(PAGE) for v in sourced)


def test_facts_are_those_of_the_catalogue(knowledge: Knowledge) -> None:
    if not CATALOGUE.exists():
        pytest.skip("the catalogue of processors does not lie beside this checkout")
    catalogue = {row["id"]: row for row in json.loads(CATALOGUE.read_text(encoding="utf-8"))}
    assert set(catalogue) == set(knowledge.vendors)
    for code, field, fact in facts_of(knowledge):
        row = catalogue[code]
        known = [row["sources"].get(field), *row["extra_sources"].get(field, ())]
        assert fact.source in known, (code, field)
        assert _plain(fact) == _expected(field, row[field]), (code, field)
    for code, vendor in knowledge.vendors.items():
        for field in vendor.to_check:
            row = catalogue[code]
            known = [row["sources"].get(field) or "", *row["extra_sources"].get(field, ())]
            shown = [address for address in known if address.startswith(PAGE)]
            assert row[field] is None or not shown, (code, field)


def _plain(fact: Any) -> object:
    """Give a fact as the catalogue writes it."""
    value = fact.value
    if not isinstance(value, tuple):
        return value
    regions = {"eu": "EU", "eea": "EEA", "world": "GLOBAL"}
    return {*value, *(regions[region] for region in getattr(fact, "regions", ()))}


def _expected(field: VendorField, value: Any) -> object:
    if field is VendorField.TRANSFER_MECHANISM:
        return {SAFEGUARDS[item] for item in value if item != "none_needed"}
    return set(value) if isinstance(value, list) else value
