# Edited in scripts/runtime/_addresses.py; `make generate` copies it here.
"""Where an operation is sent, and what it asks for."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from .errors import RequestError

if TYPE_CHECKING:
    import httpx

    from ._operation import Operation

__all__ = ("addressed", "read_lines")


def addressed(operation: Operation, client: httpx.AsyncClient, kwargs: dict[str, Any]) -> dict[str, Any]:
    """
    Add to a request what the description says of its server and of the answers that it takes.

    Raises:
        RequestError: The operation is on a host that the client was not made for; its key goes nowhere else.
    """
    if operation.accept != "*/*" and _takes_anything(client):
        kwargs.setdefault("headers", {}).setdefault("Accept", operation.accept)
    if operation.servers:
        kwargs["url"] = _on_its_server(operation, client, kwargs["url"])
    return kwargs


def _takes_anything(client: httpx.AsyncClient) -> bool:
    """Tell whether nobody has set another value for all requests, and meant it."""
    # A client of the layer above knows; to look it up takes microseconds.
    known: bool | None = getattr(client, "takes_anything", None)
    return client.headers.get("Accept", "*/*") == "*/*" if known is None else known


def _on_its_server(operation: Operation, client: httpx.AsyncClient, path: str) -> str:
    base = client.base_url
    host = f"{base.scheme}://{base.netloc.decode()}"
    for server in operation.servers:
        if server.endswith("://"):
            if server == f"{base.scheme}://":
                return path
            continue
        origin, below = re.fullmatch(r"((?:[a-zA-Z][\w+.-]*://[^/]*)?)(.*)", server, re.DOTALL).groups()  # type: ignore[union-attr]
        pattern = "[^/]*".join(re.escape(part) for part in re.split(r"\{[^{}]*\}", _without_port(origin)))
        if not origin or re.fullmatch(pattern, host, re.IGNORECASE):
            return f"{host}{below}/{path.removeprefix('/')}"
    places = [
        server + base.netloc.decode() if server.endswith("://") else server for server in operation.servers
    ]
    raise RequestError(
        "client",
        f"{operation} is at {' or '.join(places)}, and this client is for {host}; an API key is sent "
        "nowhere else. Call it with a client whose base URL is there",
    )


def _without_port(origin: str) -> str:
    """Leave the port out that a scheme has by itself."""
    for scheme, port in (("https://", ":443"), ("http://", ":80")):
        if origin.lower().startswith(scheme):
            return origin.removesuffix(port)
    return origin


def read_lines(response: httpx.Response) -> Any:
    """
    Read the JSON of an answer that may be several values, a line each.

    Raises:
        ValueError: It is no JSON.
    """
    kind = response.headers.get("Content-Type", "").split(";")[0].strip().lower()
    if kind.endswith(("/json", "+json")) and not kind.endswith("stream+json"):
        return response.json()
    return [json.loads(line) for line in response.content.replace(b"\x1e", b"").splitlines() if line.strip()]
