"""Languages: translated sentences, and dates, lists, periods and countries as one writes them.

The language of the screens and the language of a document are two things; each is a value that
is passed on, never looked up. A sentence that is missing in a language is an error here, not a
sentence in another language: in a privacy statement a guessed sentence is a legal text.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any, Literal

from privacydesk.catalogue import Catalogue
from privacydesk.errors import ErrorCode, PrivacyDeskError
from privacydesk.paths import catalogue, resource

_FEW = 2
# CLDR groups the digits of these; in a difference of time, which the others are, it does not.
_GROUPED = ("minute", "week", "month", "year")

Domain = Literal["app", "documents"]
Unit = Literal["minute", "hour", "day", "week", "month", "year"]

LANGUAGES = ("nl", "en")
SOURCE_LANGUAGE = "en"
INFORMAL = "informal"


# Countries whose name needs an article in a sentence.
_ARTICLES = {
    "nl": dict.fromkeys(
        ("AE", "BS", "CF", "CG", "DO", "FK", "FO", "KM", "KY", "MH", "MV", "PH", "SB", "SC", "US"),
        "de",
    )
    | {"GB": "het"},
    "en": dict.fromkeys(
        (
            "AE",
            "BS",
            "CF",
            "DO",
            "FK",
            "FO",
            "GB",
            "GM",
            "KM",
            "KY",
            "MH",
            "MV",
            "NL",
            "PH",
            "SB",
            "SC",
            "US",
        ),
        "the",
    ),
}


class MissingTranslationError(Exception):
    """A sentence has no translation: a fault in PrivacyDesk, found by its tests."""


@dataclass(frozen=True)
class Language:
    """One language of one domain, with its form of address.

    `code` is "nl" or "en"; `informal` chooses je over u in Dutch and changes nothing in English.
    """

    code: str
    domain: Domain
    informal: bool = False

    def text(self, message: str, context: str = "") -> str:
        """Translate one sentence; its placeholders stay."""
        if self.code == SOURCE_LANGUAGE:
            return message
        for known in self._catalogues:
            found = known.text(message, context)
            if found is not None:
                return found
        raise MissingTranslationError(f"{context}: {message}" if context else message)

    def plural(self, one: str, many: str, count: int) -> str:
        """Translate a sentence that depends on a number."""
        if self.code == SOURCE_LANGUAGE:
            return one if count == 1 else many
        for known in self._catalogues:
            found = known.plural(one, many, count)
            if found is not None:
                return found
        raise MissingTranslationError(one)

    def day(self, day: date) -> str:
        """Write a day in full: 21 november 2026."""
        return f"{day.day} {self._table['months'][day.month - 1]} {day.year}"

    def listing(self, items: Sequence[str], *, either: bool = False) -> str:
        """Join items as one does in a sentence, with "and" or "or"."""
        if len(items) < _FEW:
            return "".join(items)
        words = self._table["or" if either else "and"]
        last = words["two" if len(items) == _FEW else "last"]
        return f"{', '.join(items[:-1])}{last}{items[-1]}"

    def period(self, amount: int, unit: Unit) -> str:
        """Write a length of time: 180 dagen."""
        one, several = self._table["units"][unit]
        number = self._whole(amount) if unit in _GROUPED else str(amount)
        return str(one if amount == 1 else several).replace("{}", number)

    def money(self, cents: int) -> str:
        """Write an amount in euros, given in cents: € 12,50."""
        euros, rest = divmod(cents, 100)
        table = self._table
        return f"{table['euros']}{self._whole(euros)}{table['decimals']}{rest:02}"

    def _whole(self, number: int) -> str:
        return f"{number:,}".replace(",", self._table["thousands"])

    def country(self, code: str, *, in_sentence: bool = False) -> str:
        """Give the name of a country, with its article where a sentence needs one.

        A code without a name is given back as it is.
        """
        name = str(self._table["countries"].get(code, code))
        article = _ARTICLES[self.code].get(code) if in_sentence else None
        return f"{article} {name}" if article else name

    def name_of(self, code: str) -> str:
        """Give the name of a language, as in a sentence.

        A code without a name is given back as it is.
        """
        return self.language_names.get(code, code)

    @property
    def language_names(self) -> Mapping[str, str]:
        """The names of all languages by their code."""
        names: Mapping[str, str] = self._table["languages"]
        return names

    @property
    def locale(self) -> str:
        """The language and the country whose rules it keeps: nl_NL."""
        return str(self._table["locale"])

    @property
    def tag(self) -> str:
        """The name of its catalogue: nl, nl@informal or en."""
        return f"{self.code}@{INFORMAL}" if self.informal else self.code

    @property
    def _table(self) -> Mapping[str, Any]:
        return _table(self.code)

    @property
    def _catalogues(self) -> tuple[Catalogue, ...]:
        return _catalogues(self.code, self.tag, self.domain)


def document_language(code: str, *, informal: bool = False) -> Language:
    """Give a language for papers.

    Raises PrivacyDeskError for a language PrivacyDesk does not write.
    """
    return _language(code, "documents", informal=informal and code == "nl")


def screen_language(code: str) -> Language:
    """Give a language for screens, as document_language does for papers."""
    return _language(code, "app", informal=False)


def screen_language_for(locale_name: str | None) -> Language:
    """Give the language of the screens for a system locale such as nl_BE.UTF-8."""
    code = (locale_name or "").replace("-", "_").split("_")[0].lower()
    return screen_language(code if code in LANGUAGES else SOURCE_LANGUAGE)


def _language(code: str, domain: Domain, *, informal: bool) -> Language:
    if code not in LANGUAGES:
        raise PrivacyDeskError(
            ErrorCode.UNKNOWN_LANGUAGE, language=code[:20], known=", ".join(LANGUAGES)
        )
    return Language(code, domain, informal)


@cache
def _table(code: str) -> Mapping[str, Any]:
    """Read how a language writes days, lists, periods, amounts and names."""
    found: Mapping[str, Any] = json.loads(resource(f"languages/{code}.json").read_bytes())
    return found


@cache
def _catalogues(code: str, tag: str, domain: Domain) -> tuple[Catalogue, ...]:
    """Read the catalogue of a language and what it falls back on: once, for they never change."""
    return tuple(_read(name, domain) for name in dict.fromkeys((tag, code)))


def _read(name: str, domain: Domain) -> Catalogue:
    try:
        return Catalogue(catalogue(name, domain))
    except FileNotFoundError:
        raise MissingTranslationError(
            f"no compiled catalogue {name}/{domain}: run 'make catalogues'"
        ) from None
