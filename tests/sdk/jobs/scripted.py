"""A service that answers as a test tells it, one answer after the other for each method and path."""

from __future__ import annotations

import json
from typing import Any

import anyio
import httpx
from esper_sdk import Esper

BASE = "https://acme-api.esper.cloud/api"


class Scripted:
    """
    Answers from a script.

    Args:
        script: By method and path: documents, statuses or exceptions; the last one stays.

    Attributes:
        calls: What was asked: seconds, method and path.
        bodies: The JSON bodies of what was sent.
    """

    def __init__(self, script: dict[str, list[Any]]) -> None:
        self.script = script
        self.calls: list[tuple[float, str]] = []
        self.bodies: list[Any] = []
        self.requests: list[httpx.Request] = []

    async def __call__(self, request: httpx.Request) -> httpx.Response:
        what = f"{request.method} {request.url.path.removeprefix('/api')}"
        self.calls.append((anyio.current_time(), what))
        self.requests.append(request)
        if request.content:
            self.bodies.append(json.loads(request.content))
        answers = self.script[what]
        answer = answers.pop(0) if len(answers) > 1 else answers[0]
        if isinstance(answer, Exception):
            raise answer
        if isinstance(answer, httpx.Response):
            return answer
        if isinstance(answer, int):
            return httpx.Response(answer, json={"message": "no"})
        if isinstance(answer, bytes):
            return httpx.Response(200, content=answer)
        return httpx.Response(200, json=answer) if answer is not None else httpx.Response(204)

    def client(self, **options: Any) -> Esper:
        return Esper(base_url=BASE, api_key="secret-key", transport=httpx.MockTransport(self), **options)

    def times(self, what: str) -> list[float]:
        """Return when something was asked, in seconds after the first call."""
        return [round(at - self.calls[0][0], 3) for at, asked in self.calls if asked == what]

    def count(self, what: str) -> int:
        return sum(asked == what for _, asked in self.calls)
