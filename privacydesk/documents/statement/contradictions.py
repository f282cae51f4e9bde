"""Something that is said not to be done or had, while another answer says the opposite.

A paper must not print either as the truth: it shows a hole until one of the two is changed.
"""

from privacydesk.compliance.opposites import is_contradicted
from privacydesk.documents.blocks import Hole, Line
from privacydesk.documents.context import Context
from privacydesk.documents.wording import security as wording
from privacydesk.models.extras import Absence


def contradiction(context: Context, absence: Absence) -> Line:
    """A hole that names what is answered in two ways; empty when nothing is."""
    if not is_contradicted(context.register, context.knowledge, absence):
        return ()
    return differs(context, wording.IN_DOUBT[absence])


def differs(context: Context, question: str) -> Line:
    """Mark a question that has two answers which cannot both be true."""
    write = context.write
    asked = write.words(question)
    return (Hole(write.words("{question}: two answers contradict each other", question=asked)),)
