"""Vendors are found by the names people know."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privacydesk.knowledge import Knowledge


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("G Suite", "Google Workspace"),
        ("gsuite", "Google Workspace"),
        ("Google G-suite", "Google Workspace"),
        ("  TAWK.to ", "tawk.to"),
        ("tawk", "tawk.to"),
        ("Active Campaign", "ActiveCampaign"),
        ("sendinblue", "Brevo"),
        ("ë-Boekhouden", "e-Boekhouden.nl"),
        ("office 365", "Microsoft 365"),
        ("facebook", "Meta (Facebook en Instagram)"),
        ("bol", "bol"),
        ("Stripe Payments Europe", "Stripe"),
    ],
)
def test_a_name_or_alias_finds_its_vendor_first(knowledge: Knowledge, text: str, name: str) -> None:
    assert knowledge.find_vendors(text)[0].name == name


def test_a_name_goes_before_an_alias_and_then_the_alphabet(knowledge: Knowledge) -> None:
    found = [vendor.name for vendor in knowledge.find_vendors("google")]
    assert found[:3] == ["Google Ads", "Google Analytics", "Google Maps (op de website)"]
    assert [v.name for v in knowledge.find_vendors("active campaign")] == [
        "ActiveCampaign",
        "MailBlue",
    ]


@pytest.mark.parametrize("text", ["", "   ", "-.,", "the baker on the corner"])
def test_nothing_is_found_for_what_is_no_name(knowledge: Knowledge, text: str) -> None:
    assert knowledge.find_vendors(text) == ()


def test_every_name_and_alias_finds_its_own_vendor(knowledge: Knowledge) -> None:
    for vendor in knowledge.vendors.values():
        assert knowledge.find_vendors(vendor.name)[0] is vendor
        for alias in vendor.aliases:
            assert vendor in knowledge.find_vendors(alias)


@given(text=st.text())
def test_any_text_gives_an_answer_without_repeats(knowledge: Knowledge, text: str) -> None:
    found = knowledge.find_vendors(text)
    assert len({vendor.code for vendor in found}) == len(found)
    assert knowledge.find_vendors(f" {text.upper()} ") == knowledge.find_vendors(text.upper())
