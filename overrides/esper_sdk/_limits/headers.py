"""Retry-After and rate-limit headers: when a server wants to hear from a client again."""

from __future__ import annotations

import math
import re
import time
from datetime import UTC
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, NamedTuple

from .gate import MAX_RETRY_AFTER

if TYPE_CHECKING:
    from esper_sdk._base.http import Headers


_NUMBER = r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?"
_ITEM = r"\b(r|t|remaining|reset)\s*=\s*(\d{1,12}(?!\d)(?:\.\d{1,6})?)"
# Durations as in Go and .NET: "2s", "1m30s", "2 seconds".
_PART = r"(\d+(?:\.\d*)?|\.\d+)\s*([a-z]+)\s*"
_UNITS = {
    name: seconds
    for seconds, names in (
        (0.001, "ms msec msecs millisecond milliseconds"),
        (1.0, "s sec secs second seconds"),
        (60.0, "m min mins minute minutes"),
        (3600.0, "h hr hrs hour hours"),
    )
    for name in names.split()
}

# Above this a "reset" is seconds since 1970, below seconds from now.
_EPOCH_SECONDS = 1e9

_TOLD = re.compile(rb"rate limit exceeded: (\d{1,6}) requests per (second|minute|hour|day)", re.IGNORECASE)
_PERIODS = {b"second": 1.0, b"minute": 60.0, b"hour": 3600.0, b"day": 86400.0}


class RateLimitHint(NamedTuple):
    """
    Rate-limit headers of one answer.

    Attributes:
        remaining: Requests that the present window still takes, if said.
        reset: Seconds until the window starts anew, if said.
    """

    remaining: int | None = None
    reset: float | None = None


def parse_retry_after(
    value: str | None, *, date: str | None = None, now: float | None = None
) -> float | None:
    """
    Parse a `Retry-After` header.

    Args:
        value: The header: seconds, fractions of them, numbers with units from `ms` to `h` such as `2s` and
            `1m30s`, or an HTTP date; in quotes or not.
        date: The `Date` header of the same answer. A date in `value` counts from there, so that a
            clock that goes wrong on this side does no harm.
        now: Seconds since 1970, where `date` is missing or unreadable; the wall clock when absent.

    Returns:
        Seconds to wait, never negative, `math.inf` where the number is beyond measure; `None` where the
        header is absent or makes no sense, and the caller has to choose a pause of its own.
    """
    if value is None or not (value := value.strip().strip("\"'").strip()) or len(value) > 100:
        return None
    if re.fullmatch(_NUMBER, value, re.ASCII):
        seconds = float(value)
        return None if seconds < 0 else seconds
    if value.lower() in {"inf", "+inf", "infinity", "+infinity"}:
        return math.inf
    if re.fullmatch(f"(?:{_PART})+", lower := value.lower(), re.ASCII):
        parts = re.findall(_PART, lower, re.ASCII)
        if all(unit in _UNITS for _, unit in parts):
            return sum(float(number) * _UNITS[unit] for number, unit in parts)
    moment = _parse_date(value)
    if moment is None:
        return None
    start = _parse_date(date) if date else None
    if start is None:
        start = time.time() if now is None else now
    return max(0.0, moment - start)


def _parse_date(value: str) -> float | None:
    try:
        moment = parsedate_to_datetime(value)
        # One form of HTTP dates names no zone; all are UTC.
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    except (ValueError, TypeError, OverflowError, IndexError):
        return None


def retry_after_of(headers: Headers) -> float | None:
    """
    Return the pause that an answer asks for, from `Retry-After` or else from the rate-limit headers.

    Args:
        headers: The headers of a 429 or 503.

    Returns:
        Seconds as `parse_retry_after` gives them, of several the longest; `None` when the answer does not say.
    """
    date = _date_of(headers)
    said = [
        seconds for value in _values(headers, b"retry-after") for seconds in _retry_afters(value[:1000], date)
    ]
    if said:
        return max(said)
    hint = rate_limit_of(headers)
    # With calls left, this window is not the reason for the refusal.
    return hint.reset if hint is not None and not hint.remaining else None


def _retry_afters(value: str, date: str) -> list[float]:
    """Parse every value of a header that may hold several."""
    # In a date, a comma follows the day, which may be absent.
    pieces = [value, *value.split(",")] if value.count(",") < 2 else value.split(",")
    found = [parse_retry_after(piece, date=date) for piece in pieces]
    return [seconds for seconds in found if seconds is not None]


def _values(headers: Headers, name: bytes) -> list[str]:
    # Joined with commas, as `get` gives them, dates would fall apart.
    return [value.decode("latin-1") for key, value in headers.raw if key.lower() == name]


def _date_of(headers: Headers) -> str:
    return next(iter(_values(headers, b"date")), "")


def rate_limit_of(headers: Headers) -> RateLimitHint | None:
    """
    Parse `RateLimit`, `RateLimit-Remaining` or `X-RateLimit-Remaining` with their resets.

    Args:
        headers: The headers of any answer.

    Returns:
        The hint; `None` when the answer carries none that makes sense.
    """
    # Of headers that came twice, the more restrictive counts.
    remaining = min(_numbers(headers, b"ratelimit-remaining"), default=None)
    reset = max(_numbers(headers, b"ratelimit-reset"), default=None)
    if remaining is None:
        for combined in _values(headers, b"ratelimit"):
            left, until = _combined(combined[:500])
            if remaining is None or (left is not None and left < remaining):
                remaining, reset = left, reset if until is None else until
    if remaining is None and reset is None:
        return None
    if reset is not None and reset > _EPOCH_SECONDS:
        start = _parse_date(_date_of(headers)) or time.time()
        reset = reset - start
    if reset is not None:
        reset = max(0.0, reset) if reset <= MAX_RETRY_AFTER else None
    return RateLimitHint(None if remaining is None else int(remaining), reset)


def _combined(value: str) -> tuple[float | None, float | None]:
    """Parse one `RateLimit` header: what remains, and until when."""
    remaining: float | None = None
    reset: float | None = None
    for item in value.split(","):
        found = {
            key.lower()[0:3]: float(number)
            for key, number in re.findall(_ITEM, item, re.IGNORECASE | re.ASCII)
        }
        left = found.get("r", found.get("rem"))
        # The tightest limit counts. The older form lists its items.
        if left is not None and (remaining is None or left < remaining):
            remaining = left
            reset = found.get("t", found.get("res", reset))
        elif reset is None:
            reset = found.get("t", found.get("res"))
    return remaining, reset


def _numbers(headers: Headers, name: bytes) -> list[float]:
    values = _values(headers, name) or _values(headers, b"x-" + name)
    # "42", or the older "42, 42;w=60", whose first value is current.
    matches = [re.match(r"\s*(\d{1,12}(?:\.\d{1,6})?)\s*(?:[,;]|$)", value, re.ASCII) for value in values]
    return [float(found[1]) for found in matches if found]


def pause_told(content: bytes) -> float | None:
    """
    Return the pause that a refusal's text comes to, in seconds: "Tenant rate limit exceeded: 25 requests per hour".

    The service for queries says so, mostly without a `Retry-After`. One request more is welcome after a 25th of an
    hour, if it counts the requests of the last hour, and sooner or later otherwise.

    Args:
        content: The body of the refusal.
    """
    found = _TOLD.search(content[:4096])
    if found is None or not int(found[1]):
        return None
    return min(_PERIODS[found[2].lower()] / int(found[1]), MAX_RETRY_AFTER)
