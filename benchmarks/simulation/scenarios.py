"""What is simulated: servers, and the calls that they are asked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

from .servers import (
    Bucket,
    Concurrency,
    Conditions,
    Random,
    Refusing,
    Server,
    SlidingLog,
    Slowing,
    Unlimited,
    Window,
)

FAST = 0.05
"""Median time of an answer, in seconds, where few are in flight."""


@dataclass(frozen=True)
class Call:
    """
    One call.

    Attributes:
        path: Its path; the first step is the service.
        priority: Its priority, as for `Esper.with_options`.
        client: Which client makes it.
        at: When, in seconds.
        wanted: Whether its end counts: that of a call which is always refused does not.
    """

    path: str
    priority: Literal["high", "normal", "low"] | None = None
    client: int = 0
    at: float = 0.0
    wanted: bool = True


@dataclass(frozen=True)
class Setting:
    """
    Servers and calls.

    Attributes:
        servers: The servers, by service.
        calls: The calls.
        best: The shortest possible time, in seconds.
    """

    servers: dict[str, Server]
    calls: list[Call]
    best: float


@dataclass(frozen=True)
class Scenario:
    """
    A setting that can be made anew for each run.

    Attributes:
        name: For the table.
        make: Makes it.
        bound: What the time is bounded by: `rate`, or the `ramp`-up.
        clients: How many clients share the work.
        kind: `basic` or `hard`: which table it stands in.
    """

    name: str
    make: Callable[[Conditions], Setting]
    bound: str = "rate"
    clients: int = 1
    kind: Literal["basic", "hard"] = field(default="basic")


def _one(
    name: str,
    server: Callable[[Conditions], Server],
    calls: int = 3000,
    *,
    bound: str = "rate",
    clients: int = 1,
    kind: Literal["basic", "hard"] = "basic",
) -> Scenario:
    def make(conditions: Conditions) -> Setting:
        made = server(conditions)
        asked = [Call(f"/devices/{number}", client=number % clients) for number in range(calls)]
        return Setting({"devices": made}, asked, made.best(calls))

    return Scenario(name, make, bound, clients, kind)


def _beside(name: str, bad: int, *, good: int = 500, path: str, retry_after: float | None) -> Scenario:
    """Calls of devices beside some that are always refused, of the same service or another."""

    def make(conditions: Conditions) -> Setting:
        refusing = Refusing(conditions, retry_after=retry_after)
        servers: dict[str, Server] = {"devices": refusing}
        servers.setdefault(path.split("/")[1], refusing)
        asked = [Call(f"{path}/bad{number}", wanted=False) for number in range(bad)]
        asked += [Call(f"/devices/{number}") for number in range(good)]
        return Setting(servers, asked, refusing.best(good))

    return Scenario(name, make, "ramp", kind="hard")


def _poisoned(name: str, retry_after: float | None) -> Scenario:
    """One object that is always refused, in the middle of a run."""

    def make(conditions: Conditions) -> Setting:
        server = Refusing(conditions, retry_after=retry_after)
        asked = [Call(f"/devices/{number}") for number in range(2000)]
        asked.insert(1000, Call("/devices/bad", wanted=False))
        return Setting({"devices": server}, asked, server.best(2000))

    return Scenario(name, make, "ramp", kind="hard")


def _two_services(conditions: Conditions) -> Setting:
    server = Bucket(conditions, retry_after="whole seconds")
    asked = [Call(f"/{('devices', 'commands')[number % 2]}/{number}") for number in range(3000)]
    return Setting({"devices": server, "commands": server}, asked, server.best(3000))


def _priority(conditions: Conditions) -> Setting:
    server = Unlimited(conditions)
    asked = [Call(f"/devices/{number}", "low", wanted=False) for number in range(10_000)]
    return Setting({"devices": server}, [*asked, Call("/devices/now", "high", at=3.0)], 3.0 + server.mean)


def _said(retry_after: float | None) -> str:
    return "no header" if retry_after is None else f"Retry-After {retry_after:g}"


BASIC = [
    _one("bucket 26.7/s, Retry-After", lambda c: Bucket(c, retry_after="whole seconds")),
    _one("bucket 26.7/s, no header", Bucket),
    _one(
        "window 800/30 s, Retry-After",
        lambda c: Window(c, calls=800, seconds=30, retry_after="whole seconds"),
    ),
    _one("window 800/30 s, no header", lambda c: Window(c, calls=800, seconds=30)),
    _one("at most 60 at a time", Concurrency, bound="ramp"),
    _one("no limit", Unlimited, bound="ramp"),
    _one(
        "8000/300 s, Retry-After",
        lambda c: Window(c, calls=8000, seconds=300, retry_after="whole seconds"),
        10_000,
    ),
    _one("8000/300 s, no header", lambda c: Window(c, calls=8000, seconds=300), 10_000),
    _one("limit falls 40 -> 15/s after 30 s", lambda c: Bucket(c, rate=40, change=(30.0, 15.0))),
    _one("limit rises 15 -> 40/s after 60 s", lambda c: Bucket(c, rate=15, change=(60.0, 40.0))),
    _one("another client takes half", lambda c: Bucket(c, others=13.35), 2000),
    _one("slows down above 40 at a time", Slowing, bound="ramp"),
]
"""One service with one limit."""

HARD = [
    Scenario("two services on one bucket", _two_services, kind="hard"),
    *(
        _beside(f"a service that refuses, {_said(said)}", 1, path="/report", retry_after=said)
        for said in (1.0, 5.0, 1800.0, None)
    ),
    _beside("20 calls of it, Retry-After 1", 20, good=1000, path="/report", retry_after=1.0),
    _beside("20 calls refused in the same service", 20, good=1000, path="/devices", retry_after=1.0),
    *(_poisoned(f"one poisoned object, {_said(said)}", said) for said in (1.0, 60.0, None)),
    *(
        _one(
            f"{share:.1%} refused at random, {_said(said)}",
            lambda c, share=share, said=said: Random(c, share=share, retry_after=said, service=FAST),  # type: ignore[misc]
            1500,
            bound="ramp",
            kind="hard",
        )
        for share in (0.005, 0.05, 0.2)
        for said in (None, 0.0, 1.0)
    ),
    *(
        _one(
            f"5.0% refused at random, {_said(said)}, answers of 1.2 s",
            lambda c, said=said: Random(c, share=0.05, retry_after=said, service=1.2),  # type: ignore[misc]
            1500,
            bound="ramp",
            kind="hard",
        )
        for said in (None, 0.0, 1.0)
    ),
    *(
        _one(
            f"bucket 100/s, burst 20, whole seconds, answers of {service * 1000:.0f} ms",
            lambda c, service=service: Bucket(  # type: ignore[misc]
                c, rate=100, burst=20, retry_after="whole seconds", service=service
            ),
            kind="hard",
        )
        for service in (0.03, FAST, 0.15)
    ),
    *(
        _one(
            f"at most 30 at a time, {clients} client{'s' * (clients > 1)}",
            lambda c: Concurrency(c, most=30),
            1600,
            bound="ramp",
            clients=clients,
            kind="hard",
        )
        for clients in (1, 2, 4)
    ),
    *(
        _one(
            f"{name} 300/3 s, {'Retry-After' if said else 'no header'}",
            lambda c, model=model, said=said: model(c, calls=300, seconds=3, retry_after=said),  # type: ignore[misc]
            kind="hard",
        )
        for name, model in (("any stretch,", SlidingLog), ("window", Window))
        for said in ("whole seconds", None)
    ),
    Scenario("a priority call beside 10,000", _priority, "ramp", kind="hard"),
]
"""Several services, refusals that have other reasons than the load, few places."""

SCENARIOS = [*BASIC, *HARD]
