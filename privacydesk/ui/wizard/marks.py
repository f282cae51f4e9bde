"""What the statement still marks as open, with the places it comes from."""

from privacydesk.documents.papers import privacy_statement
from privacydesk.documents.stream import holes
from privacydesk.i18n import document_language
from privacydesk.knowledge import Knowledge
from privacydesk.models.place import Place
from privacydesk.models.register import Register
from privacydesk.ui.wizard.flow import Mark

_IN_PASSING = ("publication", "people")
"""Topics whose lines speak of other topics too, such as the line below the title."""


def marks_of(register: Register, knowledge: Knowledge, code: str) -> tuple[Mark, ...]:
    """What the statement marks as open, in the words of a language.

    Raises PrivacyDeskError when the register cannot be composed.
    """
    document = privacy_statement(register, knowledge, document_language(code))
    return tuple((text, _own(places)) for text, places in holes(document.blocks).items())


def _own(places: tuple[Place, ...]) -> tuple[Place, ...]:
    """Leave out the places that are only mentioned in passing."""
    own = tuple(place for place in places if place.topic not in _IN_PASSING)
    return own or places
