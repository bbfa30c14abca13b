from __future__ import annotations

import httpx
import pytest
from esper_sdk import Esper, NotFoundError
from esper_sdk.otel import instrument
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


async def test_metrics_of_calls_and_limiter(exported):
    """The duration of calls and the state of the limiter are metrics, and the client is not kept alive by them."""
    esper, _, _, reader = exported
    async with esper:
        await esper.request("GET", "v2/devices/")
        found = {
            metric.name: metric.data.data_points
            for metric in reader.get_metrics_data().resource_metrics[0].scope_metrics[0].metrics
        }
        assert found["esper.limiter.limit"][0].value == esper.limiter.limit
        assert found["esper.limiter.requests"][0].value == 2
        assert found["esper.limiter.in_flight"][0].value == 0
        [calls] = found["esper.call.duration"]
        assert (calls.count, calls.attributes["esper.service"]) == (1, "devices")
