"""The retry layer on virtual time, over a scripted transport."""

from __future__ import annotations

from typing import Any

import anyio
import httpx
import pytest
from esper_sdk._errors import (
    CallError,
    ConfigurationError,
    ConnectionFailedError,
    OutcomeUnknownError,
    RateLimitError,
    RequestTimeoutError,
    ServerError,
)
from esper_sdk._limits.limiter import Limiter
from esper_sdk._transport.options import Attempt, CallOptions, attempt_of
from esper_sdk._transport.retry import RetryTransport
from esper_sdk._transport.retry_event import RetryEvent
from esper_sdk._transport.status import StatusTransport
from esper_sdk._transport.throttle import ThrottleTransport

from benchmarks.simulation.virtual import run_virtual

NEVER_SENT = "never sent"
BROKEN = "broken"
Step = int | str | tuple[int, str]


class Script(httpx.AsyncBaseTransport):
    """Answers from a list, and then for ever with its last entry."""

    def __init__(self, *steps: Step, seconds: float = 0.0) -> None:
        self.steps = list(steps)
        self.seconds = seconds
        self.times: list[float] = []

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.times.append(anyio.current_time())
        step = self.steps.pop(0) if len(self.steps) > 1 else self.steps[0]
        if step == NEVER_SENT:
            raise ConnectionFailedError("refused", method=request.method, path="/x")
        attempt_of(request).sent = True
        await anyio.sleep(self.seconds)
        if step == BROKEN:
            raise OutcomeUnknownError("broken", method=request.method, path="/x")
        status, retry_after = step if isinstance(step, tuple) else (step, None)
        return httpx.Response(status, headers={"retry-after": retry_after} if retry_after else {})


def run(
    script: Script, method: str = "GET", *, calls: int = 1, **options: Any
) -> list[httpx.Response | CallError]:
    """Make calls one after the other on virtual time; what they raise is part of the result."""

    async def main() -> list[httpx.Response | CallError]:
        retry = RetryTransport(ThrottleTransport(script, Limiter(seed=0)), seed=0)
        transport = StatusTransport(retry)
        results: list[httpx.Response | CallError] = []
        for _ in range(calls):
            request = httpx.Request(
                method, "https://acme-api.esper.cloud/api/x", extensions={"esper": CallOptions(**options)}
            )
            try:
                results.append(await transport.handle_async_request(request))
            except CallError as error:
                results.append(error)
        return results

    return run_virtual(main())


def test_429_spends_time_not_attempts() -> None:
    """A POST is refused for five minutes, and still goes through."""
    script = Script(*[429] * 25, 200)
    (result,) = run(script, "POST")
    assert isinstance(result, httpx.Response)
    assert result.extensions["esper_attempts"] == 26
    assert result.extensions["esper_waited"] == pytest.approx(script.times[-1])
    assert script.times[-1] > 60


def test_429_for_ever_ends_with_the_budget() -> None:
    """After `max_wait` the refusal is reported, with how often and how long it was tried."""
    script = Script(429)
    (error,) = run(script, "POST", max_wait=120)
    assert isinstance(error, RateLimitError)
    assert script.times[-1] <= 120
    assert error.attempts == len(script.times)
    assert 60 < error.waited <= 120


def test_retry_after_beyond_the_budget_fails_at_once() -> None:
    """Who may wait a minute does not wait it when the server says ten; the error says ten."""
    script = Script((429, "600"))
    (error,) = run(script, max_wait=60)
    assert isinstance(error, RateLimitError)
    assert (error.retry_after, error.attempts, error.waited) == (600, 1, 0)


def test_absurd_retry_after_is_refused_not_shortened() -> None:
    """A year is not waited for, and neither is a shorter time in its place."""
    script = Script((429, str(365 * 86400)))
    (error,) = run(script, max_wait=float("inf"))
    assert isinstance(error, RateLimitError)
    assert error.attempts == 1
    assert error.retry_after == 365 * 86400


def test_503_with_retry_after_is_waited_for() -> None:
    """A safe request comes again after the time that a 503 names, not before."""
    script = Script((503, "40"), 200)
    run(script)
    assert script.times[1] >= 40


def test_503_with_retry_after_stops_the_others_too() -> None:
    """After a 503 that names a time of two seconds nobody sends before it, a POST included."""
    script = Script((503, "2"), 200)
    first, second = run(script, "POST", calls=2)
    assert isinstance(first, ServerError)
    assert isinstance(second, httpx.Response)
    assert script.times[1] >= 2


