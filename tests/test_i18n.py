"""Each language writes days, lists, periods, amounts and names as CLDR has them."""

import subprocess
import sys
from datetime import date, timedelta
from decimal import Decimal
from math import inf
from pathlib import Path

import pytest
from babel import Locale
from babel.dates import format_date, format_timedelta
from babel.lists import format_list
from babel.numbers import format_currency
from babel.units import format_unit

from privacydesk.i18n import LANGUAGES, Language, Unit, screen_language

ROOT = Path(__file__).resolve().parents[1]
LOCALES = {"nl": "nl_NL", "en": "en_GB"}
AMOUNTS = (0, 1, 2, 7, 10, 100, 999, 1000, 1234, 1_234_567)


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> Language:
    """Give each language in turn."""
    return screen_language(request.param)


@pytest.fixture
def locale(language: Language) -> Locale:
    """Give the rules of CLDR for it."""
    return Locale.parse(LOCALES[language.code])


def test_the_tables_are_those_of_cldr() -> None:
    command = [sys.executable, "packaging/language_tables.py", "--check"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_day_in_each_month(language: Language, locale: Locale) -> None:
    days = [date(2026, month, month * 2) for month in range(1, 13)]
    assert [language.day(day) for day in days] == [
        format_date(day, "long", locale=locale) for day in days
    ]


@pytest.mark.parametrize(("either", "style"), [(False, "standard"), (True, "or")])
@pytest.mark.parametrize("count", range(6))
def test_a_list_of_each_length(
    language: Language, locale: Locale, count: int, *, either: bool, style: str
) -> None:
    items = ["naam", "{0} en {1}", "a, b", "", "e-mail"][:count]
    shown = format_list(items, style, locale=locale)  # type: ignore[arg-type]
    assert language.listing(items, either=either) == shown


@pytest.mark.parametrize("unit", ["minute", "week", "month", "year"])
@pytest.mark.parametrize("amount", AMOUNTS)
def test_a_length_of_time(language: Language, locale: Locale, unit: Unit, amount: int) -> None:
    shown = format_unit(amount, f"duration-{unit}", "long", locale=locale)
    assert language.period(amount, unit) == shown


@pytest.mark.parametrize("unit", ["hour", "day"])
@pytest.mark.parametrize("amount", AMOUNTS)
def test_a_length_of_hours_or_days(
    language: Language, locale: Locale, unit: Unit, amount: int
) -> None:
    length = timedelta(**{f"{unit}s": amount})
    shown = format_timedelta(length, unit, threshold=inf, locale=locale)
    assert language.period(amount, unit) == shown


@pytest.mark.parametrize("cents", [0, 1, 50, 99, 100, 1250, 123_456, 100_000_000])
def test_an_amount_of_money(language: Language, locale: Locale, cents: int) -> None:
    assert language.money(cents) == format_currency(Decimal(cents) / 100, "EUR", locale=locale)


def test_the_names_of_countries_and_languages(language: Language, locale: Locale) -> None:
    countries = {str(code): name for code, name in locale.territories.items()}
    letters = [code for code in countries if code.isalpha()]
    assert len(letters) > 250
    assert all(language.country(code) == countries[code] for code in letters)
    assert all(language.name_of(str(code)) == name for code, name in locale.languages.items())
    assert language.country("??") == language.name_of("??") == "??"


def test_a_country_takes_its_article_in_a_sentence() -> None:
    dutch, english = screen_language("nl"), screen_language("en")
    assert dutch.country("US", in_sentence=True) == "de Verenigde Staten"
    assert dutch.country("BE", in_sentence=True) == "België"
    assert english.country("NL", in_sentence=True) == "the Netherlands"
