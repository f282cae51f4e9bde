"""Making the PDF in memory."""

from io import BytesIO
from typing import Any, cast

from reportlab import rl_config

from privacydesk.documents.blocks import Document
from privacydesk.documents.pdf import fonts
from privacydesk.documents.pdf.flow import flow
from privacydesk.documents.pdf.pages import canvas_for, template
from privacydesk.documents.plain_text import printable
from privacydesk.documents.stream import texts
from privacydesk.errors import ErrorCode, PrivacyDeskError


def pdf(document: Document) -> bytes:
    """Render a paper as PDF; the same paper gives the same bytes.

    Raises PrivacyDeskError when a character cannot be printed.
    """
    settle()
    fonts.register()
    lacking = fonts.unprintable(printable(text) for text in texts(document))
    if lacking:
        raise PrivacyDeskError(ErrorCode.UNPRINTABLE, characters=" ".join(lacking[:20]))
    target = BytesIO()
    template(document, target).build(flow(document), canvasmaker=canvas_for(document))
    return target.getvalue()


def settle() -> None:
    """Set what reportlab would otherwise read from the surroundings, and let it fetch nothing."""
    rl_config.invariant = 1
    rl_config.trustedHosts = None
    rl_config.trustedSchemes = []
    cast(Any, rl_config).toColorCanUse = None
