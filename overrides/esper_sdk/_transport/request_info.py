"""Method and path of a call, as its errors and log lines name them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypedDict

    from esper_sdk._base.http import Request

    class Where(TypedDict):
        """Method and path of a request, as arguments of an error."""

        method: str
        path: str


__all__ = ("path_of", "where_of")


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
