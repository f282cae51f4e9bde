"""Papers in their formats; what a format needs is imported when it is used."""

from enum import StrEnum

from privacydesk.documents.blocks import Document


class Format(StrEnum):
    """A format in which a paper can be made; the value is the ending of its file name."""

    PDF = "pdf"
    HTML = "html"
    TEXT = "txt"
    MARKDOWN = "md"


def rendered(document: Document, form: Format, *, fragment: bool = False) -> bytes:
    """Render a paper; `fragment` gives only the content of an HTML page.

    Raises PrivacyDeskError when a PDF cannot print a character.
    """
    match form:
        case Format.PDF:
            from privacydesk.documents.pdf.render import pdf

            return pdf(document)
        case Format.HTML:
            from privacydesk.documents import html

            return (html.fragment(document) if fragment else html.page(document)).encode()
        case Format.TEXT:
            from privacydesk.documents.text import text

            return text(document).encode()
        case Format.MARKDOWN:
            from privacydesk.documents.markdown import markdown

            return markdown(document).encode()
