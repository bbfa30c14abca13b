"""Base URLs: checks of where an API key may be sent."""

from __future__ import annotations

import string
from typing import Any

from esper_client.proxies import is_loopback
from esper_client.types import Hidden
from esper_sdk._errors import ConfigurationError

from .http import URL, InvalidURL

__all__ = ("check_base_url", "origin_of", "parse_base_url", "scheme_of", "with_small_scheme")

# Sets, because compiling patterns takes longer than importing this module.
_SCHEME = frozenset(string.ascii_letters + string.digits + "+.-")
_HOST = frozenset(string.ascii_letters + string.digits + "._:-")


def check_base_url(text: str) -> URL:
    """
    Check and parse a base URL, to which the API key is sent.

    Args:
        text: The base URL.

    Raises:
        ConfigurationError: It is no absolute http(s) URL, it is plain http to another machine, or it
            carries a user name, a query or a fragment.
    """
    found = parse_base_url(text)
    if isinstance(found, str):
        raise ConfigurationError(found)
    return found


def parse_base_url(text: object) -> URL | str:
    """
    Parse a base URL, or return what is wrong with it.

    It raises nothing, because its frame would show a password in the URL.

    Args:
        text: The base URL; never part of the result's text.
    """
    if not isinstance(text, str) or any(character <= " " for character in text):
        return "base_url is not a valid URL: it contains spaces or is no string"
    try:
        url = URL(text)
        valid = _HOST.issuperset(url.raw_host.decode("ascii"))
    except (InvalidURL, ValueError):
        return "base_url is not a valid URL"
    if not valid:
        return "base_url is not a valid URL"
    if url.scheme not in {"http", "https"} or not url.host:
        return "base_url must begin with https:// and name a host"
    if url.port is not None and not 0 < url.port < 65536:
        return "base_url has a port that does not exist"
    if url.userinfo or "?" in text or "#" in text:
        return "base_url must not carry a user name, a query or a fragment"
    if not {".", "..", "%2e", "%2e%2e"}.isdisjoint(text.lower().split("/")):
        return "base_url must not contain '.' or '..' as a step"
    if url.scheme == "http" and not is_loopback(url.host):
        return "base_url is plain http: the API key would travel unencrypted. Use https"
    return url


def origin_of(url: URL) -> tuple[str, str, int]:
    """
    Return scheme, host and port of a URL.

    Args:
        url: The URL.
    """
    return url.scheme, url.host, url.port or (443 if url.scheme == "https" else 80)


def scheme_of(place: Hidden[Any]) -> str:
    """
    Return the scheme of a URL in small letters; empty for what is none.

    Args:
        place: The URL, hidden since it may have a password, or anything else.
    """
    scheme, end, _ = place.reveal().partition("://") if isinstance(place.reveal(), str) else ("", "", "")
    return scheme.lower() if end and scheme[:1].isalpha() and _SCHEME.issuperset(scheme) else ""


def with_small_scheme(place: Hidden[str]) -> str:
    """
    Return a URL with its scheme in small letters, the only ones that libraries know.

    Args:
        place: The URL.
    """
    return f"{scheme_of(place)}://{place.reveal().partition('://')[2]}"