@pytest.mark.parametrize("step", [500, BROKEN])
def test_uncertain_requests_back_off(step: Step) -> None:
    """Two retries after pauses of at most half a second and one second."""
    script = Script(step)
    (error,) = run(script)
    assert isinstance(error, CallError)
    assert error.attempts == 3
    assert script.times[1] <= 0.5
    assert script.times[2] - script.times[1] <= 1.0


def test_different_faults_have_different_counts() -> None:
    """Refusals between server errors don't use up the retries, and server errors not the resends."""
    script = Script(NEVER_SENT, 429, 500, 429, NEVER_SENT, 500, 429, NEVER_SENT, 200)
    (result,) = run(script)
    assert isinstance(result, httpx.Response)
    assert result.extensions["esper_attempts"] == 9


def test_the_quota_ends_a_retry_storm() -> None:
    """When everything fails, a client soon stops retrying, and successes slowly allow it again."""
    script = Script(500)
    run(script, calls=100)
    # 500 / 14 retries in all, beside the hundred first attempts.
    assert len(script.times) == 100 + 35
    script = Script(*[500] * 120, *[200] * 20, 500, 200)
    *_, last = run(script, calls=120)
    assert isinstance(last, httpx.Response)


def test_a_retry_that_succeeds_costs_nothing() -> None:
    """Single faults among successes never use up the quota."""
    script = Script(*[500, 200] * 200)
    results = run(script, calls=200)
    assert all(isinstance(result, httpx.Response) for result in results)


def test_callback_hears_every_retry() -> None:
    """The callback gets reason, attempt and pause of each retry, before it happens."""
    events: list[RetryEvent] = []
    run(Script(NEVER_SENT, (429, "3"), 502, BROKEN, 200), on_retry=events.append)
    assert [event.reason for event in events] == ["not_sent", "rate_limited", "server_error", "disconnected"]
    assert [event.attempt for event in events] == [1, 2, 3, 4]
    assert [event.status_code for event in events] == [None, 429, 502, None]
    assert events[1].delay == 3
    assert events[0].path == "/api/x"


def test_never_sent_after_an_uncertain_attempt_is_uncertain() -> None:
    """The last attempt never left, but the one before it may have been processed: so says the error."""
    (error,) = run(Script(BROKEN, NEVER_SENT), "PUT")
    assert isinstance(error, OutcomeUnknownError)
    assert isinstance(error.__cause__, ConnectionFailedError)


def test_deadline_covers_everything() -> None:
    """A deadline ends the call in the middle of an attempt, whatever else would be allowed."""
    script = Script(200, seconds=100.0)
    (error,) = run(script, deadline=10)
    assert isinstance(error, RequestTimeoutError)
    assert error.attempts == 1


def test_no_retries_on_request() -> None:
    """`max_retries=0` turns off the retries of what may have been processed, and only these."""
    (error,) = run(Script(500), max_retries=0)
    assert isinstance(error, CallError)
    assert error.attempts == 1
    (result,) = run(Script(429, NEVER_SENT, 200), max_retries=0)
    assert isinstance(result, httpx.Response)


@pytest.mark.parametrize("options", [{"max_wait": -1}, {"deadline": float("nan")}, {"max_retries": -1}])
def test_senseless_options(options: dict[str, float]) -> None:
    """Negative figures are refused where they are given."""
    with pytest.raises(ConfigurationError):
        CallOptions(**options)  # type: ignore[arg-type]


def test_attempt_without_retry_layer() -> None:
    """Below the retry layer a request without an attempt gets one."""
    request = httpx.Request("GET", "https://x/")
    assert isinstance(attempt_of(request), Attempt)
    assert attempt_of(request) is attempt_of(request)


@pytest.mark.parametrize("closed", [False, True])
def test_closed_file_is_not_replayed(tmp_path, closed: bool) -> None:
    """A form whose file was closed meanwhile can't go again, and is reported instead."""
    from esper_sdk._transport.request_body import can_replay

    file = (tmp_path / "a").open("wb+")
    request = httpx.Request("POST", "https://x/", files={"f": file}, data={"a": "b"})
    if closed:
        file.close()
    assert can_replay(request) is not closed
    file.close()
