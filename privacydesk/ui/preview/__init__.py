"""The paper on the screen: the very blocks of the printed paper, live beside the questions."""

from privacydesk.ui.preview.preview import Preview

__all__ = ["Preview"]
