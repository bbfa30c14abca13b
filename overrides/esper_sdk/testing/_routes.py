"""Finds the handler of a request by method and path."""

from __future__ import annotations

from dataclasses import dataclass, field

from ._errors import ApiError, is_django
from ._http import Answer, Handler, Request

__all__ = ("Router",)


@dataclass(slots=True)
class _Node:
    """One segment of the tree of paths."""

    children: dict[str, _Node] = field(default_factory=dict)
    parameter: tuple[str, _Node] | None = None
    handlers: dict[str, Handler] = field(default_factory=dict)
    template: str = ""


class Router:
    """
    Maps methods and path templates to handlers.

    Paths keep their slashes: `/v2/devices/` and `/v2/devices` are two paths, and which of the two a
    service also takes is its own habit.
    """

    def __init__(self) -> None:
        self._root = _Node()
        # Most requests go to a handful of paths without parameters: one look-up finds those.
        self._fixed: dict[str, _Node] = {}

    def add(self, method: str, template: str, handler: Handler) -> None:
        """
        Register the handler of one operation.

        Args:
            method: The HTTP method, in capitals.
            template: The path with `{parameters}`, as published.
            handler: Answers the requests.

        Raises:
            ValueError: The operation has a handler already, or two templates name one parameter differently.
        """
        node = self._root
        for segment in template.split("/")[1:]:
            if segment.startswith("{"):
                name = segment[1:-1]
                if node.parameter is None:
                    node.parameter = (name, _Node())
                elif node.parameter[0] != name:
                    raise ValueError(f"{template}: the parameter {name!r} is {node.parameter[0]!r} elsewhere")
                node = node.parameter[1]
            else:
                node = node.children.setdefault(segment, _Node())
        if method in node.handlers:
            raise ValueError(f"{method} {template} has two handlers")
        node.handlers[method] = handler
        node.template = template
        if "{" not in template:
            self._fixed[template] = node

    def operations(self) -> list[tuple[str, str]]:
        """List method and path template of every operation that has a handler."""
        found: list[tuple[str, str]] = []
        nodes = [self._root]
        while nodes:
            node = nodes.pop()
            found += ((method, node.template) for method in node.handlers)
            nodes += node.children.values()
            if node.parameter is not None:
                nodes.append(node.parameter[1])
        return sorted(found, key=lambda operation: (operation[1], operation[0]))

    def answer(self, request: Request) -> Answer:
        """
        Let the handler of a request answer it.

        Raises:
            ApiError: 404 for an unknown path, 405 for a method that the path does not take.
        """
        node = self._find(request.path, request)
        if node is None:
            return self._other_spelling(request)
        handler = node.handlers.get(request.method)
        if handler is None:
            allowed = ", ".join(sorted(node.handlers))
            raise ApiError(405, f'Method "{request.method}" not allowed.', headers={"Allow": allowed})
        return handler(request)

    def template(self, path: str) -> str | None:
        """Return the template that a path belongs to, if any."""
        node = self._find(path, None)
        return node.template if node is not None else None

    def _find(self, path: str, request: Request | None) -> _Node | None:
        node = self._fixed.get(path)
        if node is not None:
            return node
        node = self._root
        params: dict[str, str] = {}
        for segment in path.split("/")[1:]:
            child = node.children.get(segment)
            if child is not None:
                node = child
            elif node.parameter is not None and segment:
                name, node = node.parameter
                params[name] = segment
            else:
                return None
        if not node.handlers:
            return None
        if request is not None:
            request.params = params
        return node

    def _other_spelling(self, request: Request) -> Answer:
        """Deal with a path that is known with a slash at its end and came without, or the reverse."""
        other = request.path[:-1] if request.path.endswith("/") else f"{request.path}/"
        node = self._find(other, request)
        if node is None or (is_django(request.path) and request.path.endswith("/")):
            raise ApiError(404, "Not found.")
        if not is_django(request.path):
            # The newer services take both spellings.
            handler = node.handlers.get(request.method)
            if handler is not None:
                return handler(request)
        elif request.method in {"GET", "HEAD"}:
            query = f"?{request.query_string}" if request.query_string else ""
            return Answer(301, headers={"Location": f"{request.base_url}{other}{query}"})
        # A redirect could not keep the body, so the older services refuse the write.
        raise ApiError(405, f'Method "{request.method}" not allowed.')
