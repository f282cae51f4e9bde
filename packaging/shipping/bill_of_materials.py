"""The software bill of materials: what a package consists of, as CycloneDX writes it."""

import json
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from shipping.places import ROOT, moment, version
from shipping.shipped import Library

_QT = ROOT / "packaging" / "licences" / "qt.json"
_OURS = f"pkg:generic/privacydesk@{version()}"
_WORKS = (("Noto Sans", "OFL-1.1"), ("Unicode CLDR, names of two languages", "Unicode-3.0"))


def bill(libraries: Iterable[Library]) -> str:
    """Write the bill of the frozen program; the same commit and libraries give the same text."""
    components = [_component(library) for library in libraries]
    components += [_work(name, licence) for name, licence in _WORKS]
    parts = json.loads(_QT.read_text(encoding="utf-8"))["parts"]
    components += [_work(part["name"], part["licence"]) for part in parts]
    found: dict[str, Any] = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(moment(), UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "component": {
                "type": "application",
                "bom-ref": _OURS,
                "name": "PrivacyDesk",
                "version": version(),
                "licenses": [{"expression": "Apache-2.0"}],
            },
        },
        "components": components,
        "dependencies": [
            {"ref": _OURS, "dependsOn": sorted(each["bom-ref"] for each in components)}
        ],
    }
    content = json.dumps(found, ensure_ascii=False, sort_keys=True)
    found["serialNumber"] = f"urn:uuid:{uuid5(NAMESPACE_URL, content)}"
    return json.dumps(found, ensure_ascii=False, indent=2) + "\n"


def names(path: Path) -> set[str]:
    """Give the names of what stands in a bill, in small letters."""
    found = json.loads(path.read_text(encoding="utf-8"))
    return {each["name"].lower() for each in found["components"]}


def _component(library: Library) -> dict[str, Any]:
    kind = "pypi" if library.registered else "generic"
    name = library.name.lower().replace("_", "-")
    address = f"pkg:{kind}/{name}@{library.version}"
    return {
        "type": "library",
        "bom-ref": address,
        "name": library.name,
        "version": library.version,
        "purl": address,
        "licenses": _licences(library.licence),
    }


def _work(name: str, licence: str) -> dict[str, Any]:
    return {
        "type": "library",
        "bom-ref": f"inside/{name}",
        "name": name,
        "licenses": _licences(licence),
    }


def _licences(licence: str) -> list[dict[str, Any]]:
    """An expression where it is one, else the name that the library gives."""
    if " " in licence and not any(word in licence for word in (" AND ", " OR ", " WITH ")):
        return [{"license": {"name": licence}}]
    return [{"expression": licence}]
