"""
Older forms of descriptions, brought to OpenAPI 3.1: Swagger 2.0 and OpenAPI 3.0.

Everything after this module knows one form only. What a form can say and 3.1 can't is an error, not a loss.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from scripts.codegen.errors import DescriptionError

from .document import METHODS, Document, pointer, resolve
from .extensions import INNER_STYLES
from .references import FILES, OLD, why_not

__all__ = ("swagger_server", "upgrade")

# Members of a Swagger 2.0 parameter or header that are its schema in OpenAPI 3.
_SCHEMA_KEYS = frozenset(
    [
        "type",
        "format",
        "items",
        "default",
        "enum",
        "maximum",
        "minimum",
        "exclusiveMaximum",
        "exclusiveMinimum",
        "maxLength",
        "minLength",
        "pattern",
        "maxItems",
        "minItems",
        "uniqueItems",
        "multipleOf",
    ]
)

_STYLES: dict[str, dict[str, Any]] = {
    "csv": {"style": "form", "explode": False},
    "multi": {"style": "form", "explode": True},
    "ssv": {"style": "spaceDelimited", "explode": False},
    "pipes": {"style": "pipeDelimited", "explode": False},
    # No style of OpenAPI 3 has tabs; the name is ours and the request builder knows it.
    "tsv": {"style": "tabDelimited", "explode": False},
}


def upgrade(document: Document, note: Callable[[str, str], None] | None = None) -> Document:
    """
    Bring a description of any supported version to the form of OpenAPI 3.1.

    Args:
        document: The description.
        note: Takes what can't be used, with its place.

    Raises:
        DescriptionError: The version is none of Swagger 2.0, OpenAPI 3.0 and OpenAPI 3.1.
    """
    version = str(document.get("openapi") or document.get("swagger"))
    if re.fullmatch(r"2(\.0)*", version) and "swagger" in document:
        document = _Swagger(document, note).convert()
    elif not re.fullmatch(r"3\.[01](\.\d+)?(-\w+)?", version):
        key = "openapi" if "openapi" in document else "swagger"
        raise DescriptionError(
            f"#/{key}: this is version {version[:20]}; Swagger 2.0, OpenAPI 3.0 and OpenAPI 3.1 can be read"
        )
    document["openapi"] = "3.1.0"
    _modernize(document)
    return document


def swagger_server(document: Document, scheme: str) -> str:
    """Return the URL of the server of a Swagger 2.0 description; where it names no host, a variable stands for it."""
    return f"{scheme}://{document.get('host') or '{host}'}{document.get('basePath') or ''}"


class _Swagger:
    """One Swagger 2.0 description on its way to OpenAPI 3."""

    def __init__(self, document: Document, note: Callable[[str, str], None] | None) -> None:
        self.old = document
        self.note = note

    def convert(self) -> Document:
        old = self.old
        new: Document = {"openapi": "3.1.0", "info": old.get("info")}
        new["servers"] = self._servers(old)
        for key in ("tags", "externalDocs", "security"):
            if key in old:
                new[key] = old[key]
        new.update({key: value for key, value in old.items() if str(key).startswith("x-")})
        new["paths"] = {
            path: item if str(path).startswith("x-") else self._item(path, item)
            for path, item in old["paths"].items()
        }
        new["components"] = {
            "schemas": _mapping(old.get("definitions")),
            "securitySchemes": {
                name: _security(scheme) for name, scheme in _mapping(old.get("securityDefinitions")).items()
            },
        }
        # References into what looks otherwise now still lead to what they meant.
        new[OLD] = {key: old[key] for key in ("paths", "parameters", "responses") if key in old}
        _rename_references(new)
        return new

    def _servers(self, holder: dict[str, Any]) -> list[dict[str, str]]:
        schemes = holder.get("schemes") if isinstance(holder.get("schemes"), list) else []
        return [{"url": swagger_server(self.old, str(scheme))} for scheme in schemes or ["https"]]

    def _item(self, path: str, item: Any) -> Any:
        if not isinstance(item, dict):
            return item
        shared = self._resolved(item.get("parameters"), pointer("paths", path))
        result: dict[str, Any] = {
            key: value for key, value in item.items() if key not in METHODS and key != "parameters"
        }
        # Bodies and forms are parameters here, and in OpenAPI 3 they belong to operations.
        result["parameters"] = [
            _parameter(entry) for entry in shared if entry.get("in") not in ("body", "formData")
        ]
        if not result["parameters"]:
            del result["parameters"]
        for method in METHODS:
            operation = item.get(method)
            if isinstance(operation, dict):
                result[method] = self._operation(operation, shared, pointer("paths", path, method))
            elif method in item:
                result[method] = operation
        return result

    def _operation(self, old: dict[str, Any], shared: list[dict[str, Any]], place: str) -> dict[str, Any]:
        new = {
            key: value
            for key, value in old.items()
            if key not in {"parameters", "consumes", "produces", "responses", "schemes"}
        }
        if isinstance(old.get("schemes"), list) and old["schemes"]:
            new["servers"] = self._servers(old)
            sockets = [str(scheme) for scheme in old["schemes"] if scheme not in ("http", "https")]
            if sockets and self.note:
                what = f"the client speaks HTTP, and not {' or '.join(sockets)}"
                self.note(
                    f"{place}/schemes", f"{what}; by that alone a call is refused before anything is sent"
                )
        own = self._resolved(old.get("parameters"), place)
        named = {(str(entry.get("name")), str(entry.get("in"))) for entry in own}
        everything = own + [
            entry for entry in shared if (str(entry.get("name")), str(entry.get("in"))) not in named
        ]
        plain = [_parameter(entry) for entry in own if entry.get("in") not in ("body", "formData")]
        if plain:
            new["parameters"] = plain
        consumes = _media_types(old.get("consumes"), self.old.get("consumes"), "application/json")
        if body := _body(everything, consumes, place):
            new["requestBody"] = body
        produces = _media_types(old.get("produces"), self.old.get("produces"), "application/json")
        new["responses"] = {
            str(status): self._response(response, produces)
            for status, response in _mapping(old.get("responses")).items()
        }
        return new

    def _response(self, old: Any, produces: list[str]) -> dict[str, Any]:
        old = self._follow(old)
        if not isinstance(old, dict):
            return {"description": ""}
        new: dict[str, Any] = {"description": old.get("description") or ""}
        schema = old.get("schema")
        if schema is not None:
            if isinstance(schema, dict) and schema.get("type") == "file":
                kinds = [kind for kind in produces if "json" not in kind] or ["application/octet-stream"]
                new["content"] = {kind: {"schema": {"type": "string", "format": "binary"}} for kind in kinds}
            else:
                new["content"] = {kind: {"schema": schema} for kind in produces}
        return new

    def _resolved(self, entries: Any, place: str) -> list[dict[str, Any]]:
        if entries is not None and not isinstance(entries, list):
            raise DescriptionError(f"{place}/parameters: is not a list")
        followed = [self._follow(entry) for entry in entries or []]
        return [entry for entry in followed if isinstance(entry, dict)]

    def _follow(self, node: Any) -> Any:
        return resolve(self.old, node, _why_not)


def _why_not(reference: str) -> str:
    return f"{reference}: refers to nothing" if reference.startswith("#") else why_not(reference)


def _mapping(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _media_types(own: Any, everywhere: Any, default: str) -> list[str]:
    for kinds in (own, everywhere):
        if isinstance(kinds, str):
            return [kinds]
        if isinstance(kinds, list) and kinds:
            return [str(kind) for kind in kinds]
    return [default]


def _parameter(old: dict[str, Any]) -> dict[str, Any]:
    """Move what describes the value of a parameter into its schema."""
    new = {
        key: value for key, value in old.items() if key not in _SCHEMA_KEYS | {"collectionFormat", "schema"}
    }
    schema = {key: value for key, value in old.items() if key in _SCHEMA_KEYS}
    if isinstance(old.get("schema"), dict):
        schema |= old["schema"]
    if old.get("x-nullable"):
        schema["x-nullable"] = True
    new["schema"] = schema
    if schema.get("type") == "array":
        style = dict(_STYLES.get(str(old.get("collectionFormat", "csv")), _STYLES["csv"]))
        if old.get("in") in ("path", "header") and style["style"] == "form":
            style = {"style": "simple", "explode": False}
        new |= style
        if inner := _inner_styles(schema.get("items")):
            new[INNER_STYLES] = inner
    return new


def _inner_styles(items: Any) -> list[str]:
    """Return how the lists in a list are written, the outer ones first; OpenAPI 3 has no words for that."""
    if not isinstance(items, dict) or items.get("type") != "array":
        return []
    own = {"csv": "comma", "ssv": "space", "pipes": "pipe", "tsv": "tab"}
    return [own.get(str(items.get("collectionFormat", "csv")), "comma"), *_inner_styles(items.get("items"))]


def _body(parameters: list[dict[str, Any]], consumes: list[str], place: str) -> dict[str, Any] | None:
    bodies = [entry for entry in parameters if entry.get("in") == "body"]
    fields = [entry for entry in parameters if entry.get("in") == "formData"]
    if len(bodies) > 1:
        raise DescriptionError(f"{place}: has {len(bodies)} bodies")
    if bodies and fields:
        raise DescriptionError(f"{place}: has both a body and form fields")
    if bodies:
        kinds = [kind for kind in consumes if "form" not in kind] or ["application/json"]
        body = {"required": bool(bodies[0].get("required")), "content": {}}
        if bodies[0].get("description"):
            body["description"] = bodies[0]["description"]
        body["content"] = {kind: {"schema": bodies[0].get("schema") or {}} for kind in kinds}
        return body
    if not fields:
        return None
    files = any(entry.get("type") == "file" for entry in fields)
    forms = [kind for kind in consumes if "form" in kind]
    # A file can't be sent in an URL-encoded form, whatever is declared.
    kind = "multipart/form-data" if files or "multipart/form-data" in forms or not forms else forms[0]
    properties = {}
    encoding = {}
    for entry in fields:
        if entry.get("type") == "array":
            written = str(entry.get("collectionFormat", "csv"))
            style = _STYLES.get(written, _STYLES["csv"])
            encoding[str(entry.get("name"))] = {**style, INNER_STYLES: _inner_styles(entry.get("items"))}
        schema = _parameter(entry)["schema"]
        if schema.get("type") == "file":
            schema = {"type": "string", "format": "binary"}
        if entry.get("description"):
            schema = {**schema, "description": entry["description"]}
        properties[str(entry.get("name"))] = schema
    required = [str(entry.get("name")) for entry in fields if entry.get("required")]
    form: dict[str, Any] = {"type": "object", "properties": properties}
    if required:
        form["required"] = required
    media: dict[str, Any] = {"schema": form, **({"encoding": encoding} if encoding else {})}
    return {"required": bool(required), "content": {kind: media}}


def _security(old: Any) -> Any:
    if isinstance(old, dict) and old.get("type") == "basic":
        return {"type": "http", "scheme": "basic"}
    if isinstance(old, dict) and old.get("type") == "oauth2":
        urls = {key: old[key] for key in ("authorizationUrl", "tokenUrl") if key in old}
        return {
            "type": "oauth2",
            "flows": {str(old.get("flow", "implicit")): {**urls, "scopes": old.get("scopes") or {}}},
        }
    return old


def _rename_references(node: Any) -> None:
    for child in _nodes(node):
        reference = child.get("$ref")
        if not isinstance(reference, str):
            continue
        if reference.startswith("#/definitions/"):
            child["$ref"] = "#/components/schemas/" + reference.removeprefix("#/definitions/")
        elif reference.startswith(("#/paths/", "#/parameters/", "#/responses/")):
            child["$ref"] = f"#/{OLD}/{reference.removeprefix('#/')}"


def _nodes(node: Any) -> list[dict[str, Any]]:
    """Return every mapping below a node, without recursion: a description may be nested deeply."""
    found: list[dict[str, Any]] = []
    seen: set[int] = set()
    waiting = [node]
    while waiting:
        node = waiting.pop()
        # YAML anchors make one mapping stand in many places.
        if isinstance(node, dict | list):
            if id(node) in seen:
                continue
            seen.add(id(node))
        if isinstance(node, dict):
            found.append(node)
            waiting.extend(node.values())
        elif isinstance(node, list):
            waiting.extend(node)
    return found


def _modernize(document: Document) -> None:
    """Say in the words of 3.1 what 3.0 and Swagger say in their own: null, exclusive limits, files."""
    for node in _nodes({key: document.get(key) for key in ("paths", "components", FILES, OLD)}):
        nullable = node.get("nullable") is True or node.get("x-nullable") is True
        # A property may be called `nullable`: its value is then a schema, never true.
        for key in ("nullable", "x-nullable"):
            if isinstance(node.get(key), bool):
                del node[key]
        if nullable:
            _allow_null(node)
        if node.get("type") == "file":
            node.update({"type": "string", "format": "binary"})
        for limit, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
            if node.get(exclusive) is True and isinstance(node.get(limit), int | float):
                node[exclusive] = node.pop(limit)
            elif isinstance(node.get(exclusive), bool):
                del node[exclusive]


def _allow_null(schema: dict[str, Any]) -> None:
    if "$ref" in schema or any(key in schema for key in ("allOf", "anyOf", "oneOf")):
        inner = dict(schema)
        described = (
            {"description": inner.pop("description")} if isinstance(inner.get("description"), str) else {}
        )
        schema.clear()
        schema.update({**described, "anyOf": [inner, {"type": "null"}]})
        return
    kinds = schema.get("type")
    if isinstance(kinds, str):
        schema["type"] = [kinds, "null"]
    if isinstance(schema.get("enum"), list) and None not in schema["enum"]:
        schema["enum"] = [*schema["enum"], None]
