"""The JSON Schema of a register, docs/register.schema.json.

python packaging/register_schema.py            write it
python packaging/register_schema.py --check    write nothing; exit 1 when it would change
"""

import sys
from pathlib import Path

from privacydesk.interchange.json_schema import schema_text

SCHEMA = Path(__file__).resolve().parents[1] / "docs" / "register.schema.json"


def main(arguments: list[str]) -> int:
    """Write the schema, or only check it; give the exit code."""
    text = schema_text()
    if SCHEMA.exists() and SCHEMA.read_text(encoding="utf-8") == text:
        return 0
    if "--check" in arguments:
        print(f"{SCHEMA.name} is not up to date: run make schema")
        return 1
    SCHEMA.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
