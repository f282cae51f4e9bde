"""Web addresses, e-mail addresses and phone numbers as safe links."""

from urllib.parse import urlsplit

from privacydesk.documents.blocks import Hyperlink, Line, Words

_SCHEMES = ("https", "http")
_LONGEST_SHOWN = 60


def web_link(url: str) -> Line:
    """Show a web address without its scheme, as a link when it is a safe one."""
    shown = url.split("://", 1)[-1].rstrip("/")
    safe = safe_url(url if "://" in url else f"https://{url}")
    return (Hyperlink(shown, safe),) if safe else (Words(shown),)


def mail_link(address: str) -> Line:
    """Show an e-mail address, as a link when it looks like one."""
    name, at, host = address.partition("@")
    if name and at and "." in host and not any(mark in address for mark in ' <>"?&%\n'):
        return (Hyperlink(address, f"mailto:{address}"),)
    return (Words(address),)


def safe_url(url: str) -> str:
    """Give the address when it is plain http or https with a host, else an empty text."""
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError:
        return ""
    if parts.scheme not in _SCHEMES or not host or any(c.isspace() or ord(c) < 0x20 for c in url):
        return ""
    return url
