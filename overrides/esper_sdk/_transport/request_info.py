"""Method, path and request ID of a call, as its errors and log lines name them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypedDict

    from esper_sdk._base.http import Request, Response

    class Where(TypedDict):
        """Method and path of a request, as arguments of an error."""

        method: str
        path: str


__all__ = ("path_of", "request_id_of", "where_of")

_REQUEST_IDS = (
    "x-request-id",
    "request-id",
    "x-correlation-id",
    "x-amzn-requestid",
    "x-amzn-trace-id",
    "x-amz-cf-id",
    "cf-ray",
)


def path_of(request: Request) -> str:
    """
    Return the path of a request as it was sent, without host, query and fragment.

    Args:
        request: Any request.
    """
    return request.url.raw_path.split(b"?", 1)[0].decode("ascii", "replace")


def where_of(request: Request) -> Where:
    """
    Return method and path of a request, as arguments of an error.

    Args:
        request: Any request.
    """
    return {"method": request.method, "path": path_of(request)}


def request_id_of(response: Response) -> str | None:
    """
    Return the service's ID of a request, or `None`.

    Args:
        response: Its answer.
    """
    for name in _REQUEST_IDS:
        value: str = response.headers.get(name, "")
        if value:
            return value
    return None
