"""
The census of a description: its parts, counted before anything is merged or dropped.

The count reads the text as it stands and shares no code with what repairs, merges and normalizes, so that a loss
there is found: at the end each part is carried by the client, or left out for a reason that is said.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from scripts.codegen.description.paths import is_operation
from scripts.codegen.description.references import MISSING, look_up
from scripts.codegen.description.yaml_json import pointer

__all__ = ("Census", "Key", "count")

Key = tuple[str, ...]
"""The kind of a part, its operation, and what it is called: `("parameter", "GET /a", "query", "limit")`."""


@dataclass
class Census:
    """
    The parts of a description.

    Attributes:
        parts: Each part with its place.
        left_out: The parts that the client does not carry, and why.
    """

    parts: dict[Key, str] = field(default_factory=dict)
    left_out: dict[Key, str] = field(default_factory=dict)
    _index: dict[tuple[str, str], list[Key]] = field(default_factory=dict)

    def numbers(self) -> dict[str, int]:
        """Return how many parts there are of each kind."""
        return dict(sorted(Counter(key[0] for key in self.parts).items()))

    def missing(self, carried: set[Key]) -> list[str]:
        """Return a line for each part that is neither carried nor left out for a reason."""
        return [
            f"{place}: {_words(key)} would be lost"
            for key, place in self.parts.items()
            if key not in carried and key not in self.left_out
        ]

    def of(self, kind: str, operation: str) -> list[Key]:
        """Return the parts of a kind that an operation has, and that are not left out."""
        return [key for key in self._by_operation().get((kind, operation), ()) if key not in self.left_out]

    def _by_operation(self) -> dict[tuple[str, str], list[Key]]:
        if not self._index:
            for key in self.parts:
                self._index.setdefault((key[0], key[1]), []).append(key)
        return self._index


def _words(key: Key) -> str:
    kind, operation, *rest = key
    return f"the {kind} {' '.join(rest)}".strip() + (f" of {operation}" if rest else f" {operation}")


def count(document: dict[str, Any]) -> Census:
    """Count the parts of a description of any version, as published."""
    counter = _Counter(document)
    census = Census(dict(counter.parts()))
    for key in census.parts:
        if (key[0] == "parameter" and (why := _why_no_argument(*key[1:]))) or (
            key[0] == "answer" and (why := _why_no_answer(key[1], key[2], counter.statuses[key[1]]))
        ):
            census.left_out[key] = why
    return census


def _why_no_answer(operation: str, status: str, others: set[str]) -> str | None:
    if status in ("204", "205", "304"):
        return f"an answer {status} has no body"
    if operation.startswith("HEAD "):
        return "an answer to HEAD has no body"
    succeeds = status.startswith("2") or (
        status == "default" and not any(each.startswith("2") for each in others)
    )
    return None if succeeds else "errors are raised, not returned"


def _why_no_argument(operation: str, place: str, name: str) -> str | None:
    path = operation.partition(" ")[2]
    if place == "header" and name.lower() in {"authorization", "accept", "content-type"}:
        return "is set by the client"
    if place == "path" and not any(f"{{{name}{more}" in path for more in ("}", "+}", "*}", ":")):
        return "the path has no place for it"
    return None


class _Counter:
    def __init__(self, document: dict[str, Any]) -> None:
        self.document = document
        self.swagger = "swagger" in document
        self.statuses: dict[str, set[str]] = {}

    def parts(self) -> Iterator[tuple[Key, str]]:
        paths = self.followed(self.document.get("paths"))
        for path, published in paths.items():
            item = self.followed(published)
            if path.startswith("x-"):
                continue
            for key, value in item.items():
                if is_operation(key, value):
                    place = pointer("paths", path, key)
                    yield from self.operation(f"{key.upper()} {path}", item, self.followed(value), place)

    def operation(
        self, name: str, item: dict[str, Any], operation: dict[str, Any], place: str
    ) -> Iterator[tuple[Key, str]]:
        yield ("operation", name), place
        for holder, at in ((item, place.rpartition("/")[0]), (operation, place)):
            entries = holder.get("parameters")
            for index, published in enumerate(entries if isinstance(entries, list) else []):
                entry = self.followed(published)
                where = str(entry.get("in"))
                if where in ("body", "formData"):
                    yield ("body", name, "*"), place
                elif isinstance(entry.get("name"), str):
                    yield ("parameter", name, where, entry["name"]), f"{at}/parameters/{index}"
        body = self.followed(operation.get("requestBody"))
        for kind in self.followed(body.get("content")):
            yield ("body", name, kind), f"{place}/requestBody"
        answers = self.followed(operation.get("responses"))
        self.statuses[name] = set(answers)
        for status, published in answers.items():
            if status.startswith("x-"):
                continue
            answer = self.followed(published)
            yield from self.answer(name, status, answer, f"{place}/responses/{status}")
        rules = operation.get("security", self.document.get("security"))
        for rule in rules if isinstance(rules, list) else []:
            for scheme in rule if isinstance(rule, dict) else ():
                yield ("security", name, str(scheme)), place
        for url in self.servers(item, operation):
            yield ("server", name, url), place

    def servers(self, item: dict[str, Any], operation: dict[str, Any]) -> list[str]:
        if self.swagger:
            schemes = operation.get("schemes")
            host, base = self.document.get("host") or "{host}", self.document.get("basePath") or ""
            return [f"{each}://{host}{base}" for each in schemes] if isinstance(schemes, list) else []
        servers = operation.get("servers") or item.get("servers")
        return [
            server["url"]
            for server in (servers if isinstance(servers, list) else [])
            if isinstance(server, dict) and isinstance(server.get("url"), str)
        ]

    def answer(self, name: str, status: str, answer: dict[str, Any], place: str) -> Iterator[tuple[Key, str]]:
        kinds: Any = list(self.followed(answer.get("content")))
        if self.swagger and answer.get("schema") is not None:
            kinds = ["*"]
        for kind in kinds:
            yield ("answer", name, status, kind), place

    def followed(self, node: Any) -> dict[str, Any]:
        """Return an object as it is with what its references lead to."""
        result: dict[str, Any] = {}
        seen: set[str] = set()
        while isinstance(node, dict):
            for key, value in node.items():
                if key == "parameters" and isinstance(value, list):
                    result[key] = [*result.get(key, []), *value]
                else:
                    result.setdefault(key, value)
            reference = node.get("$ref")
            if not isinstance(reference, str) or reference in seen:
                break
            seen.add(reference)
            node = look_up(self.document, reference)
            if node is MISSING:
                break
        result.pop("$ref", None)
        return result
