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
import weakref
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

try:
    from opentelemetry import metrics, trace
    from opentelemetry.trace import SpanKind, Status, StatusCode
except ModuleNotFoundError:
    raise ModuleNotFoundError("esper_sdk.otel needs the extra otel: pip install 'esper-sdk[otel]'") from None

import esper_sdk
from esper_client.request_ids import find_request_id

from ._errors import CallError, StatusError
from ._limits.services import service_of
from ._transport.options import ATTEMPTS, WAITED
from ._transport.request_info import path_of
from ._version import __version__

if TYPE_CHECKING:
    from ._base.http import Request, Response
    from ._limits.limiter import Limiter
    from ._transport.options import Send

__all__ = ("instrument",)

_NAME = "esper_sdk"


def instrument(
    esper: esper_sdk.Esper,
    *,
    tracer_provider: trace.TracerProvider | None = None,
    meter_provider: metrics.MeterProvider | None = None,
) -> None:
    """
    Report the calls and the limiter of a client, and of its copies, to OpenTelemetry.

    Each call is a span named after method and service, such as `GET devices`, with the attributes
    `http.request.method`, `url.path`, `http.response.status_code`, `error.type`, `esper.service`,
    `esper.attempts`, `esper.waited` (seconds between attempts) and `esper.request_id`. Metrics are
    `esper.call.duration` (s), `esper.limiter.limit`, `esper.limiter.in_flight` and `esper.limiter.requests`. No
    query, header or body is reported.

    Args:
        esper: The client.
        tracer_provider: Where spans go; the global one unless given.
        meter_provider: Where metrics go; the global one unless given.
    """
    session = esper._session  # noqa: SLF001 - of this package
    tracer = trace.get_tracer(_NAME, __version__, tracer_provider)
    meter = metrics.get_meter(_NAME, __version__, meter_provider)
    duration = meter.create_histogram("esper.call.duration", "s", "Calls with all their attempts")
    _observe_limiter(meter, esper.limiter)
    prefix = len(esper.client.base_url.partition("://")[2].partition("/")[2]) + 1

    async def observe(request: Request, send: Send) -> Response:
        path = path_of(request)
        service = service_of(request.method, path[prefix:])
        known: dict[str, Any] = {"http.request.method": request.method, "esper.service": service}
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
                span.set_attributes({**known, **_of_error(error)})
                span.set_status(Status(StatusCode.ERROR, type(error).__name__))
                raise
            else:
                known["http.response.status_code"] = response.status_code
                span.set_attributes({**known, **_of_response(response)})
                return response
            finally:
                duration.record(time.perf_counter() - began, known)

    session.observer = observe


def _of_response(response: Response) -> dict[str, Any]:
    found: dict[str, Any] = {
        "esper.attempts": response.extensions.get(ATTEMPTS, 1),
        "esper.waited": float(response.extensions.get(WAITED, 0.0)),
    }
    if (request_id := find_request_id(response.headers)) is not None:
        found["esper.request_id"] = request_id[:200]
    return found


def _of_error(error: BaseException) -> dict[str, Any]:
    found: dict[str, Any] = {}
    if isinstance(error, CallError):
        found = {"esper.attempts": error.attempts, "esper.waited": float(error.waited)}
    if isinstance(error, StatusError):
        found["http.response.status_code"] = error.status_code
        if error.request_id is not None:
            found["esper.request_id"] = error.request_id
    return found


def _observe_limiter(meter: metrics.Meter, limiter: Limiter) -> None:
    # Weak: a gauge lives as long as the program.
    known = weakref.ref(limiter)

    def gauge(
        read: Callable[[Limiter], float],
    ) -> Callable[[metrics.CallbackOptions], Iterable[metrics.Observation]]:
        def observe(_: metrics.CallbackOptions) -> Iterable[metrics.Observation]:
            found = known()
            return () if found is None else (metrics.Observation(read(found)),)

        return observe

    meter.create_observable_gauge(
        "esper.limiter.limit", [gauge(lambda it: it.limit)], "{request}", "Requests that may be in flight"
    )
    meter.create_observable_gauge(
        "esper.limiter.in_flight", [gauge(lambda it: it.in_flight)], "{request}", "Requests in flight"
    )
    meter.create_observable_counter(
        "esper.limiter.requests", [gauge(lambda it: it.stats.requests)], "{request}", "Requests sent"
    )
