"""Servers of single operations, where they are not those of the description."""

from __future__ import annotations

import re
from typing import Any

from .document import Document, operations
from .facts import facts

__all__ = ("own_servers",)


def own_servers(document: Document) -> Document:
    """
    Note the servers of operations that have their own: the base URL of the client would be another one.

    On the host of the description's own server they are told apart by their path alone, so that a client for a
    tenant, or for a test on this machine, reaches them as well.
    """
    servers = document.get("servers")
    published = [
        server["url"]
        for server in (servers if isinstance(servers, list) else [])
        if isinstance(server, dict) and isinstance(server.get("url"), str)
    ]
    hosts = {_host(url) for url in published}
    for at in operations(document):
        own = []
        for server in at.operation.get("servers") or []:
            url = server["url"]
            if url in published or url.rstrip("/") in {each.rstrip("/") for each in published}:
                own.clear()
                for each in at.operation["servers"]:
                    facts(document).left_out["server", str(at), each["url"]] = (
                        "is the server of the description"
                    )
                break
            path = _with_defaults(server, _path(url))
            own.append(path if _host(url) in {"", *hosts} else _host(url) + path)
        if own:
            facts(document).servers[at.name] = tuple(dict.fromkeys(own))
    return document


def _host(url: str) -> str:
    found = re.match(r"[a-zA-Z][a-zA-Z0-9+.-]*://[^/?#]*", url)
    return found[0] if found else ""


def _path(url: str) -> str:
    path = re.split(r"[?#]", url[len(_host(url)) :])[0].rstrip("/")
    return path if not path or path.startswith("/") else f"/{path}"


def _with_defaults(server: dict[str, Any], path: str) -> str:
    """Return a path with its variables filled in; what is no path of the host stays as it is."""
    variables = server.get("variables")
    for name, variable in variables.items() if isinstance(variables, dict) else ():
        if isinstance(variable, dict) and isinstance(variable.get("default"), str):
            path = path.replace(f"{{{name}}}", variable["default"])
    return path
