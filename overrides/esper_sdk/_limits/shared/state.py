"""State of a tenant as text: what is read back must have its shape."""

from __future__ import annotations

import json
import math
from typing import Any, NotRequired, TypedDict

from esper_sdk._limits.concurrency import ConcurrencyLimit

from .records import Process, TenantGate

__all__ = ("State", "read")


class State(TypedDict):
    """State of a tenant, as it is kept; see `Tenant`, `Process` and `TenantGate`."""

    limit: list[float | None]
    epoch: int
    owner: str
    cut: list[Any] | None
    quiet: int
    at: NotRequired[int]
    gates: dict[str, list[Any]]
    processes: dict[str, list[Any]]


def read(text: str) -> State | None:
    """
    Read a state; return `None` if it is none.

    Args:
        text: What a store kept, which may be anything.
    """
    try:
        found: State = json.loads(text)
        limit, cut, processes = found["limit"], found["cut"], found["processes"]
        sound = (
            len(limit) == len(ConcurrencyLimit(start=1, cap=1).state())
            and all(_is_number(each) for n, each in enumerate(limit) if n != 1 or each is not None)
            and all(type(found[name]) is int for name in ("epoch", "quiet"))
            and type(found.get("at", 0)) is int
            and isinstance(found["owner"], str)
            and (cut is None or (isinstance(cut[0], str) and all(_is_number(cut[n]) for n in range(1, 5))))
            and all(_fits(state, TenantGate()) for state in found["gates"].values())
            and all(_fits(state, Process()) for state in processes.values())
            and all(
                [type(number) for number in line] == [int, int]
                for state in processes.values()
                for line in state[-1].values()
            )
        )
    except (ValueError, TypeError, LookupError, AttributeError, RecursionError):
        return None
    return found if sound else None


def _is_number(value: object) -> bool:
    return type(value) in {int, float} and math.isfinite(value)  # type: ignore[arg-type]


def _fits(state: list[Any], plain: TenantGate | Process) -> bool:
    return [type(each) for each in state] == [type(each) for each in plain.state()]
