from __future__ import annotations

import asyncio
import gc
import weakref

import anyio
import httpx
import pytest
from esper_sdk import ConfigurationError, DryRunError, Esper, NotFoundError
from esper_sdk.otel import instrument, uninstrument
from esper_sdk.testing import FakeEsper
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode

BASE = "https://acme-api.esper.cloud/api"


@pytest.fixture
def exported(monkeypatch):
    """A client with some answers, and what it reported."""
    monkeypatch.setattr("esper_sdk._transport.retry.BACKOFF", 0.0)
    answers = iter([503, 200, 404])

    def handle(request):
        return httpx.Response(next(answers), json={"message": "no"}, headers={"x-request-id": "r1"})

    spans, reader = InMemorySpanExporter(), InMemoryMetricReader()
    tracers = TracerProvider()
    tracers.add_span_processor(SimpleSpanProcessor(spans))
    esper = Esper(base_url=BASE, api_key="secret-key", transport=httpx.MockTransport(handle))
    instrument(esper, tracer_provider=tracers, meter_provider=MeterProvider([reader]))
    return esper, tracers, spans, reader


async def test_a_span_around_each_call(exported):
    """A call is one span with its attempts, under that of the program; errors are told by class, and no query is."""
    esper, tracers, spans, _ = exported
    async with esper:
        with tracers.get_tracer("program").start_as_current_span("job"):
            await esper.with_options(timeout=5).request("GET", "v2/devices/", params={"token": "secret"})
        with pytest.raises(NotFoundError):
            await esper.request("GET", "v2/devices/x")
    first, job, second = spans.get_finished_spans()
    assert (first.name, first.kind, first.parent.span_id) == (
        "GET devices",
        SpanKind.INTERNAL,
        job.context.span_id,
    )
    assert first.attributes["esper.attempts"] == 2
    assert first.attributes["http.response.status_code"] == 200
    assert first.attributes["url.path"] == "/api/v2/devices/"
    assert second.status.status_code is StatusCode.ERROR
    assert second.attributes["error.type"] == "NotFoundError"
    assert second.attributes["esper.request_id"] == "r1"
    assert "secret" not in "".join(span.to_json() for span in (first, second))


def points(reader):
    """Return what the metrics say now, by name."""
    data = reader.get_metrics_data()
    found = [] if data is None else data.resource_metrics[0].scope_metrics[0].metrics
    return {metric.name: list(metric.data.data_points) for metric in found}


def client(handle=lambda request: httpx.Response(200, json={}), host="acme", **options):
    base = f"https://{host}-api.esper.cloud/api"
    return Esper(base_url=base, **{"api_key": "secret-key", **options}, transport=httpx.MockTransport(handle))


async def test_metrics_of_calls_and_limiter(exported):
    """Durations in buckets of seconds, requests with those of retries, and the limiter of each server are metrics."""
    esper, _, _, reader = exported
    async with esper:
        await esper.request("GET", "v2/devices/")
        with pytest.raises(NotFoundError):
            await esper.request("GET", "v2/devices/x")
        found = points(reader)
        assert found["esper.limiter.limit"][0].value == esper.limiter.limit
        assert found["esper.limiter.in_flight"][0].value == 0
        assert found["esper.limiter.limit"][0].attributes == {"server.address": "acme-api.esper.cloud"}
        well, badly = found["esper.call.duration"]
        assert (well.count, well.attributes["esper.service"]) == (1, "devices")
        assert sum(well.bucket_counts) == 1
        assert 0 < well.explicit_bounds[0] < 1 < well.explicit_bounds[-1]
        assert badly.attributes["http.response.status_code"] == 404
        assert [point.value for point in found["esper.requests"]] == [2, 1]


async def test_each_client_of_a_program_is_seen():
    """Gauges add up what clients of one server have, keep others apart, and forget those that are closed."""
    reader = InMemoryMetricReader()
    meters = MeterProvider([reader])

    def limits():
        return {
            point.attributes["server.address"].partition("-")[0]: point.value
            for point in points(reader).get("esper.limiter.limit", [])
        }

    first, second, other = client(), client(start=7), client(host="other", start=3)
    for esper in (first, first, second, other):
        instrument(esper, meter_provider=meters)
    assert limits() == {"acme": 27, "other": 3}
    await first.aclose()
    assert limits() == {"acme": 7, "other": 3}
    uninstrument(second)
    assert limits() == {"other": 3}
    gone = weakref.ref(other.limiter)
    await other.aclose()
    del other, esper
    gc.collect()
    assert (gone(), limits()) == (None, {})


