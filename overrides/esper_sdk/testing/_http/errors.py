"""Errors in the shape of the service that the path belongs to."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from .messages import Answer

if TYPE_CHECKING:
    from esper_sdk.testing._description.table import Operation

__all__ = ("ApiError", "error_answer", "is_django")

_Shape = Callable[[int, str], dict[str, Any]]


class ApiError(Exception):
    """
    Raised by a handler to answer with an error.

    Args:
        status: The HTTP status.
        message: What the body says, in the shape of the service.
        headers: Further headers of the answer.
    """

    def __init__(self, status: int, message: str, *, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(status, message)
        self.status = status
        self.message = message
        self.headers = headers


def _django(status: int, message: str) -> dict[str, Any]:
    detail = f"detail: {message}"
    # The joined message of the service ends in a blank.
    return {"errors": [detail], "message": f"{detail} ", "status": status}


def _service(status: int, message: str) -> dict[str, Any]:
    return {"code": status, "message": message, "content": {}}


def _report(status: int, message: str) -> dict[str, Any]:
    return {"status": status, "error": message, "message": message}


def _geofence(_status: int, message: str) -> dict[str, Any]:
    return {"message": message, "content": {}}


def _scripts(status: int, message: str) -> dict[str, Any]:
    return {"errors": [message], "message": message, "code": status}


def _authn(status: int, message: str) -> dict[str, Any]:
    return {"status": status, "error": message, "message": message}


def _authz(status: int, message: str) -> dict[str, Any]:
    return {"code": status, "errors": [message], "message": message}


def _remote_file(_status: int, message: str) -> dict[str, Any]:
    return {"error": message}


def _blueprint(_status: int, message: str) -> dict[str, Any]:
    # One number for every blueprint that could not be written, as text.
    return {"code": "3456", "message": message, "content": {}}


# What is published for an operation and a status decides.
_PUBLISHED: dict[str, _Shape] = {
    "BlueprintError": _blueprint,
    "ContentError": _service,
    "CustomActionError": _scripts,
    "ErrorResponse": _django,
    "FoundryError": _service,
    "GeofenceV1Error": _geofence,
    "RemoteFileError": _remote_file,
    "ReportsError": _report,
    "SeamlessErrorResponse": _service,
    "ServiceError": _service,
}

# The first prefix that fits decides; whatever fits none is one of the older Django services.
_SHAPES: tuple[tuple[str, _Shape], ...] = (
    ("/v2/custom-actions", _scripts),
    ("/v2/background-scripts", _scripts),
    ("/v2/", _service),
    ("/commands/", _service),
    ("/v0/operations/", _service),
    ("/v0/devices/", _service),
    ("/v1/foundry/", _service),
    ("/pipelines/", _service),
    ("/apps/", _service),
    ("/tenant/", _service),
    ("/onboarding/", _service),
    ("/device/", _service),
    ("/report/", _report),
    ("/data-tap/", _report),
    ("/geofence/", _geofence),
    ("/authn2/", _authn),
    ("/authz2/", _authz),
)


def _shape(path: str) -> _Shape:
    for prefix, shape in _SHAPES:
        if path.startswith(prefix):
            return shape
    return _django


def is_django(path: str) -> bool:
    """Say whether one of the older services answers this path: they insist on their slashes."""
    return _shape(path) is _django


def error_answer(
    path: str,
    status: int,
    message: str,
    *,
    headers: Mapping[str, str] | None = None,
    operation: Operation | None = None,
) -> Answer:
    """
    Make an error answer in the shape of the service that answers.

    Args:
        path: The path of the request; it decides where nothing is published for the status.
        status: The HTTP status.
        message: What the body says.
        headers: Further headers.
        operation: The operation that was called, if it is a published one.
    """
    shape = _shape(path)
    if operation is not None:
        published = operation.answers.get(status) or next(
            (media for known, media in operation.answers.items() if known >= 400 and media is not None), None
        )
        if published is not None:
            shape = _PUBLISHED.get(published.schema.get("$ref", ""), shape)
    answer = Answer.of(shape(status, message), status)
    if headers:
        answer.headers.update(headers)
    return answer
