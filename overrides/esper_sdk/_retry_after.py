"""What a server says about when to come back: `Retry-After` and the rate-limit headers."""

from __future__ import annotations

import math
import re
import time
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from ._http import Headers


MAX_RETRY_AFTER = 3600.0
"""
The longest `Retry-After`, in seconds, that is taken at its word.

The service names windows of a second, a minute, an hour and a day; the longest that a program would
sit out is the hour. What asks for more is refused: the call fails at once, because waiting less than
the server asked for would only be refused again.
"""

_NUMBER = r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?"
_ITEM = r"\b(r|t|remaining|reset)\s*=\s*(\d+(?:\.\d+)?)"

# Above this a "reset" is a point in time (seconds since 1970), below it a number of seconds from now.
_EPOCH_SECONDS = 1e9


class RateLimitHint(NamedTuple):
    """
    What the rate-limit headers of an answer say.

    Attributes:
        remaining: How many more requests the present window takes, if said.
        reset: Seconds until the window starts anew, if said.
    """

    remaining: int | None = None
    reset: float | None = None


def parse_retry_after(
    value: str | None, *, date: str | None = None, now: float | None = None
) -> float | None:
    """
    Read a `Retry-After` header.

    Args:
        value: The header: seconds, fractions of them, or an HTTP date.
        date: The `Date` header of the same answer. A date in `value` counts from there, so that a
            clock that goes wrong on this side does no harm.
        now: Seconds since 1970, where `date` is missing or unreadable; the wall clock when absent.

    Returns:
        Seconds to wait, never negative, `math.inf` where the number is beyond measure; `None` where the
        header is absent or makes no sense, and the caller has to choose a pause of its own.
    """
    if value is None or not (value := value.strip()) or len(value) > 100:
        return None
    if re.fullmatch(_NUMBER, value, re.ASCII):
        seconds = float(value)
        return None if seconds < 0 else seconds
    if value.lower() in {"inf", "+inf", "infinity", "+infinity"}:
        return math.inf
    moment = _parse_date(value)
    if moment is None:
        return None
    start = _parse_date(date) if date else None
    if start is None:
        start = time.time() if now is None else now
    return max(0.0, moment - start)


def _parse_date(value: str) -> float | None:
    try:
        return parsedate_to_datetime(value).timestamp()
    except (ValueError, TypeError, OverflowError, IndexError):
        return None


def retry_after_of(headers: Headers) -> float | None:
    """
    Read how long an answer asks to wait, from `Retry-After` or else from the rate-limit headers.

    Args:
        headers: The headers of a 429 or 503.

    Returns:
        Seconds as `parse_retry_after` gives them; `None` when the answer does not say.
    """
    said = parse_retry_after(headers.get("retry-after"), date=headers.get("date"))
    if said is not None:
        return said
    hint = rate_limit_of(headers)
    # A refusal with calls left in the window is refused for another reason than this window.
    return hint.reset if hint is not None and not hint.remaining else None


def rate_limit_of(headers: Headers) -> RateLimitHint | None:
    """
    Read `RateLimit`, `RateLimit-Remaining` or `X-RateLimit-Remaining` with their resets.

    Args:
        headers: The headers of any answer.

    Returns:
        The hint; `None` when the answer carries none that makes sense.
    """
    if not any(b"ratelimit" in key.lower() for key, _ in headers.raw):
        # The usual case, for every answer there is.
        return None
    remaining = _number(headers.get("ratelimit-remaining") or headers.get("x-ratelimit-remaining"))
    reset = _number(headers.get("ratelimit-reset") or headers.get("x-ratelimit-reset"))
    combined = headers.get("ratelimit")
    if combined is not None and remaining is None:
        for item in combined[:500].split(","):
            found = {
                key.lower()[0:3]: float(number)
                for key, number in re.findall(_ITEM, item, re.IGNORECASE | re.ASCII)
            }
            left = found.get("r", found.get("rem"))
            # Of several limits the tightest counts. The older form puts its items into one list.
            if left is not None and (remaining is None or left < remaining):
                remaining = left
                reset = found.get("t", found.get("res", reset))
            elif reset is None:
                reset = found.get("t", found.get("res"))
    if remaining is None and reset is None:
        return None
    if reset is not None and reset > _EPOCH_SECONDS:
        start = _parse_date(headers.get("date") or "") or time.time()
        reset = reset - start
    if reset is not None:
        reset = max(0.0, reset) if reset <= MAX_RETRY_AFTER else None
    return RateLimitHint(None if remaining is None else int(remaining), reset)


def _number(value: str | None) -> float | None:
    # "42", and the older "42, 42;w=60": the first one is the current value.
    found = re.match(r"\s*(\d{1,12}(?:\.\d{1,6})?)\s*(?:[,;]|$)", value, re.ASCII) if value else None
    return float(found[1]) if found else None
