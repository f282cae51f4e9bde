"""The JSON Schema of a register in JSON, made from the records.

It allows what `register_json` reads, as far as a schema can say it. What it cannot say, such as
that identifiers are unique and references lead somewhere, only reading tells.
"""

import json
from collections.abc import Iterator
from enum import StrEnum
from itertools import chain
from typing import Any

from privacydesk.interchange.docstrings import class_text, field_text
from privacydesk.interchange.register_json import FORMAT, FORMAT_VERSION
from privacydesk.models.ids import SLUG
from privacydesk.models.integrity import LARGEST_NUMBER, MOST_CHARACTERS, MOST_RECORDS
from privacydesk.models.record import Record
from privacydesk.models.register import Register
from privacydesk.models.shape import FieldShape, Kind, shape

Schema = dict[str, Any]

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_TITLE = "Register of PrivacyDesk"
_WIDTH = 110
_NAMES = {
    Kind.TEXT: "Text",
    Kind.NUMBER: "Number",
    Kind.DAY: "Day",
    Kind.LOCALISED: "TextPerLanguage",
}
CODES_IN = {
    "AuthorityCode": "authorities.json",
    "CountryCode": "iso_countries.json",
    "DataCode": "data_categories.json",
    "DataGroupCode": "data_groups.json",
    "LawCode": "laws.json",
    "MeasureCode": "measures.json",
    "PurposeCode": "purposes.json",
    "VendorCode": "vendors.json",
}
# What `str.strip` leaves something of.
_NOT_BLANK = r"\S"
# Control characters as a schema can name them; halves of pairs are no text to most readers.
_CONTROL = r"[\u0000-\u0008\u000b-\u001f\u007f-\u009f]"
_TEXT: Schema = {
    "type": "string",
    "pattern": _NOT_BLANK,
    "not": {"pattern": _CONTROL},
    "maxLength": MOST_CHARACTERS,
}
_DAY = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
_MARKS: Schema = {
    "format": {"description": "What this file is.", "const": FORMAT},
    "format_version": {"description": "The version of this layout.", "const": FORMAT_VERSION},
}


def register_schema() -> Schema:
    """Make the schema, as JSON holds it.

    Needs the source text of the records, which every installation but a frozen one has.
    """
    root = _record(Register)
    return {
        "$schema": _DIALECT,
        "title": _TITLE,
        **root,
        "properties": _MARKS | root["properties"],
        "required": [*_MARKS, *root.get("required", ())],
        "$defs": dict(sorted(_simple().items())) | dict(sorted(_definitions().items())),
    }


def schema_text() -> str:
    """Write the schema as text, one line for what fits on it."""
    return _laid_out(register_schema(), "", 0) + "\n"


def _laid_out(value: Any, indent: str, before: int) -> str:
    line = json.dumps(value, ensure_ascii=False)
    if not isinstance(value, (dict, list)) or len(indent) + before + len(line) < _WIDTH:
        return line
    deeper = indent + " "
    if isinstance(value, list):
        items = [_laid_out(item, deeper, 0) for item in value]
        return "[\n" + ",\n".join(deeper + item for item in items) + f"\n{indent}]"
    keys = {json.dumps(key): item for key, item in value.items()}
    items = [f"{key}: {_laid_out(item, deeper, len(key) + 2)}" for key, item in keys.items()]
    return "{\n" + ",\n".join(deeper + item for item in items) + f"\n{indent}}}"


def records_below(record: type[Record]) -> Iterator[type[Record]]:
    """Yield every record class that a record can hold at any depth, each once."""
    seen: set[type[Record]] = set()
    waiting = [record]
    while waiting:
        for field in shape(waiting.pop()):
            if field.record is not None and field.record not in seen:
                seen.add(field.record)
                waiting.append(field.record)
                yield field.record


def _definitions() -> dict[str, Schema]:
    """Describe all records, choices, kinds of identifiers and catalogues, by name."""
    below = list(records_below(Register))
    found = {kind.__name__: _record(kind) for kind in below}
    for field in chain(*(shape(kind) for kind in below), shape(Register)):
        if field.choices is not None:
            found[field.choices.__name__] = _choice(field.choices)
        elif field.target is not None:
            found[field.target] = _target(field.kind, field.target)
    return found


def _simple() -> dict[str, Schema]:
    return {
        "Text": {
            "description": "A text of the user's own, not blank and without control characters.",
            **_TEXT,
        },
        "Number": {
            "description": "A whole number.",
            "type": "integer",
            "minimum": 0,
            "maximum": LARGEST_NUMBER,
        },
        "Day": {
            "description": "A day, such as 2026-11-21.",
            "type": "string",
            "format": "date",
            "pattern": _DAY,
        },
        "TextPerLanguage": {
            "description": "One text in one or more languages, by their ISO 639-1 codes.",
            "type": "object",
            "minProperties": 1,
            "patternProperties": {"^[a-z]{2}$": {"$ref": "#/$defs/Text"}},
            "additionalProperties": False,
        },
    }


def _record(kind: type[Record]) -> Schema:
    required = [field.name for field in shape(kind) if field.required]
    return {
        "description": class_text(kind),
        "type": "object",
        "properties": {
            field.name: {"description": field_text(kind, field.name)} | _field(field)
            for field in shape(kind)
        },
        **({"required": required} if required else {}),
        "additionalProperties": False,
    }


def _field(field: FieldShape) -> Schema:
    """What a field holds; null says as much as leaving it out."""
    item = _item(field)
    if field.many:
        held = {"type": "array", "items": item, "maxItems": MOST_RECORDS}
        return held if field.required else held | {"type": ["array", "null"]}
    if field.required:
        return item
    if "type" in item:
        return {"type": [item["type"], "null"]}
    return {"anyOf": [item, {"type": "null"}]}


def _item(field: FieldShape) -> Schema:
    if field.kind is Kind.YES_NO:
        return {"type": "boolean"}
    if field.record is not None:
        name = field.record.__name__
    elif field.choices is not None:
        name = field.choices.__name__
    else:
        name = field.target or _NAMES[field.kind]
    return {"$ref": f"#/$defs/{name}"}


def _choice(choices: type[StrEnum]) -> Schema:
    return {"description": class_text(choices), "enum": [choice.value for choice in choices]}


def _target(kind: Kind, target: str) -> Schema:
    if kind is Kind.CODE:
        return {"description": f"A code from resources/{CODES_IN[target]}.", **_TEXT}
    return {
        "description": "An identifier: lower-case letters, digits and hyphens.",
        "type": "string",
        "pattern": f"^{SLUG.pattern}$",
    }
