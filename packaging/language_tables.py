"""How each language writes days, lists, periods, amounts and names: resources/languages/.

python packaging/language_tables.py            write the tables
python packaging/language_tables.py --check    write nothing; exit 1 when one would change

The facts are those of the Unicode CLDR, as Babel brings them. To read Babel's own files at every
start took longer than to read the register.
"""

import json
import sys
from datetime import timedelta
from math import inf
from pathlib import Path
from typing import Any

from babel import Locale
from babel.dates import format_timedelta
from babel.units import format_unit
from generated import write_or_check

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "languages"
LOCALES = {"nl": "nl_NL", "en": "en_GB"}

_DAY = "d MMMM y"
_BETWEEN = ", "
_LONG_UNITS = ("minute", "week", "month", "year")
# The Dutch unit data lack the long form of these; a time difference of so many has it.
_SHORT_UNITS = ("hour", "day")


def table(name: str) -> dict[str, Any]:
    """Make the table of a locale such as nl_NL. Raises ValueError where it writes otherwise."""
    locale = Locale.parse(name)
    if locale.date_formats["long"].pattern != _DAY or locale.plural_form(2) != "other":
        raise ValueError(f"{name}: days or plurals are written in another way")
    months = locale.months["format"]["wide"]
    return {
        "locale": name,
        "months": [months[number] for number in range(1, 13)],
        "and": _last(locale, "standard"),
        "or": _last(locale, "or"),
        "units": {unit: _forms(locale, unit) for unit in (*_LONG_UNITS, *_SHORT_UNITS)},
        "thousands": locale.number_symbols["latn"]["group"],
        "decimals": locale.number_symbols["latn"]["decimal"],
        "euros": locale.currency_formats["standard"]
        .pattern.split(";")[0]
        .partition("#")[0]
        .replace("¤", "€"),
        "languages": dict(sorted(locale.languages.items())),
        "countries": {
            code: words for code, words in sorted(locale.territories.items()) if code.isalpha()
        },
    }


def _last(locale: Locale, style: str) -> dict[str, str]:
    """What stands between two items, and before the last of more; between others is a comma."""
    patterns = locale.list_patterns[style]
    between = {name: text[len("{0}") : -len("{1}")] for name, text in patterns.items()}
    if {between["start"], between["middle"]} != {_BETWEEN}:
        raise ValueError(f"{locale}: lists are written in another way")
    return {"two": between["2"], "last": between["end"]}


def _forms(locale: Locale, unit: str) -> list[str]:
    """One and several of a unit of time, with {} for the number."""
    found = [_written(locale, unit, amount).replace(str(amount), "{}", 1) for amount in (1, 2)]
    if any("{}" not in form for form in found):
        raise ValueError(f"{locale}: {unit} is written without its number")
    return found


def _written(locale: Locale, unit: str, amount: int) -> str:
    if unit in _SHORT_UNITS:
        length = timedelta(**{f"{unit}s": amount})
        return format_timedelta(length, unit, threshold=inf, locale=locale)  # type: ignore[arg-type]
    return format_unit(amount, f"duration-{unit}", "long", locale=locale)


def main(arguments: list[str]) -> int:
    """Write the tables, or only check them; give the exit code."""
    texts = {FOLDER / f"{code}.json": _text(table(name)) for code, name in LOCALES.items()}
    return write_or_check(texts, arguments, "python packaging/language_tables.py")


def _text(table: dict[str, Any]) -> str:
    return json.dumps(table, ensure_ascii=False, indent=1) + "\n"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
