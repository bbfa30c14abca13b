"""Between ASGI and the requests and answers of the fake."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, MutableMapping
from typing import TYPE_CHECKING, Any, Protocol

import anyio

from esper_sdk.testing._conditions.faults import Dripping, Unframed
from esper_sdk.testing._http.messages import Answer, Request
from esper_sdk.testing._tenant.files import FILES

if TYPE_CHECKING:
    from esper_sdk.testing._base.clock import Clock
    from esper_sdk.testing._conditions.faults import Broken, Sent

__all__ = (
    "BASE_PATH",
    "Break",
    "Receive",
    "Scope",
    "Send",
    "Served",
    "lifespan",
    "read_request",
    "send_answer",
)

BASE_PATH = "/api"
"""What every path of the service begins with."""

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]

Break = Callable[[bool], None]
"""Breaks the connection of a request: `True` resets it, `False` closes it when all is written."""


class Served(Protocol):
    """An ASGI application that hears where it is served, and of every connection."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None: ...

    def serving(self, base_url: str, files: str) -> None:
        """Note where the API and the files are served from now on."""

    def served(self, base_url: str, files: str) -> None:
        """Note where the API and the files are no longer served."""

    def connection_opened(self) -> None:
        """Note a new connection."""

    def connection_closed(self) -> None:
        """Note the end of a connection."""


async def read_request(scope: Scope, receive: Receive) -> Request | None:
    """Read a whole request; `None` when the client went away before its end."""
    request = _request(scope)
    if request.method not in {"GET", "HEAD", "DELETE"} or "content-length" in request.headers:
        body = await _read_body(receive)
        if body is None:
            return None
        request.body = body
    return request


def _request(scope: Scope) -> Request:
    headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
    path: str = scope["path"]
    below = path.removeprefix(BASE_PATH) if path.startswith(f"{BASE_PATH}/") else ""
    if path.startswith(FILES):
        below = path
    return Request(
        scope["method"],
        below,
        query_string=scope["query_string"].decode("latin-1"),
        headers=headers,
        base_url=f"{scope.get('scheme', 'http')}://{headers.get('host', 'localhost')}{BASE_PATH}",
    )


async def lifespan(receive: Receive, send: Send) -> None:
    """Say that starting and stopping are done: there is nothing to do."""
    while True:
        message = await receive()
        await send({"type": f"{message['type']}.complete"})
        if message["type"] == "lifespan.shutdown":
            return


async def _read_body(receive: Receive) -> bytes | None:
    """Read the whole body; `None` when the client went away before its end."""
    body = bytearray()
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        body += message.get("body", b"")
        if not message.get("more_body", False):
            return bytes(body)


async def send_answer(
    answer: Sent, request: Request, scope: Scope, receive: Receive, send: Send, *, clock: Clock
) -> None:
    """Send an answer, or as much of it and as fast as a fault lets through."""
    if isinstance(answer, Answer):
        await _send_head(answer, request, send)
        await send({"type": "http.response.body", "body": _body_of(answer, request)})
    elif isinstance(answer, Dripping):
        await _send_head(answer.answer, request, send)
        await _drip(answer, _body_of(answer.answer, request), receive, send, clock)
    elif isinstance(answer, Unframed):
        await _send_unframed(answer.answer, request, scope, receive, send)
    else:
        await _break(answer, request, scope, receive, send)


def _body_of(answer: Answer, request: Request) -> bytes:
    """Return what is sent of a body: nothing where HTTP has none, whatever a fault has put there."""
    return b"" if request.method == "HEAD" or answer.status in {204, 304} else answer.body


async def _drip(dripping: Dripping, body: bytes, receive: Receive, send: Send, clock: Clock) -> None:
    async def stop_without_client() -> None:
        while (await receive())["type"] != "http.disconnect":
            pass
        tasks.cancel_scope.cancel()

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(stop_without_client)
        for begin in range(0, len(body), dripping.chunk):
            drop = body[begin : begin + dripping.chunk]
            await send({"type": "http.response.body", "body": drop, "more_body": True})
            await clock.sleep(dripping.pause)
        await send({"type": "http.response.body", "body": b""})
        tasks.cancel_scope.cancel()


async def _send_unframed(
    answer: Answer, request: Request, scope: Scope, receive: Receive, send: Send
) -> None:
    extensions = scope.get("extensions", {})
    write: Callable[[bytes], None] | None = extensions.get("esper.write")
    if write is None:
        await _send_head(answer, request, send)
        await send({"type": "http.response.body", "body": answer.body})
        return
    lines = [f"HTTP/1.1 {answer.status} Fake", f"content-type: {answer.content_type}"]
    lines += [f"{name}: {value}" for name, value in answer.headers.items()]
    head = "\r\n".join([*lines, f"content-length: {len(answer.body)}", "", ""])
    write(head.encode("latin-1") + answer.body)
    extensions["esper.break"](False)
    while (await receive())["type"] != "http.disconnect":
        pass


async def _break(broken: Broken, request: Request, scope: Scope, receive: Receive, send: Send) -> None:
    if broken.answer is not None and broken.send is not None:
        await _send_head(broken.answer, request, send)
        body = _body_of(broken.answer, request)[: broken.send]
        await send({"type": "http.response.body", "body": body, "more_body": True})
    break_connection: Break | None = scope.get("extensions", {}).get("esper.break")
    if break_connection is None:
        # In process there is no connection to break, only httpx to hear about it.
        import httpx

        raise httpx.ReadError("The connection was reset (injected fault).")
    break_connection(broken.reset)
    # A server takes an application that returns without an answer for broken, unless the client is gone.
    while (await receive())["type"] != "http.disconnect":
        pass


async def _send_head(answer: Answer, request: Request, send: Send) -> None:
    headers = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in answer.headers.items()]
    if _body_of(answer, request) or (answer.body and request.method == "HEAD"):
        headers.append((b"content-type", answer.content_type.encode("latin-1")))
    if answer.status not in {204, 304} or request.method == "HEAD":
        headers.append((b"content-length", str(len(answer.body)).encode()))
    await send({"type": "http.response.start", "status": answer.status, "headers": headers})
