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


__all__ = ("path_of", "target_of", "where_of")


def path_of(request: Request) -> str:
    """
    Return the path of a request as it was sent, without host, query and fragment.

    Args:
        request: Any request.
    """
    return target_of(request).split("?", 1)[0]


def target_of(request: Request) -> str:
    """
    Return path and query of a request as they were sent.

    Args:
        request: Any request.
    """
    target: str | None = getattr(request, "target", None)
    return request.url.raw_path.decode("ascii", "replace") if target is None else target


def where_of(request: Request) -> Where:
    """
    Return method and path of a request, as arguments of an error.

    Args:
        request: Any request.
    """
    return {"method": request.method, "path": path_of(request)}
