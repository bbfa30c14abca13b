"""The headers in which services and gateways tell the ID of a request."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ("find_request_id",)

_NAMES = (
    "x-request-id",
    "request-id",
    "x-correlation-id",
    "x-amzn-requestid",
    "x-amzn-trace-id",
    "x-amz-cf-id",
    "cf-ray",
)


def find_request_id(headers: Mapping[str, str]) -> str | None:
    """
    Return the service's ID of a request, or `None`.

    Args:
        headers: Those of its answer, found by names in small letters.
    """
    return next((value for name in _NAMES if (value := headers.get(name))), None)
