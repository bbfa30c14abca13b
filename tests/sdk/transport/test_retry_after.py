"""Reading `Retry-After` and the rate-limit headers."""

from __future__ import annotations

import math
import time

import httpx
import pytest
from esper_sdk._retry_after import (
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
        ("10 s", None),
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


@given(st.text(max_size=60))
def test_never_raises(value: str) -> None:
    """No header can raise, or give a negative time or no number."""
    seconds = parse_retry_after(value, date=value)
    assert seconds is None or seconds >= 0
    rate_limit_of(httpx.Headers({"ratelimit": value.encode(), "x-ratelimit-reset": value.encode()}))


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


def test_reset_stands_in_for_retry_after() -> None:
    """A refusal without Retry-After is waited out until the reset, if that is what was used up."""
    assert retry_after_of(httpx.Headers({"ratelimit": "remaining=0, reset=9"})) == 9
    assert retry_after_of(httpx.Headers({"ratelimit": "remaining=4, reset=9"})) is None
    assert retry_after_of(httpx.Headers({"retry-after": "2", "ratelimit": "remaining=0, reset=9"})) == 2
    reset = {"x-ratelimit-reset": str(time.time() + 50)[:12]}
    assert retry_after_of(httpx.Headers(reset)) == pytest.approx(50, abs=2)
    assert MAX_RETRY_AFTER == 3600
