"""Reading `Retry-After` and the rate-limit headers."""

from __future__ import annotations

import math
import time

import httpx
import pytest
from esper_sdk._limits.headers import (
    MAX_RETRY_AFTER,
    RateLimitHint,
    parse_retry_after,
    rate_limit_of,
    retry_after_of,
)
from hypothesis import given
from hypothesis import strategies as st

NOW = 1_790_000_000.0  # Mon, 21 Sep 2026 14:13:20 GMT


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("0", 0),
        ("30", 30),
        (" 30 ", 30),
        ("+5", 5),
        ("1.5", 1.5),
        (".5", 0.5),
        ("2.", 2),
        ("1e2", 100),
        ("00120", 120),
        ("Mon, 21 Sep 2026 14:14:20 GMT", 60),
        ("Monday, 21-Sep-26 14:14:20 GMT", 60),
        ("Mon, 21 Sep 2026 14:14:20 +0000", 60),
        ("Mon, 21 Sep 2026 14:13:20 GMT", 0),
        ("Mon Sep 21 14:14:20 2026", 60),
        ("Sun, 06 Nov 1994 08:49:37 GMT", 0),
        ("inf", math.inf),
        ("1e400", math.inf),
        ("9" * 99, 1e99),
        ("31536000", 31536000),
        (None, None),
        ("", None),
        ("  ", None),
        ("-1", None),
        ("nan", None),
        ("soon", None),
        ("1,5", None),
        ("2s", 2),
        ("2 S", 2),
        ("2 seconds", 2),
        ("1.5sec", 1.5),
        ("250ms", 0.25),
        ("1m30s", 90),
        ("1 minute 30 seconds", 90),
        ("2h", 7200),
        ('"2"', 2),
        ("'2s'", 2),
        ("9e9s", None),
        ("2 weeks", None),
        ("-2s", None),
        ("s", None),
        ("00:00:02", None),
        ("0x10", None),
        ("1_000", None),
        ("٣", None),
        ("Mon, 99 Sep 2026 14:14:20 GMT", None),
        ("9" * 5000, None),
    ],
)
def test_retry_after(value: str | None, seconds: float | None) -> None:
    """Seconds, fractions and dates are read; what makes no sense is as good as absent."""
    assert parse_retry_after(value, now=NOW) == (None if seconds is None else pytest.approx(seconds))


def test_date_counts_from_the_servers_clock() -> None:
    """A wrong clock on this side does not matter when the answer carries its own date."""
    assert parse_retry_after(
        "Mon, 21 Sep 2026 14:14:20 GMT", date="Mon, 21 Sep 2026 14:14:00 GMT", now=0
    ) == pytest.approx(20)
    assert parse_retry_after("Mon, 21 Sep 2026 14:14:20 GMT", date="rubbish", now=NOW) == pytest.approx(60)


EARLY, LATE = b"Mon, 21 Sep 2026 14:14:20 GMT", b"Mon, 21 Sep 2026 14:15:20 GMT"


@pytest.mark.parametrize(
    ("values", "seconds"),
    [
        ([b"2", b"2"], 2),
        ([b"2", b"7", b"3"], 7),
        ([b"2, 2"], 2),
        ([b"2,7"], 7),
        ([b"2", b"soon"], 2),
        ([b"-1, 2"], 2),
        ([b"", b"2s"], 2),
        ([EARLY], 20),
        ([EARLY, EARLY], 20),
        ([EARLY, LATE], 80),
        ([EARLY + b", " + LATE], 80),
        ([b"Monday, 21-Sep-26 14:15:20 GMT, " + EARLY], 80),
        ([b"30", EARLY], 30),
        ([b"30, " + LATE], 80),
        ([b"soon", b"\xff"], None),
        ([b", ,"], None),
    ],
)
def test_several_values(values: list[bytes], seconds: float | None) -> None:
    """Of headers that came twice, and of lists in one, the longest pause counts, also where dates have commas."""
    headers = [(b"Retry-After", value) for value in values]
    headers += [(b"Date", b"Mon, 21 Sep 2026 14:14:00 GMT")] * 2
    assert retry_after_of(httpx.Headers(headers)) == seconds


