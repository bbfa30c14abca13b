# Edited in scripts/runtime/proxies.py; `make generate` copies it here.
"""The proxy for a URL, as the environment names it: `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY`, `NO_PROXY`."""

from __future__ import annotations

import os
import string
import sys
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from typing import Any
from urllib.request import getproxies, getproxies_environment, proxy_bypass

import httpx

from .errors import RequestError
from .types import Hidden, hide

__all__ = ("ProxySetting", "environment_proxy", "has_socks", "is_exempt", "is_loopback", "parse_proxy")

_HOST = frozenset(string.ascii_letters + string.digits + "._:-")
_PORTS = {"http": 80, "https": 443}


class ProxySetting:
    """
    A checked proxy.

    Attributes:
        name: The argument or environment variable that names it.
        url: Where it is, with user and password, which are never part of `repr`.
    """

    __slots__ = ("name", "url")

    def __init__(self, name: str, url: httpx.URL) -> None:
        self.name = name
        self.url = url

    def __repr__(self) -> str:
        return f"<{self.name} {self.url.scheme}://{self.url.host}>"

    @property
    def is_socks(self) -> bool:
        """Whether it speaks SOCKS instead of HTTP."""
        return self.url.scheme.startswith("socks")


def environment_proxy(url: httpx.URL) -> ProxySetting | None:
    """
    Return the proxy that the environment names for a URL; `None` means a direct connection.

    The variable of the URL's scheme comes before `ALL_PROXY`, and one in small letters before the same in
    capitals, even an empty one. `HTTP_PROXY` in capitals doesn't count in a CGI program. This machine
    (`localhost`, 127.0.0.0/8, ::1) is never reached through a proxy.

    Args:
        url: Where requests go.

    Raises:
        RequestError: The variable is no URL of a proxy.
    """
    if url.scheme not in _PORTS or is_loopback(url.host):
        return None
    name = _variable(url.scheme) or _variable("all")
    if name is None:
        return _system_proxy(url)
    exempt = _variable("no")
    if exempt is not None and is_exempt(url, os.environ[exempt]):
        return None
    return parse_proxy(name, _with_scheme(os.environ[name].strip()))


def parse_proxy(name: str, text: Any) -> ProxySetting:
    """
    Check the URL of a proxy.

    Args:
        name: The argument or environment variable that it comes from.
        text: The URL, hidden or not; never part of an error, because there may be a password in it.

    Raises:
        RequestError: It is not a URL of a proxy.
    """
    hidden = hide(text)
    del text
    found = _parse(hidden)
    if isinstance(found, str):
        raise RequestError(name, found)
    return ProxySetting(name, found)


def has_socks() -> bool:
    """Say whether httpx can use SOCKS proxies: for that it needs another package."""
    # Imported here: most programs have no SOCKS proxy.
    from importlib.util import find_spec

    return find_spec("socksio") is not None


def is_exempt(url: httpx.URL, no_proxy: str) -> bool:
    """
    Say whether `NO_PROXY` exempts a URL from proxies.

    Entries stand between commas or white space; capitals make no difference. What is none of these is ignored:

    | entry | exempts |
    |---|---|
    | `*` | everything |
    | `example.com`, `.example.com`, `example.com.` | the host and those below it |
    | `*.example.com` | the same; curl doesn't know it |
    | `10.1.2.3`, `fd00::1`, `[fd00::1]` | the address |
    | `10.0.0.0/8`, `fd00::/8`, `[fd00::]/8` | the addresses of the network; names are not looked up |
    | `example.com:8443`, `10.1.2.3:8443`, `[fd00::1]:8443` | the same, at this port only |

    Args:
        url: Where requests go.
        no_proxy: The value of the variable.
    """
    host = url.host.rstrip(".").lower()
    port = str(url.port or _PORTS.get(url.scheme))
    address = _address(host)
    for entry in no_proxy.lower().replace(",", " ").split():
        name, at_port = _split_port(entry)
        if at_port not in {None, port}:
            continue
        if name == "*" or (_has_name(host, name) if address is None else _has_address(address, name)):
            return True
    return False


def is_loopback(host: str) -> bool:
    """
    Say whether a host is this machine.

    Args:
        host: A name or an IP address, without brackets.
    """
    host = host.rstrip(".")
    if host == "localhost" or host.endswith(".localhost"):
        return True
    address = _address(host.strip("[]"))
    return address is not None and address.is_loopback


def _variable(scheme: str) -> str | None:
    """Name the variable that counts for a scheme; `None` if it is empty or there is none."""
    small, capital = f"{scheme}_proxy", f"{scheme.upper()}_PROXY"
    if small in os.environ:
        return small if os.environ[small].strip() else None
    # Web servers make it of a header "Proxy" (CVE-2016-1000110).
    if scheme == "http" and "REQUEST_METHOD" in os.environ:
        return None
    return capital if os.environ.get(capital, "").strip() else None


def _system_proxy(url: httpx.URL) -> ProxySetting | None:
    """Return the proxy of the settings of macOS or Windows, which count where no variable does."""
    if sys.platform not in {"darwin", "win32"} or getproxies_environment() or proxy_bypass(url.host):
        return None
    text = hide(getproxies().get(url.scheme, ""))
    return parse_proxy("the system's proxy", _with_scheme(text.reveal())) if text.reveal() else None


def _with_scheme(text: str) -> Hidden[str]:
    return hide(text if "://" in text else f"http://{text}")


def _parse(text: Hidden[Any]) -> httpx.URL | str:
    """Return a URL, or what is wrong with it. Raises nothing: its frame would show the password."""
    try:
        url = httpx.URL(text.reveal())
        valid = _HOST.issuperset(url.raw_host.decode("ascii"))
    except (httpx.InvalidURL, TypeError, ValueError):
        return "is not a valid URL"
    if not valid:
        return "is not a valid URL"
    if url.scheme not in {"http", "https", "socks5", "socks5h"} or not url.host:
        return "must begin with http://, https:// or socks5://, and name a host"
    if url.port is not None and not 0 < url.port < 65536:
        return "has a port that does not exist"
    if url.path not in {"", "/"} or url.query or url.fragment:
        # An unescaped password would otherwise be taken for a port, and shown.
        return "must end after host and port; write / ? # in a password as %2F %3F %23"
    return url


def _split_port(entry: str) -> tuple[str, str | None]:
    if entry.startswith("["):
        address, _, rest = entry[1:].partition("]")
        if rest.startswith(":"):
            return address, rest[1:]
        return address + rest, None
    # More colons than one are those of an IPv6 address.
    if entry.count(":") == 1:
        name, _, port = entry.partition(":")
        return name, port
    return entry, None


def _has_name(host: str, name: str) -> bool:
    name = name.removeprefix("*").strip(".")
    return bool(name) and (host == name or host.endswith(f".{name}"))


def _has_address(address: IPv4Address | IPv6Address, name: str) -> bool:
    if "/" not in name:
        return _address(name) == address
    try:
        return address in ip_network(name, strict=False)
    except ValueError:
        return False


def _address(text: str) -> IPv4Address | IPv6Address | None:
    try:
        return ip_address(text)
    except ValueError:
        return None
