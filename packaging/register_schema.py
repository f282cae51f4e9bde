"""The JSON Schema of a register, docs/register.schema.json.

python packaging/register_schema.py            write it
python packaging/register_schema.py --check    write nothing; exit 1 when it would change
"""

import sys
from pathlib import Path

from generated import write_or_check

from privacydesk.interchange.json_schema import schema_text

SCHEMA = Path(__file__).resolve().parents[1] / "docs" / "register.schema.json"


def main(arguments: list[str]) -> int:
    """Write the schema, or only check it; give the exit code."""
    return write_or_check({SCHEMA: schema_text()}, arguments, "make schema")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
