"""The name of a scheme of others that fixes terms."""

from privacydesk.documents.addresses import web_link
from privacydesk.documents.blocks import Line
from privacydesk.documents.context import Context
from privacydesk.documents.routes import bracketed
from privacydesk.documents.writer import joined
from privacydesk.models.retention import RetentionRule


def scheme_name(context: Context, rule: RetentionRule) -> Line:
    """The name of the scheme with its address; a hole when it has no name."""
    write, scheme = context.write, rule.scheme
    name = write.own(scheme.name) if scheme.name is not None else write.hole("name of the scheme")
    if scheme.url is None:
        return name
    return joined(name, bracketed(web_link(scheme.url)))
