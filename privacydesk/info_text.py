"""What a register file holds, as lines for a reader."""

from collections.abc import Mapping
from typing import Any

from privacydesk.error_sentences import N_
from privacydesk.i18n import Language

_LABELS = {
    "organisation": N_("Organisation"),
    "known_as": N_("Known as"),
    "version": N_("Version"),
    "dated": N_("Date"),
    "people": N_("Groups of people"),
    "data": N_("Kinds of data"),
    "services": N_("Services"),
    "activities": N_("Activities"),
    "channels": N_("Contact channels"),
    "recipients": N_("Recipients"),
    "retention_rules": N_("Retention rules"),
    "rights": N_("Rights"),
    "proposals": N_("Proposals that nobody confirmed"),
    "document_id": N_("Document number"),
    "created_at": N_("Made"),
    "saved_by": N_("Last saved by PrivacyDesk"),
    "edits": N_("Changes"),
    "format_version": N_("File format"),
}


def info_text(found: Mapping[str, Any], language: Language) -> str:
    """Write what `commands.info` found, one line per answer; not answered shows as a dash."""
    told = {key: found.get(key) for key in _LABELS} | dict(found.get("file") or {})
    shown = {
        key: value
        for key, value in told.items()
        if key in found or key in (found.get("file") or {})
    }
    lines = [f"{language.text(_LABELS[key])}: {_shown(value)}" for key, value in shown.items()]
    missing = found["missing"]
    if missing:
        lines.append(language.text("Still to be filled in:"))
        lines += [f"- {text}" for text in missing]
    return "\n".join(lines) + "\n"


def _shown(value: object) -> str:
    return "–" if value is None else str(value)
