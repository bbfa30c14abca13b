"""Reading a description, and walking through it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scripts.codegen.errors import DescriptionError

from .paths import METHODS, write_out_paths
from .references import MISSING, gather, look_up, why_not
from .yaml_json import pointer, read_text

__all__ = (
    "METHODS",
    "Document",
    "OperationAt",
    "load",
    "load_published",
    "operations",
    "parse",
    "pointer",
    "resolve",
    "walk_all_schemas",
    "walk_schemas",
)

Document = dict[str, Any]


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
    Read a description from a YAML or JSON file, with the files that it refers to, its paths written out.

    Raises:
        DescriptionError: The file is missing, isn't YAML or JSON, or isn't an API description.
    """
    document = load_published(path)
    write_out_paths(document)
    return document


def load_published(path: Path) -> Document:
    """
    Read a description as it stands, with the files that it refers to.

    Raises:
        DescriptionError: The file is missing, isn't YAML or JSON, or isn't an API description.
    """
    try:
        text = path.read_text("utf-8-sig")
    except FileNotFoundError:
        raise DescriptionError(f"{path}: there is no such file") from None
    except UnicodeDecodeError as error:
        raise DescriptionError(f"{path}: can't be read as UTF-8 text (byte {error.start} is none)") from None
    except OSError as error:
        raise DescriptionError(f"{path}: can't be read ({error.strerror})") from None
    document = parse(text, str(path))
    gather(document, path)
    return document


def parse(text: str, name: str) -> Document:
    """
    Read a description from the text of a file called `name`.

    Raises:
        DescriptionError: The text isn't YAML or JSON, or isn't an API description.
    """
    document = read_text(text, name)
    if not isinstance(document, dict) or not ("openapi" in document or "swagger" in document):
        raise DescriptionError(f"{name}: not an API description: it has neither `openapi` nor `swagger`")
    if not isinstance(document.get("paths"), dict):
        raise DescriptionError(f"{name}: not an API description of operations: it has no `paths`")
    return document


def operations(document: Document) -> Iterator[OperationAt]:
    """Go through the operations in the order of the description."""
    for path, item in document["paths"].items():
        if not isinstance(item, dict) or str(path).startswith("x-"):
            continue
        for method, operation in item.items():
            if method in METHODS and isinstance(operation, dict):
                yield OperationAt(method, path, item, operation)


def resolve(document: Document, node: Any, why: Callable[[str], str] = why_not) -> Any:
    """
    Follow references until something else is met.

    Args:
        document: The description.
        node: A reference, or anything else.
        why: Says why a reference can't be followed.

    Raises:
        DescriptionError: A reference leads nowhere, out of the file, or in a circle.
    """
    seen: list[str] = []
    while isinstance(node, dict) and isinstance(node.get("$ref"), str):
        reference = node["$ref"]
        if reference in seen:
            raise DescriptionError(f"{reference}: refers to itself")
        seen.append(reference)
        node = look_up(document, reference)
        if node is MISSING:
            raise DescriptionError(why(reference))
    return node


def walk_all_schemas(document: Document, visit: Callable[[dict[str, Any]], None]) -> None:
    """Visit every schema of a repaired description once."""
    for schema in list((document["components"].get("schemas") or {}).values()):
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