async def test_a_client_is_reported_once(exported):
    """Who instruments a client again sees each call once, and after `uninstrument` none; what is none is refused."""
    esper, tracers, spans, _ = exported
    async with esper:
        instrument(esper.with_options(timeout=5), tracer_provider=tracers)
        await esper.request("GET", "v2/devices/")
        assert len(spans.get_finished_spans()) == 1
        uninstrument(esper)
        uninstrument(esper)
        with pytest.raises(NotFoundError):
            await esper.request("GET", "v2/devices/x")
        assert len(spans.get_finished_spans()) == 1
    for given in (None, "esper", esper.limiter):
        with pytest.raises(ConfigurationError, match="must be an Esper"):
            instrument(given)


def traced():
    """Return a tracer provider and the spans that end in it."""
    spans, tracers = InMemorySpanExporter(), TracerProvider()
    tracers.add_span_processor(SimpleSpanProcessor(spans))
    return tracers, spans


async def test_spans_belong_to_the_task_that_calls():
    """Calls of tasks side by side, of pages fetched ahead and of bulk runs are children of what called them."""
    fake = FakeEsper(devices=45)
    tracers, spans = traced()
    own = tracers.get_tracer("program")
    async with Esper(base_url=fake.base_url, api_key=fake.api_key, transport=fake.transport()) as esper:
        instrument(esper, tracer_provider=tracers)

        async def get(device_id):
            with own.start_as_current_span(device_id):
                await asyncio.sleep(0)
                return await esper.device_v2.get_device(device_id)

        with own.start_as_current_span("list"):
            await esper.device_v2.list_devices(page_size=20).collect()
        with own.start_as_current_span("bulk"):
            await esper.bulk(get, fake.device_ids[:5]).collect()
        await asyncio.gather(*map(get, fake.device_ids[5:10]))
    ended = spans.get_finished_spans()
    names = {span.context.span_id: span.name for span in ended}
    pages = [span for span in ended if span.attributes.get("url.path") == "/api/v2/devices/"]
    assert len(pages) > 1
    assert {names[span.parent.span_id] for span in pages} == {"list"}
    singles = {span.attributes["url.path"]: names[span.parent.span_id] for span in ended if span.attributes}
    for device_id in fake.device_ids[:10]:
        assert singles[f"/api/v2/devices/{device_id}"] == device_id


async def test_calls_that_end_otherwise():
    """A cancelled call tells how many requests had left; a renewed key and a dry run count what was sent."""
    tracers, spans = traced()
    keys = iter(["old-secret", "new-secret"])

    async def handle(request):
        if request.method == "PUT":
            await anyio.sleep_forever()
        old = "old" in request.headers["authorization"]
        return httpx.Response(401 if old else 200, json={}, headers={"x-request-id": "r" * 500})

    async with client(handle, api_key=lambda: next(keys)) as esper:
        instrument(esper, tracer_provider=tracers)
        await esper.request("POST", "v2/x/", json={"password": "secret"}, headers={"X-Token": "secret"})
        with anyio.move_on_after(0.01):
            await esper.request("PUT", "v2/y/")
        with pytest.raises(DryRunError):
            await esper.with_options(dry_run=True).request("POST", "v2/z/")
        async with esper.stream("v2/files/f?signature=secret") as pieces:
            assert b"".join([piece async for piece in pieces]) == b"{}"
    renewed, cut, streamed = spans.get_finished_spans()
    assert (renewed.attributes["esper.attempts"], renewed.status.status_code) == (2, StatusCode.UNSET)
    assert cut.attributes["error.type"] == "CancelledError"
    assert cut.attributes["esper.attempts"] == 1
    assert (streamed.name, streamed.attributes["url.path"]) == ("GET files", "/api/v2/files/f")
    assert "secret" not in "".join(span.to_json() for span in spans.get_finished_spans())


async def test_it_works_without_the_sdk_of_opentelemetry():
    """Where nothing is set up, calls go on as before."""
    async with client() as esper:
        instrument(esper)
        assert (await esper.request("GET", "v2/devices/")).status_code == 200
