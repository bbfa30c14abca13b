"""
OpenTelemetry: a span for every call with all its attempts, and gauges of the limiter.

```python
from esper_sdk.otel import instrument

instrument(esper)
```

Needs the extra `otel`. Spans of single attempts come from the instrumentations of aiohttp and httpx, inside of these.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary, WeakSet

try:
    from opentelemetry import metrics, trace
    from opentelemetry.trace import SpanKind, Status, StatusCode
except ModuleNotFoundError:
    raise ModuleNotFoundError("esper_sdk.otel needs the extra otel: pip install 'esper-sdk[otel]'") from None

import esper_sdk
from esper_client.request_ids import find_request_id

from ._base.http import URL
from ._errors import CallError, ConfigurationError, StatusError
from ._limits.services import service_of
from ._transport.options import ATTEMPTS, WAITED, attempt_of
from ._transport.request_info import path_of
from ._version import __version__

if TYPE_CHECKING:
    from ._base.http import Request, Response
    from ._limits.limiter import Limiter
    from ._session import Session
    from ._transport.options import Send

__all__ = ("instrument", "uninstrument")

_NAME = "esper_sdk"
_BUCKETS = (0.05, 0.1, 0.25, 0.5, 0.75, 1.0, 1.5, 2.5, 5.0, 7.5, 10.0, 30.0, 60.0, 120.0)
"""The buckets of durations, in seconds; the default ones are of milliseconds."""

_observed: WeakKeyDictionary[metrics.MeterProvider, WeakSet[Session]] = WeakKeyDictionary()
"""Whose limiters are reported, by where: of two gauges of one name only the first would be."""


def instrument(
    esper: esper_sdk.Esper,
    *,
    tracer_provider: trace.TracerProvider | None = None,
    meter_provider: metrics.MeterProvider | None = None,
) -> None:
    """
    Report the calls and the limiter of a client, and of its copies, to OpenTelemetry.

    Each call is a span named after method and service, such as `GET devices`, with the attributes
    `http.request.method`, `server.address`, `url.path`, `http.response.status_code`, `error.type`, `esper.service`,
    `esper.attempts`, `esper.waited` (seconds between attempts) and `esper.request_id`. Metrics are
    `esper.call.duration` (s) and `esper.requests` of calls, and `esper.limiter.limit` and
    `esper.limiter.in_flight` of each server, over all clients that were instrumented. No query, header or body is
    reported, and no request to another host.

    A client that was instrumented before reports to the new place only.

    Args:
        esper: The client.
        tracer_provider: Where spans go; the global one unless given.
        meter_provider: Where metrics go; the global one unless given.

    Raises:
        ConfigurationError: It is no client.
    """
    session = _session_of(esper)
    uninstrument(esper)
    tracer = trace.get_tracer(_NAME, __version__, tracer_provider)
    provider = metrics.get_meter_provider() if meter_provider is None else meter_provider
    meter = metrics.get_meter(_NAME, __version__, provider)
    duration = meter.create_histogram(
        "esper.call.duration",
        "s",
        "Calls with all their attempts",
        explicit_bucket_boundaries_advisory=_BUCKETS,
    )
    requests = meter.create_counter("esper.requests", "{request}", "Requests sent, retries included")
    server = _server_of(session)
    prefix = len(esper.client.base_url.partition("://")[2].partition("/")[2]) + 1
    if (sessions := _observed.get(provider)) is None:
        sessions = _observed[provider] = WeakSet()
        _observe_limiters(meter, sessions)
    sessions.add(session)

    async def observe(request: Request, send: Send) -> Response:
        path = path_of(request)
        service = service_of(request.method, path[prefix:])
        known: dict[str, Any] = {
            "http.request.method": request.method,
            "server.address": server,
            "esper.service": service,
        }
        attempts = 0
        began = time.perf_counter()
        with tracer.start_as_current_span(
            f"{request.method} {service}",
            kind=SpanKind.INTERNAL,
            attributes={**known, "url.path": path},
            record_exception=False,
            set_status_on_exception=False,
        ) as span:
            try:
                response = await send(request)
            except BaseException as error:
                known["error.type"] = type(error).__name__
                if isinstance(error, StatusError):
                    known["http.response.status_code"] = error.status_code
                attempts = error.attempts if isinstance(error, CallError) else _sent(request)
                span.set_attributes({**known, **_of_error(error), "esper.attempts": attempts})
                span.set_status(Status(StatusCode.ERROR, type(error).__name__))
                raise
            else:
                known["http.response.status_code"] = response.status_code
                attempts = int(response.extensions.get(ATTEMPTS, 1))
                span.set_attributes({**known, **_of_response(response), "esper.attempts": attempts})
                return response
            finally:
                duration.record(time.perf_counter() - began, known)
                requests.add(attempts, known)

    session.observer = observe


def uninstrument(esper: esper_sdk.Esper) -> None:
    """
    Stop reporting a client and its copies; one that is not reported stays as it is.

    Args:
        esper: The client.

    Raises:
        ConfigurationError: It is no client.
    """
    session = _session_of(esper)
    session.observer = None
    for sessions in _observed.values():
        sessions.discard(session)


def _session_of(esper: object) -> Session:
    if not isinstance(esper, esper_sdk.Esper):
        raise ConfigurationError(f"esper must be an Esper, and is a {type(esper).__name__}")
    return esper._session  # noqa: SLF001 - of this package


def _server_of(session: Session) -> str:
    return URL(session.config.base_url).host


def _sent(request: Request) -> int:
    """Return how many requests had left when a call was cancelled."""
    attempt = attempt_of(request)
    return attempt.number if attempt.sent else attempt.number - 1


def _of_response(response: Response) -> dict[str, Any]:
    found: dict[str, Any] = {"esper.waited": float(response.extensions.get(WAITED, 0.0))}
    if (request_id := find_request_id(response.headers)) is not None:
        found["esper.request_id"] = request_id[:200]
    return found


def _of_error(error: BaseException) -> dict[str, Any]:
    found: dict[str, Any] = {}
    if isinstance(error, CallError):
        found["esper.waited"] = float(error.waited)
    if isinstance(error, StatusError) and error.request_id is not None:
        found["esper.request_id"] = error.request_id
    return found


def _observe_limiters(meter: metrics.Meter, sessions: WeakSet[Session]) -> None:
    def gauge(
        read: Callable[[Limiter], float],
    ) -> Callable[[metrics.CallbackOptions], Iterable[metrics.Observation]]:
        def observe(_: metrics.CallbackOptions) -> Iterator[metrics.Observation]:
            limiters: dict[str, set[Limiter]] = {}
            for session in tuple(sessions):
                if not session.lifetime.closed:
                    limiters.setdefault(_server_of(session), set()).add(session.chain.limiter)
            for server, found in limiters.items():
                yield metrics.Observation(sum(map(read, found)), {"server.address": server})

        return observe

    meter.create_observable_gauge(
        "esper.limiter.limit", [gauge(lambda it: it.limit)], "{request}", "Requests that may be in flight"
    )
    meter.create_observable_gauge(
        "esper.limiter.in_flight", [gauge(lambda it: it.in_flight)], "{request}", "Requests in flight"
    )
