"""Files that are dropped on a window."""

from pathlib import Path

from PySide6.QtGui import QDropEvent

from privacydesk.ui.opening import SUFFIX


def dropped_register(event: QDropEvent) -> Path | None:
    """Give the first register file among what is dropped; None when there is none."""
    urls = event.mimeData().urls()
    paths = (Path(url.toLocalFile()) for url in urls if url.isLocalFile())
    return next((path for path in paths if path.suffix.lower() == SUFFIX), None)
