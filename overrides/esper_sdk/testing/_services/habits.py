"""Habits of the service that no schema tells: what is too large, what versions are called, what is not there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from esper_sdk.testing._http.errors import ApiError

if TYPE_CHECKING:
    from esper_sdk.testing._description.table import Operation
    from esper_sdk.testing._http.messages import Request
    from esper_sdk.testing._tenant.objects import Item

__all__ = ("check_size", "hides", "is_gone", "name_version")

# Published in words only, in bytes.
_LARGEST = {
    "/v0/enterprise/{enterprise_id}/content/remote-file/": 50 * 2**20,
    "/enterprise/{enterprise_id}/application/upload/": 500 * 2**20,
}
_GONE = frozenset({"/enterprise/report/device-report/", "/enterprise/report/group-report/"})
_LEGACY_APPLICATIONS = "/enterprise/{enterprise_id}/application/"


def check_size(operation: Operation, request: Request) -> None:
    """
    Refuse a file that is larger than the operation takes.

    Raises:
        ApiError: 413 if it is.
    """
    largest = _LARGEST.get(operation.path)
    if largest is not None and len(request.body) > largest:
        raise ApiError(413, f"The file is larger than {largest // 2**20} MB.")


def name_version(document: Any, request: Request) -> Any:
    """Leave out what a query of `legacy_format` does not ask for: the build number, or version name and code."""
    operation = request.operation
    if operation is None or "legacy_format" not in operation.query or not isinstance(document, dict):
        return document
    legacy = request.query.get("legacy_format", "true").lower() != "false"
    # The older lists publish the code as something that is always there.
    left_out = {"version_name"} if "enterprise" in document else {"version_name", "version_code"}
    return {
        name: value
        for name, value in document.items()
        if name not in (left_out if legacy else {"build_number"})
    }


def hides(operation: Operation, item: Item) -> bool:
    """Say whether the older service knows nothing of an application that newer ones list."""
    return operation.path.startswith(_LEGACY_APPLICATIONS) and not item.created and item.number % 4 == 3


def is_gone(operation: Operation) -> bool:
    """Say whether an operation is published and answers 404 all the same."""
    return operation.path in _GONE
