"""Short ways to name the places that blocks come from."""

from privacydesk.documents.blocks import Places
from privacydesk.models.place import Place


def at(topic: str, record: str = "", field: str = "") -> Places:
    """One place, as blocks keep it."""
    return (Place(topic, record, field),)
