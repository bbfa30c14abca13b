"""What the fake saw."""

from __future__ import annotations

import json
from collections import Counter, deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

__all__ = ("Call", "Recorder")

# Larger bodies are uploads: their size says enough.
_KEPT_BODY = 16_384


@dataclass(frozen=True, slots=True)
class Call:
    """
    One request that reached the fake, and what became of it.

    Attributes:
        at: Seconds since the fake was made.
        method: The HTTP method.
        path: The path below `/api`, decoded.
        query_string: The query as it came.
        status: The status of the answer; `None` when none was sent.
        fault: Name of the injected fault that decided it, if one did.
        body: The request's body, unless it is larger than 16 KiB.
        size: The body's size in bytes.
        headers: The request's headers, by names in small letters.
    """

    at: float
    method: str
    path: str
    query_string: str
    status: int | None
    fault: str | None
    body: bytes
    size: int
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)

    @property
    def query(self) -> dict[str, str]:
        """The query parameters."""
        return dict(parse_qsl(self.query_string, keep_blank_values=True))

    def json(self) -> Any:
        """
        Decode the request's body.

        Raises:
            ValueError: It is no JSON, or was too large to be kept.
        """
        return json.loads(self.body)


class Recorder:
    """
    Keeps the latest calls, and counts all of them.

    Args:
        history: How many calls to keep. The counts cover every call.
    """

    def __init__(self, history: int) -> None:
        self.calls: deque[Call] = deque(maxlen=history)
        self.file_calls: deque[Call] = deque(maxlen=history)
        self.total = 0
        self.by_status: Counter[int | None] = Counter()
        self.by_operation: Counter[str] = Counter()
        self.by_fault: Counter[str] = Counter()
        self.refused = 0
        self.in_flight = 0
        self.max_in_flight = 0
        self.connections_opened = 0
        self.connections_open = 0

    def __repr__(self) -> str:
        return f"<Recorder of {self.total} calls>"

    def add(self, call: Call, operation: str) -> None:
        """Record one call; `operation` is its method and path template."""
        self.total += 1
        self.by_status[call.status] += 1
        self.by_operation[operation] += 1
        if call.fault is not None:
            self.by_fault[call.fault] += 1
        self.calls.append(call)

    def find(
        self,
        method: str | None = None,
        path: str | None = None,
        *,
        where: Callable[[Call], bool] | None = None,
    ) -> list[Call]:
        """Return the kept calls with this method and path for which `where` holds, oldest first."""
        return [
            call
            for call in self.calls
            if (method is None or call.method == method)
            and (path is None or call.path == path)
            and (where is None or where(call))
        ]

    def stats(self) -> dict[str, Any]:
        """Return all counts, in a form that goes into JSON."""
        return {
            "calls": self.total,
            "by_status": {"none" if s is None else str(s): n for s, n in self.by_status.items()},
            "by_operation": dict(self.by_operation),
            "faults": dict(self.by_fault),
            "rate_limited": self.refused,
            "in_flight": self.in_flight,
            "max_in_flight": self.max_in_flight,
            "connections_opened": self.connections_opened,
            "connections_open": self.connections_open,
        }

    def enter(self) -> None:
        """Count a call as in flight."""
        self.in_flight += 1
        self.max_in_flight = max(self.max_in_flight, self.in_flight)

    def leave(self) -> None:
        """Count a call as answered."""
        self.in_flight -= 1


def kept(body: bytes) -> bytes:
    """Return what a record keeps of a body."""
    return body if len(body) <= _KEPT_BODY else b""
