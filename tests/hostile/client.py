"""The SDK's side of the hostile tests: one call and what became of it, and the rule that holds for every call."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import anyio
import httpx
from esper_sdk import Esper, NotSentError, OutcomeUnknownError, StatusError
from esper_sdk._raw_request import build
from esper_sdk._transport.options import ATTEMPTS

from esper_client.client import request
from esper_client.errors import RequestError
from tests.hostile.server import BODY, HostileServer
from tests.hostile.wire import MARK

KEY = "hostile-5dd1c3a9b7e24f60"
PROXY_USER = "somebody:hostile-word-1b7c"
COLUMNS = {
    "aiohttp": ("aiohttp", "asyncio"),
    "light": ("light", "asyncio"),
    "httpx": ("httpx", "asyncio"),
    "trio": ("httpx", "trio"),
}
"""Who sends, and on which event loop. `light` is the way of typed calls, without httpx's requests."""
WRITES = frozenset({"POST", "PATCH", "DELETE"})
GUARD = 20.0
"""Seconds after which a call hangs."""


@dataclass
class Result:
    """
    What became of one call.

    Attributes:
        outcome: `ok`, `not sent`, `unknown`, a status, `refused` for what the SDK won't send, `cancelled`, or
            `bug` for what no call may raise.
    """

    identity: str
    method: str
    outcome: str
    attempts: int
    response: httpx.Response | None = None
    error: BaseException | None = None

    @property
    def reason(self) -> str:
        return f" ({type(self.error).__name__}: {self.error})" if self.error is not None else ""


class LightEsper(Esper):
    """A client whose requests go the way of typed calls."""

    async def request(self, method: Any, path: Any, **arguments: Any) -> Any:
        """Send one."""
        return await request(
            self.client.get_async_httpx_client(), build(method, path, **arguments), "params."
        )


def make_client(base_url: str, engine: str, **options: Any) -> Esper:
    """Make a client."""
    if engine == "light":
        return LightEsper(base_url=base_url, api_key=KEY, engine="aiohttp", **options)
    return Esper(base_url=base_url, api_key=KEY, engine=engine, **options)  # type: ignore[arg-type]


def run(column: str, function: Callable[..., Any], *args: Any) -> Any:
    """Run a coroutine function on the event loop of a column."""
    return anyio.run(function, *args, backend=COLUMNS[column][1])


async def ask(
    esper: Esper,
    method: str,
    identity: str,
    *,
    cancel_on: Callable[[], object] | None = None,
    guard: float = GUARD,
    **options: Any,
) -> Result:
    """
    Call, and say what became of it.

    Args:
        esper: The client.
        method: The HTTP method.
        identity: Of the request.
        cancel_on: Waits, in a thread, for when to cancel.
        guard: Seconds after which the call hangs.
        options: Further arguments of `esper.request`.
    """
    if method in {"POST", "PATCH", "PUT"} and not options:
        options = {"json": {"for": identity}}
    result = Result(identity, method, "cancelled", 0)
    try:
        with anyio.fail_after(guard):
            async with anyio.create_task_group() as group:
                if cancel_on is not None:
                    group.start_soon(_cancel, group.cancel_scope, cancel_on)
                await _call(esper, result, options)
                group.cancel_scope.cancel()
    except TimeoutError as error:
        result.outcome, result.error = "bug", error
    result.attempts = getattr(result.error, "attempts", 1)
    if result.response is not None:
        result.attempts = result.response.extensions[ATTEMPTS]
    return result


async def _call(esper: Esper, result: Result, options: dict[str, Any]) -> None:
    try:
        result.response = await esper.request(result.method, f"x/{result.identity}", **options)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is the result
        result.outcome, result.error = _outcome(error), error
    else:
        result.outcome = "ok"


async def _cancel(scope: anyio.CancelScope, wait: Callable[[], object]) -> None:
    await anyio.to_thread.run_sync(wait)
    scope.cancel()


def _outcome(error: BaseException) -> str:
    if isinstance(error, StatusError):
        return str(error.status_code)
    for kind, name in (
        (NotSentError, "not sent"),
        (OutcomeUnknownError, "unknown"),
        (RequestError, "refused"),
    ):
        if isinstance(error, kind):
            return name
    return "bug"


def broken_rules(
    result: Result, server: HostileServer, *, own_answer: bool = True, whole_body: bool = True
) -> list[str]:
    """
    Say which part of the one rule a call broke.

    Success and statuses come with the request's own answer; "not sent" is said only if no whole head arrived;
    no write arrives twice unless it was refused; nothing but a `CallError` is raised.

    Args:
        result: The call.
        server: Where it went; all its connections have ended.
        own_answer: Whether the answer can be told from others at all.
        whole_body: Whether a cut body can be told from a whole one.
    """
    identity, accepted = result.identity, server.accepted(result.identity)
    who = f"{result.method} {identity}"
    broken = []
    if result.outcome == "bug":
        broken.append(f"{who} raised what is no CallError{result.reason}")
    if result.outcome == "not sent" and accepted:
        broken.append(f"{who} was reported as not sent, and its head arrived{result.reason}")
    if result.method in WRITES and sum(arrival.whole for arrival in accepted) > 1:
        broken.append(f"{who} arrived {sum(arrival.whole for arrival in accepted)} times")
    answered = result.outcome == "ok" or isinstance(result.error, StatusError)
    if answered and not server.heads(identity):
        broken.append(f"{who} has an answer ({result.outcome}), and never arrived")
    if answered and own_answer and not _is_own(result, whole_body=whole_body):
        broken.append(f"{who} got an answer that is not its own ({result.outcome})")
    if server.mess:
        broken.append(f"the server got what is no request: {server.mess[:3]}")
    return broken


def _is_own(result: Result, *, whole_body: bool) -> bool:
    expected = BODY.replace(MARK, result.identity.encode())
    if isinstance(result.error, StatusError):
        content = result.error.content
    else:
        assert result.response is not None
        content = result.response.content
        if result.response.headers.get("x-id") != result.identity:
            return False
        if result.response.status_code in {204, 304}:
            return content == b""
    if result.method == "HEAD":
        return content == b""
    return content == expected if whole_body else expected.startswith(content)
