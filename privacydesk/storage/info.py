"""What is known of a register file besides the register in it."""

from datetime import datetime
from typing import Any, Self
from uuid import UUID

from privacydesk.models.value import Value, value_class
from privacydesk.storage.header import Version
from privacydesk.storage.stored import Stored


@value_class
class Info(Value):
    """What a file says of itself."""

    document_id: UUID
    """The same in every copy, and in every later state."""
    created_at: datetime
    """When it was made, in UTC."""
    saved_by: str
    """The version of PrivacyDesk that last wrote it."""
    edits: int
    """How many changes were saved since it was made."""
    version: Version
    """The version of its format."""

    @classmethod
    def of(cls, stored: Stored) -> Self:
        """Read it from what stands in a file.

        Raises KeyError, TypeError or ValueError when it does not say so.
        """
        document: dict[str, Any] = stored.document()
        edits = document["edits"]
        if not isinstance(edits, int) or edits < 0:
            raise ValueError("a number of edits expected")
        return cls(
            UUID(document["document_id"]),
            datetime.fromisoformat(document["created_at"]),
            document["saved_by"],
            edits,
            stored.version,
        )
