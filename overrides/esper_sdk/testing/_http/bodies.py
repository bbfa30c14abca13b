"""Reads what requests bring: JSON objects, lists of IDs, fields that must be there."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any
from uuid import UUID

from .errors import ApiError

if TYPE_CHECKING:
    from .messages import Request

__all__ = ("json_object", "require", "uuids")


def json_object(request: Request) -> dict[str, Any]:
    """
    Decode the body of a request.

    Raises:
        ApiError: 400 if it is no JSON object.
    """
    try:
        body = request.json
    except ValueError:
        raise ApiError(400, "JSON parse error.") from None
    if not isinstance(body, dict):
        raise ApiError(400, "Invalid data. Expected a dictionary.")
    return body


def require(body: dict[str, Any], names: Iterable[str]) -> None:
    """
    Check that fields are there and not null.

    Raises:
        ApiError: 400 that names the first missing one.
    """
    for name in names:
        if body.get(name) is None:
            raise ApiError(400, f"{name}: This field is required.")


def uuids(body: dict[str, Any], name: str) -> list[str]:
    """
    Read a list of UUIDs, empty when it is not there.

    Raises:
        ApiError: 400 if it is no list, or something in it no UUID.
    """
    given = body.get(name) or []
    if not isinstance(given, list):
        raise ApiError(400, f'{name}: Expected a list of items but got type "{type(given).__name__}".')
    found = []
    for item in given:
        try:
            found.append(str(UUID(item)))
        except (ValueError, TypeError, AttributeError):
            raise ApiError(400, f"{name}: Must be a valid UUID.") from None
    return found