NAMES = [
    b"Retry-After",
    b"Date",
    b"RateLimit",
    b"RateLimit-Remaining",
    b"RateLimit-Reset",
    b"X-RateLimit-Reset",
]
PIECES = st.sampled_from(
    [EARLY, b"1e999", b"9" * 400, b"r=", b"t=", b"remaining=", b", ", b";", b'"', b"2s", b"-"]
)


@given(st.lists(st.tuples(st.sampled_from(NAMES), st.lists(PIECES | st.binary(max_size=9)).map(b"".join))))
def test_never_raises(headers: list[tuple[bytes, bytes]]) -> None:
    """No headers can raise, or give a negative time or no number."""
    seconds = retry_after_of(httpx.Headers(headers))
    assert seconds is None or seconds >= 0
    hint = rate_limit_of(httpx.Headers(headers))
    assert hint is None or hint.reset is None or 0 <= hint.reset <= MAX_RETRY_AFTER


@pytest.mark.parametrize(
    ("headers", "hint"),
    [
        ({}, None),
        ({"x-ratelimit-remaining": "12", "x-ratelimit-reset": "30"}, RateLimitHint(12, 30)),
        ({"ratelimit-remaining": "0", "ratelimit-reset": "7"}, RateLimitHint(0, 7)),
        ({"ratelimit": "limit=100, remaining=50, reset=5"}, RateLimitHint(50, 5)),
        ({"ratelimit": '"default";r=9;t=4'}, RateLimitHint(9, 4)),
        ({"ratelimit": '"hour";r=90;t=4000, "minute";r=3;t=20'}, RateLimitHint(3, 20)),
        ({"x-ratelimit-remaining": "5, 5;w=60"}, RateLimitHint(5, None)),
        ({"x-ratelimit-remaining": "many"}, None),
        ({"x-ratelimit-remaining": "-3"}, None),
        ({"x-ratelimit-remaining": "3", "x-ratelimit-reset": "99999"}, RateLimitHint(3, None)),
        (
            {
                "x-ratelimit-remaining": "0",
                "x-ratelimit-reset": "1790000060",
                "date": "Mon, 21 Sep 2026 14:13:20 GMT",
            },
            RateLimitHint(0, 60),
        ),
    ],
)
def test_rate_limit_headers(headers: dict[str, str], hint: RateLimitHint | None) -> None:
    """The usual and the standard headers are read, with resets as seconds and as points in time."""
    assert rate_limit_of(httpx.Headers(headers)) == hint


@pytest.mark.parametrize(
    ("headers", "hint"),
    [
        ([("X-RateLimit-Remaining", "5")] * 2 + [("X-RateLimit-Reset", "9")] * 2, RateLimitHint(5, 9)),
        ([("RateLimit-Remaining", "5"), ("RateLimit-Remaining", "3")], RateLimitHint(3, None)),
        ([("RateLimit", '"a";r=9;t=4')] * 2, RateLimitHint(9, 4)),
        (
            [("RateLimit", "remaining=50, reset=5"), ("RateLimit", "remaining=3, reset=20")],
            RateLimitHint(3, 20),
        ),
        ([("RateLimit", "r=" + "9" * 400)], None),
    ],
)
def test_rate_limit_headers_that_came_twice(
    headers: list[tuple[str, str]], hint: RateLimitHint | None
) -> None:
    """Equal headers are one, and of others the tightest counts; numbers beyond measure are as good as absent."""
    assert rate_limit_of(httpx.Headers(headers)) == hint


def test_reset_stands_in_for_retry_after() -> None:
    """A refusal without Retry-After is waited out until the reset, if that is what was used up."""
    assert retry_after_of(httpx.Headers({"ratelimit": "remaining=0, reset=9"})) == 9
    assert retry_after_of(httpx.Headers({"ratelimit": "remaining=4, reset=9"})) is None
    assert retry_after_of(httpx.Headers({"retry-after": "2", "ratelimit": "remaining=0, reset=9"})) == 2
    reset = {"x-ratelimit-reset": str(time.time() + 50)[:12]}
    assert retry_after_of(httpx.Headers(reset)) == pytest.approx(50, abs=2)
    assert MAX_RETRY_AFTER == 3600
