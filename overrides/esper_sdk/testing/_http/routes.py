"""Finds the handler of a request by method and path."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from .errors import ApiError, is_django
from .messages import Answer, Handler, Request

if TYPE_CHECKING:
    from esper_sdk.testing._description.table import Operation

__all__ = ("Route", "Router")

_PARAMETER = "{}"
"""Stands for any parameter in the path of a place."""


@dataclass(slots=True)
class Route:
    """
    Where a request goes.

    Attributes:
        template: The path with `{parameters}`, as published.
        names: The parameters in the path, from left to right.
        handler: Answers the requests.
        operation: What is published of it.
    """

    template: str
    names: tuple[str, ...]
    handler: Handler
    operation: Operation | None


@dataclass(slots=True)
class _Node:
    """One segment of the tree of paths; `place` is where one ends here."""

    children: dict[str, _Node] = field(default_factory=dict)
    parameter: _Node | None = None
    place: str | None = None


class Router:
    """
    Maps methods and path templates to handlers.

    Paths keep their slashes: `/v2/devices/` and `/v2/devices` are two paths, and which of the two a
    service also takes is its own habit.
    """

    def __init__(self) -> None:
        self._unpublished: set[Handler] = set()
        self._routes: dict[str, dict[str, Route]] = {}
        self._root: _Node | None = None

    def add(self, method: str, template: str, handler: Handler, operation: Operation | None = None) -> None:
        """
        Register the handler of one operation.

        Args:
            method: The HTTP method, in capitals.
            template: The path with `{parameters}`, as published.
            handler: Answers the requests.
            operation: What is published of it.

        Raises:
            ValueError: The operation has a handler already.
        """
        place, names = _place(template)
        routes = self._routes.setdefault(place, {})
        if method in routes:
            raise ValueError(f"{method} {template} has two handlers")
        self._root = None
        routes[method] = Route(template, names, handler, operation)

    def add_unpublished(self, method: str, template: str, handler: Handler) -> None:
        """Register a handler of what the service was seen to answer, and does not publish."""
        self._unpublished.add(handler)
        self.add(method, template, handler)

    def operations(self) -> list[tuple[str, str]]:
        """List method and path template of every published operation that has a handler."""
        found = [
            (method, route.template)
            for routes in self._routes.values()
            for method, route in routes.items()
            if route.handler not in self._unpublished
        ]
        return sorted(found, key=lambda operation: (operation[1], operation[0]))

    def find(self, method: str, path: str) -> Route | None:
        """Return the route of a method and a path, in whichever spelling the service also takes."""
        routes, _ = self._find(path)
        if routes is None and not is_django(path):
            routes, _ = self._find(_other(path))
        return routes.get(method) if routes is not None else None

    def answer(self, request: Request) -> Answer:
        """
        Let the handler of a request answer it.

        Raises:
            ApiError: 404 for an unknown path, 405 for a method that the path does not take.
        """
        routes, values = self._find(request.path)
        if routes is None:
            return self._other_spelling(request)
        return self._handle(request, routes, values)

    def _handle(self, request: Request, routes: dict[str, Route], values: list[str]) -> Answer:
        route = routes.get(request.method)
        if route is None:
            allowed = ", ".join(sorted(routes))
            raise ApiError(405, f'Method "{request.method}" not allowed.', headers={"Allow": allowed})
        request.params = dict(zip(route.names, values, strict=True))
        return route.handler(request)

    def _find(self, path: str) -> tuple[dict[str, Route] | None, list[str]]:
        values: list[str] = []
        # Most requests go to a handful of paths without parameters: one look-up finds those.
        routes = self._routes.get(path)
        if routes is not None and _PARAMETER not in path:
            return routes, values
        node = self._root = self._root or _tree(tuple(self._routes))
        for segment in path.split("/")[1:]:
            child = node.children.get(segment)
            if child is not None:
                node = child
            elif node.parameter is not None and segment:
                node = node.parameter
                values.append(segment)
            else:
                return None, values
        return (None if node.place is None else self._routes[node.place]), values

    def _other_spelling(self, request: Request) -> Answer:
        """Deal with a path that is known with a slash at its end and came without, or the reverse."""
        other = _other(request.path)
        routes, values = self._find(other)
        if routes is None or (is_django(request.path) and request.path.endswith("/")):
            raise ApiError(404, "Not found.")
        if not is_django(request.path):
            # The newer services take both spellings.
            return self._handle(request, routes, values)
        if request.method in {"GET", "HEAD"}:
            query = f"?{request.query_string}" if request.query_string else ""
            return Answer(301, headers={"Location": f"{request.base_url}{other}{query}"})
        # A redirect could not keep the body, so the older services refuse the write.
        raise ApiError(405, f'Method "{request.method}" not allowed.')


@cache
def _place(template: str) -> tuple[str, tuple[str, ...]]:
    """Split a template: one place has other names in other paths, `{id}` here and `{deviceId}` there."""
    segments = template.split("/")
    names = tuple(segment[1:-1] for segment in segments if segment.startswith("{"))
    return "/".join(_PARAMETER if segment.startswith("{") else segment for segment in segments), names


@lru_cache(4)
def _tree(places: tuple[str, ...]) -> _Node:
    """Return the tree of some places, which is the same for all tenants."""
    root = _Node()
    for place in places:
        node = root
        for segment in place.split("/")[1:]:
            if segment == _PARAMETER:
                node.parameter = node = node.parameter or _Node()
            else:
                node = node.children.setdefault(segment, _Node())
        node.place = place
    return root


def _other(path: str) -> str:
    return path[:-1] if path.endswith("/") else f"{path}/"
