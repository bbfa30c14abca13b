"""Servers of single operations, where they are not those of the description."""

from __future__ import annotations

import re
from typing import Any

from scripts.codegen.description.document import Document, operations
from scripts.codegen.facts import Facts

__all__ = ("own_servers",)


def own_servers(document: Document, facts: Facts) -> None:
    """
    Note the servers of operations that have their own: the base URL of the client would be another one.

    On the host of the description's own server they are told apart by their path alone, so that a client for a
    tenant, or for a test on this machine, reaches them as well. Those that differ by their scheme alone are below the
    base URL of a client that has this scheme.
    """
    servers = document.get("servers")
    published = [
        _written_out(server)
        for server in (servers if isinstance(servers, list) else [])
        if isinstance(server, dict) and isinstance(server.get("url"), str)
    ]
    hosts = {_host(url) for url in published}
    # Of several hosts a client is for one, and which is known only when it is made.
    host = next(iter(hosts), "") if len(hosts) < 2 else None
    for at in operations(document):
        # The generator would read what is none of its business, and refuse some of it.
        given = at.operation.pop("servers", None) or []
        urls = [_written_out(server, published[0] if published else "") for server in given]
        if published and {url.rstrip("/") for url in published} <= {url.rstrip("/") for url in urls}:
            for server in given:
                facts.left_out["server", str(at), server["url"]] = "is the server of the description"
            continue
        own = [
            _path(url)
            if host in (_host(url), _host(_filled(server, url)))
            else _scheme(url)
            if {_below_scheme(url)} == {*map(_below_scheme, published)}
            else _host(url) + _path(url)
            for server, url in zip(given, urls, strict=True)
        ]
        if own:
            facts.servers[at.name] = tuple(dict.fromkeys(own))


def _host(url: str) -> str:
    found = re.match(r"[a-zA-Z][a-zA-Z0-9+.-]*://[^/?#]*", url)
    return found[0] if found else ""


def _scheme(url: str) -> str:
    return url.partition("://")[0] + "://"


def _below_scheme(url: str) -> str:
    """Return a URL without its scheme; none for a URL that has none."""
    return url.partition("://")[2].rstrip("/")


def _path(url: str) -> str:
    path = re.split(r"[?#]", url[len(_host(url)) :])[0].rstrip("/")
    return path if not path or path.startswith("/") else f"/{path}"


def _written_out(server: dict[str, Any], base: str = "") -> str:
    """
    Return the URL of a server with its scheme and the variables of its path.

    Variables of a host stay, so that the server of any tenant is known, but where they are all of it.
    """
    url: str = server["url"]
    if url.startswith("{"):
        url = _filled(server, url)
    if url.startswith("//"):
        url = f"{base.partition('://')[0] if '://' in base else 'https'}:{url}"
    host = _host(url)
    return host + _filled(server, url[len(host) :])


def _filled(server: dict[str, Any], text: str) -> str:
    variables = server.get("variables")
    for name, variable in variables.items() if isinstance(variables, dict) else ():
        default = variable.get("default") if isinstance(variable, dict) else None
        if isinstance(default, str | int | float) and not isinstance(default, bool):
            text = text.replace(f"{{{name}}}", str(default))
    return text
