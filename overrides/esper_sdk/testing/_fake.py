"""`FakeEsper`: an ASGI application that behaves as the service does; and `FakeServer`, which serves it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, get_args
from uuid import UUID

from ._base.clock import Clock, SystemClock
from ._base.record import Recorder
from ._conditions.access import Access
from ._conditions.deviations import Deviations, Noise
from ._conditions.faults import Fault
from ._conditions.gate import Gate
from ._conditions.injected import Injected
from ._conditions.latency import Latency
from ._conditions.limits import RateLimit, as_limits
from ._description.table import table
from ._evidence import Evidence
from ._http.messages import Links
from ._services.tenant import State
from ._serving.asgi import BASE_PATH, lifespan, read_request, send_answer
from ._serving.server import PortServer
from ._tenant.commands import STATES, CommandProgress
from ._tenant.files import FILES

if TYPE_CHECKING:
    import httpx

    from ._http.messages import Request
    from ._serving.asgi import Receive, Scope, Send

__all__ = ("FakeEsper", "FakeServer")


class FakeEsper(Evidence):
    """
    A fake Esper service with one tenant.

    It is an ASGI application: reach it in process through `transport()`, or let `serve()` put it on a port.

    Args:
        devices: The number of devices, or a mapping for each with the fields that matter.
        latency: Seconds that an answer takes, or a `Latency` with a spread. A request takes effect when it
            arrives. Only the answer waits.
        rate_limit: A limit, or `"8000/300"` for 8,000 calls in every 300 s. Of several limits, all must admit
            a call. A refused call is answered with 429 at once.
        api_key: The key that requests must carry.
        enterprise_id: The enterprise of the key; made from the seed unless given.
        seed: Decides all that is made up. Equal seeds make equal tenants.
        groups: How many device groups there are; one for every hundred devices, 2 to 40, unless given.
        progress: How commands go on after they were accepted.
        clock: Where the time comes from.
        history: How many calls and how many commands to keep. Counts cover all of them.
        links: How links to other pages look.
        alarm_device_lists: Whether alarm rules carry their devices as a list, as newer tenants do.
        objects: How many applications, blueprints, users and so on each list begins with. By default a few.
        deviations: Whether answers are as observed from the service, not as published. They have other types
            and names, nulls and undeclared fields, the same ones each time.
        nulls: The share of further fields that are null, 0 to 1. IDs, states and names stay.
        unknown: The share of enums with an unpublished value, and of objects with an undeclared field, 0 to
            1.

    Raises:
        ValueError: An argument is invalid.

    Attributes:
        api_key: The key that requests must carry.
        enterprise_id: The enterprise of the key.
    """

    def __init__(
        self,
        devices: int | Iterable[Mapping[str, Any]] = 20,
        *,
        latency: float | Latency = 0.0,
        rate_limit: RateLimit = None,
        api_key: str = "fake-api-key",
        enterprise_id: str | UUID | None = None,
        seed: int = 0,
        groups: int | None = None,
        progress: CommandProgress | None = None,
        clock: Clock | None = None,
        history: int = 100_000,
        links: Links = "absolute",
        alarm_device_lists: bool = False,
        objects: int | None = None,
        deviations: bool = False,
        nulls: float = 0.0,
        unknown: float = 0.0,
    ) -> None:
        for name, number in (("devices", devices), ("groups", groups), ("objects", objects)):
            if isinstance(number, bool | float) or (isinstance(number, int) and number < 0):
                raise ValueError(f"{name} is a number of them, and not negative, got {number!r}")
        if links not in get_args(Links):
            raise ValueError(f"links is one of {', '.join(get_args(Links))}, got {links!r}")
        self.api_key = api_key
        self._clock = clock or SystemClock()
        self._state = State(
            devices,
            enterprise_id=enterprise_id,
            seed=seed,
            groups=groups,
            progress=progress or CommandProgress(),
            clock=self._clock,
            history=history,
            alarm_device_lists=alarm_device_lists,
            objects=objects,
            as_seen=deviations,
        )
        self._links: Links = links
        self.enterprise_id: str = self._state.enterprise_id
        self._record = Recorder(history)
        self._access = Access(api_key, self._state.kinds.tokens)
        self._gate = Gate(
            self._state.router,
            self._record,
            access=self._access,
            clock=self._clock,
            latency=latency if isinstance(latency, Latency) else Latency(latency),
            rate_limit=rate_limit,
            deviations=Deviations(table(), recorded=deviations, noise=Noise(nulls, unknown, seed)),
        )
        self._base_urls = [f"https://fake-api.esper.cloud{BASE_PATH}"]
        # The server's thread changes what the threads of a test read.
        self._lock = threading.RLock()

    def __repr__(self) -> str:
        return f"<FakeEsper with {len(self._state.fleet)} devices>"

    # What a test sets up.

    def serve(self, host: str = "127.0.0.1", port: int = 0) -> FakeServer:
        """
        Make a server for this fake, to be entered with `with` or `async with`.

        Args:
            host: The address to listen on.
            port: The port; any free one unless given.
        """
        return FakeServer(self, host, port)

    def inject(
        self,
        fault: Fault,
        method: str | None = None,
        path: str | None = None,
        *,
        times: int | None = 1,
        skip: int = 0,
        where: Callable[[Request], bool] | None = None,
    ) -> Injected:
        """
        Set a fault: requests that match it go wrong.

        Args:
            fault: What goes wrong.
            method: For requests of this method only.
            path: For this path below `/api` only; `*` stands for anything.
            times: How often; without end when `None`.
            skip: How many of these requests are let through first.
            where: A further condition.

        Returns:
            The fault in place, with the number of its `hits`.
        """
        injected = Injected(fault, method=method, path=path, times=times, skip=skip, where=where)
        with self._lock:
            self._gate.faults.append(injected)
        return injected

    def drift(
        self, *, remove: int = 1, add: int = 0, times: int | None = None, path: str = "/v2/devices/"
    ) -> Injected:
        """
        Let a list change under its reader, before each page but the first.

        Args:
            remove: How many objects go, from the beginning of the list.
            add: How many come, at its end.
            times: Before how many pages; all unless given.
            path: The path of the list, as published. Lists of groups, alarm rules, commands and parts of
                other objects can't drift.

        Returns:
            The drift in place, to be taken away by `heal()`.

        Raises:
            ValueError: There is no such list, it can't drift, or a number is negative.
        """
        if remove < 0 or add < 0:
            raise ValueError("remove and add are numbers of objects, and not negative")
        self._state.check_drift(path)

        def change() -> None:
            self._state.drift(path, remove, add)

        def later_page(request: Request) -> bool:
            return request.query.get("offset", "0") != "0" or request.query.get("cursor", "start") != "start"

        return self.inject(
            replace(Fault.run(change), name="drift"),
            "GET",
            path.replace("{enterprise_id}", self.enterprise_id),
            times=times,
            where=later_page,
        )

    def heal(self) -> None:
        """Remove all faults."""
        with self._lock:
            self._gate.faults.clear()

    def set_rate_limit(self, rate_limit: RateLimit) -> None:
        """Put another rate limit in place of the present one."""
        with self._lock:
            self._gate.limits = as_limits(rate_limit)

    def add_key(self, api_key: str, allow: str | Iterable[str] = ("GET *",)) -> None:
        """
        Let a further key in, one that may not do everything: the rest is answered with 403.

        Args:
            api_key: The key.
            allow: What it may do: one or several of method and path below `/api`, with `*` as wildcard. By
                default it may only read.

        Raises:
            ValueError: That is no method and path.
        """
        with self._lock:
            self._access.add(api_key, allow)

    def add_device(self, **fields: Any) -> str:
        """Add a device at the end of the fleet, with these fields, and return its ID."""
        with self._lock:
            return self._state.fleet.add(fields)

    def remove_device(self, device_id: str) -> None:
        """
        Take a device away.

        Raises:
            KeyError: No such device.
        """
        with self._lock:
            self._state.fleet.remove(device_id)

    def update_device(self, device_id: str, **fields: Any) -> None:
        """
        Change fields of a device; nested mappings are merged.

        Raises:
            KeyError: No such device.
        """
        with self._lock:
            self._state.fleet.update(device_id, fields)

    def set_command_outcome(self, device_id: str, state: str = "Command Failure", reason: str = "") -> None:
        """
        Decide how commands end on a device.

        Args:
            device_id: The device.
            state: The state in which they end.
            reason: The reason that goes with it.

        Raises:
            ValueError: There is no such state.
            KeyError: No such device.
        """
        if state not in STATES:
            raise ValueError(f"no such command state: {state!r}")
        with self._lock:
            if device_id.lower() not in self._state.fleet:
                raise KeyError(device_id)
            self._state.commands.outcomes[device_id.lower()] = (state, reason)

    def fire_alarm(self, rule_id: str, device_id: str) -> None:
        """
        Let an alarm rule fire for a device, so that its history tells of it.

        Raises:
            KeyError: There is no such rule or device.
        """
        with self._lock:
            self._state.alarm_service.fire(rule_id, device_id)

    # What a test asks.

    @property
    def base_url(self) -> str:
        """Where the API is: on the port while it is served, else any address that leads to `transport()`."""
        return self._base_urls[-1]

    @property
    def environment(self) -> dict[str, str]:
        """The environment variables with which a client finds its way here."""
        return {
            "ESPER_BASE_URL": self.base_url,
            "ESPER_API_KEY": self.api_key,
            "ESPER_ENTERPRISE_ID": self.enterprise_id,
        }

    def transport(self) -> httpx.ASGITransport:
        """Return a transport for httpx that leads here without a server."""
        import httpx

        return httpx.ASGITransport(app=self)

    # What a server calls.

    def serving(self, base_url: str, files: str) -> None:
        """Note where the fake and its files are served from now on; servers call this."""
        self._base_urls.append(base_url)
        self._state.files.origins.append(files)

    def served(self, base_url: str, files: str) -> None:
        """Note where the fake and its files are no longer served; servers call this."""
        self._base_urls.remove(base_url)
        self._state.files.origins.remove(files)

    def connection_opened(self) -> None:
        """Count a connection; servers call this."""
        with self._lock:
            self._record.connections_opened += 1
            self._record.connections_open += 1

    def connection_closed(self) -> None:
        """Count the end of a connection; servers call this."""
        with self._lock:
            self._record.connections_open -= 1

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await lifespan(receive, send)
            return
        if scope["type"] != "http":
            raise RuntimeError(f"the fake does not speak {scope['type']}")
        request = await read_request(scope, receive)
        if request is None:
            return
        request.links = self._links
        is_file = scope["path"].startswith(FILES)
        with self._lock:
            gate = self._gate
            decision = gate.decide_file(request, self._state.files) if is_file else gate.decide(request)
        try:
            if decision.wait > 0:
                await self._clock.sleep(decision.wait)
        finally:
            with self._lock:
                self._gate.leave(decision)
        await send_answer(decision.answer, request, scope, receive, send, clock=self._clock)


class FakeServer(PortServer):
    """
    Serves a fake over HTTP/1.1. Enter it with `with` or `async with`.

    Args:
        fake: What to serve.
        host: The address to listen on.
        port: The port; any free one when 0.

    Attributes:
        fake: What is served.
        host: The address that it listens on.
        port: The port; 0 before the start.
    """

    def __init__(self, fake: FakeEsper, host: str = "127.0.0.1", port: int = 0) -> None:
        super().__init__(fake, host, port)
        self.fake = fake
