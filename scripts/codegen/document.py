"""Reading a description, and walking through it."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from .errors import DescriptionError

__all__ = (
    "METHODS",
    "Document",
    "OperationAt",
    "load",
    "operations",
    "parse",
    "pointer",
    "resolve",
    "walk_all_schemas",
    "walk_schemas",
)

Document = dict[str, Any]

_MAX_DEPTH = 300
_MAX_SIZE = 1_000_000

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """
    YAML with the scalars of YAML 1.2, as OpenAPI asks.

    PyYAML's own rules are those of YAML 1.1: there `off` is a boolean and `2026-01-31` a date.
    """

    yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}  # noqa: RUF012


for _tag, _pattern, _first in (
    ("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", "tTfF"),
    ("int", r"^[-+]?(?:[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$", "-+0123456789"),
    ("float", r"^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$", "-+.0123456789"),
    ("float", r"^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$", "-+."),
    ("null", r"^(?:~|null|Null|NULL|)$", ["~", "n", "N", ""]),
    ("merge", r"^(?:<<)$", "<"),
):
    _Loader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(_pattern), list(_first))


@dataclass(frozen=True, slots=True)
class OperationAt:
    """One operation and where it stands."""

    method: str
    path: str
    item: dict[str, Any]
    operation: dict[str, Any]

    def __str__(self) -> str:
        return f"{self.method.upper()} {self.path}"

    @property
    def name(self) -> str:
        """`group.method`, once names have been assigned."""
        return f"{self.operation['tags'][0]}.{self.operation['operationId']}"


def load(path: Path) -> Document:
    """
    Read a description from a YAML or JSON file.

    Raises:
        DescriptionError: The file is missing, isn't YAML or JSON, or isn't an API description.
    """
    try:
        text = path.read_text("utf-8-sig")
    except FileNotFoundError:
        raise DescriptionError(f"{path}: there is no such file") from None
    except (OSError, UnicodeDecodeError) as error:
        raise DescriptionError(f"{path}: can't be read as UTF-8 text ({error})") from None
    return parse(text, str(path))


def parse(text: str, name: str) -> Document:
    """
    Read a description from the text of a file called `name`.

    Raises:
        DescriptionError: The text isn't YAML or JSON, or isn't an API description.
    """
    document: Any
    try:
        if not text.lstrip().startswith("{"):
            _refuse_deep_yaml(text, name)
        document = json.loads(text) if text.lstrip().startswith("{") else yaml.load(text, _Loader)  # noqa: S506
    except json.JSONDecodeError as error:
        raise DescriptionError(f"{name}:{error.lineno}:{error.colno}: not JSON: {error.msg}") from None
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        place = f":{mark.line + 1}:{mark.column + 1}" if mark else ""
        raise DescriptionError(f"{name}{place}: not YAML: {error.problem}") from None
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise DescriptionError(f"{name}: not YAML: {error}") from None
    document = _written_out(document, name, [0])
    if not isinstance(document, dict) or not ("openapi" in document or "swagger" in document):
        raise DescriptionError(f"{name}: not an API description: it has neither `openapi` nor `swagger`")
    if not isinstance(document.get("paths"), dict):
        raise DescriptionError(f"{name}: not an API description of operations: it has no `paths`")
    return document


def _refuse_deep_yaml(text: str, name: str) -> None:
    """Refuse what would overflow the parser's stack, which ends the process; reading events does not."""
    depth = 0
    for event in yaml.parse(text, Loader=_Loader):
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > _MAX_DEPTH:
            raise DescriptionError(f"{name}: is nested more than {_MAX_DEPTH} levels deep")


def _written_out(node: Any, name: str, size: list[int], above: tuple[int, ...] = ()) -> Any:
    """
    Write YAML aliases out: what is changed in one place must not change in another.

    Raises:
        DescriptionError: Aliases stand for themselves, or for more than fits into memory.
    """
    if not isinstance(node, dict | list):
        return node
    size[0] += len(node)
    if len(above) > _MAX_DEPTH:
        raise DescriptionError(f"{name}: is nested more than {_MAX_DEPTH} levels deep")
    if id(node) in above:
        raise DescriptionError(f"{name}: has a YAML alias for something that it is part of")
    if size[0] > _MAX_SIZE:
        raise DescriptionError(f"{name}: YAML aliases make it larger than {_MAX_SIZE:,} values")
    inside = (*above, id(node))
    if isinstance(node, dict):
        return {key: _written_out(value, name, size, inside) for key, value in node.items()}
    return [_written_out(value, name, size, inside) for value in node]


def operations(document: Document) -> Iterator[OperationAt]:
    """Go through the operations in the order of the description."""
    for path, item in document["paths"].items():
        if not isinstance(item, dict):
            continue
        for method, operation in item.items():
            if method in METHODS and isinstance(operation, dict):
                yield OperationAt(method, path, item, operation)


def pointer(*steps: object) -> str:
    """Write a place in the description as a JSON pointer."""
    return "#/" + "/".join(str(step).replace("~", "~0").replace("/", "~1") for step in steps)


def resolve(document: Document, node: Any) -> Any:
    """
    Follow references until something else is met.

    Raises:
        DescriptionError: A reference leads nowhere, out of the file, or in a circle.
    """
    seen: list[str] = []
    while isinstance(node, dict) and isinstance(node.get("$ref"), str):
        reference = node["$ref"]
        if reference in seen:
            raise DescriptionError(f"{reference}: refers to itself")
        seen.append(reference)
        if not reference.startswith("#/"):
            raise DescriptionError(f"{reference}: refers out of the file; bundle the description first")
        node = document
        for step in reference[2:].split("/"):
            key = step.replace("~1", "/").replace("~0", "~")
            if not isinstance(node, dict) or key not in node:
                raise DescriptionError(f"{reference}: refers to nothing")
            node = node[key]
    return node


def walk_all_schemas(document: Document, visit: Callable[[dict[str, Any]], None]) -> None:
    """Visit every schema of a repaired description once."""
    for schema in (document["components"].get("schemas") or {}).values():
        walk_schemas(schema, visit)
    for at in operations(document):
        for parameter in at.operation.get("parameters") or []:
            walk_schemas(parameter.get("schema"), visit)
        for body in (at.operation.get("requestBody"), *(at.operation.get("responses") or {}).values()):
            for media in ((body or {}).get("content") or {}).values():
                walk_schemas(media.get("schema"), visit)


def walk_schemas(schema: Any, visit: Callable[[dict[str, Any]], None]) -> None:
    """Call `visit` with a schema and every schema written inside it, outermost first."""
    if not isinstance(schema, dict):
        return
    visit(schema)
    for child in (schema.get("properties") or {}).values():
        walk_schemas(child, visit)
    for key in ("allOf", "anyOf", "oneOf"):
        for child in schema.get(key) or []:
            walk_schemas(child, visit)
    for key in ("items", "additionalProperties"):
        walk_schemas(schema.get(key), visit)
