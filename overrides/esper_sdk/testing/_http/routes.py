"""Finds the handler of a request by method and path."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .errors import ApiError, is_django
from .messages import Answer, Handler, Request

if TYPE_CHECKING:
    from esper_sdk.testing._description.table import Operation

__all__ = ("Route", "Router")


@dataclass(frozen=True, slots=True)
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
    """One segment of the tree of paths."""

    children: dict[str, _Node] = field(default_factory=dict)
    parameter: _Node | None = None
    routes: dict[str, Route] = field(default_factory=dict)


class Router:
    """
    Maps methods and path templates to handlers.

    Paths keep their slashes: `/v2/devices/` and `/v2/devices` are two paths, and which of the two a
    service also takes is its own habit.
    """

    def __init__(self) -> None:
        self._root = _Node()
        self._unpublished: set[Handler] = set()
        # Most requests go to a handful of paths without parameters: one look-up finds those.
        self._fixed: dict[str, _Node] = {}

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
        node = self._root
        names: list[str] = []
        for segment in template.split("/")[1:]:
            if segment.startswith("{"):
                # One place has different names in different paths: `{id}` here, `{deviceId}` there.
                names.append(segment[1:-1])
                if node.parameter is None:
                    node.parameter = _Node()
                node = node.parameter
            else:
                node = node.children.setdefault(segment, _Node())
        if method in node.routes:
            raise ValueError(f"{method} {template} has two handlers")
        node.routes[method] = Route(template, tuple(names), handler, operation)
        if "{" not in template:
            self._fixed[template] = node

    def add_unpublished(self, method: str, template: str, handler: Handler) -> None:
        """Register a handler of what the service was seen to answer, and does not publish."""
        self._unpublished.add(handler)
        self.add(method, template, handler)

    def operations(self) -> list[tuple[str, str]]:
        """List method and path template of every published operation that has a handler."""
        found: list[tuple[str, str]] = []
        nodes = [self._root]
        while nodes:
            node = nodes.pop()
            found += (
                (method, route.template)
                for method, route in node.routes.items()
                if route.handler not in self._unpublished
            )
            nodes += node.children.values()
            if node.parameter is not None:
                nodes.append(node.parameter)
        return sorted(found, key=lambda operation: (operation[1], operation[0]))

    def find(self, method: str, path: str) -> Route | None:
        """Return the route of a method and a path, in whichever spelling the service also takes."""
        node, _ = self._find(path)
        if node is None and not is_django(path):
            node, _ = self._find(_other(path))
        return node.routes.get(method) if node is not None else None

    def answer(self, request: Request) -> Answer:
        """
        Let the handler of a request answer it.

        Raises:
            ApiError: 404 for an unknown path, 405 for a method that the path does not take.
        """
        node, values = self._find(request.path)
        if node is None:
            return self._other_spelling(request)
        return self._handle(request, node, values)

    def _handle(self, request: Request, node: _Node, values: list[str]) -> Answer:
        route = node.routes.get(request.method)
        if route is None:
            allowed = ", ".join(sorted(node.routes))
            raise ApiError(405, f'Method "{request.method}" not allowed.', headers={"Allow": allowed})
        request.params = dict(zip(route.names, values, strict=True))
        return route.handler(request)

    def _find(self, path: str) -> tuple[_Node | None, list[str]]:
        values: list[str] = []
        node = self._fixed.get(path)
        if node is not None:
            return node, values
        node = self._root
        for segment in path.split("/")[1:]:
            child = node.children.get(segment)
            if child is not None:
                node = child
            elif node.parameter is not None and segment:
                node = node.parameter
                values.append(segment)
            else:
                return None, values
        return (node if node.routes else None), values

    def _other_spelling(self, request: Request) -> Answer:
        """Deal with a path that is known with a slash at its end and came without, or the reverse."""
        other = _other(request.path)
        node, values = self._find(other)
        if node is None or (is_django(request.path) and request.path.endswith("/")):
            raise ApiError(404, "Not found.")
        if not is_django(request.path):
            # The newer services take both spellings.
            return self._handle(request, node, values)
        if request.method in {"GET", "HEAD"}:
            query = f"?{request.query_string}" if request.query_string else ""
            return Answer(301, headers={"Location": f"{request.base_url}{other}{query}"})
        # A redirect could not keep the body, so the older services refuse the write.
        raise ApiError(405, f'Method "{request.method}" not allowed.')


def _other(path: str) -> str:
    return path[:-1] if path.endswith("/") else f"{path}/"
