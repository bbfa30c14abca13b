"""
What real descriptions get wrong, put right before the rules see it; each repair is noted with its place.

A slip is repaired only where what was meant is certain, or where the repair loses nothing that could be
sent or received. Anything else is an error.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote

from .document import METHODS, Document, pointer
from .errors import DescriptionError

__all__ = ("Repairs", "repair")

_TYPES: dict[str, dict[str, str]] = {
    "date": {"type": "string", "format": "date"},
    "datetime": {"type": "string", "format": "date-time"},
    "date-time": {"type": "string", "format": "date-time"},
    "timestamp": {"type": "string", "format": "date-time"},
    "uuid": {"type": "string", "format": "uuid"},
    "file": {"type": "string", "format": "binary"},
    "binary": {"type": "string", "format": "binary"},
    "int": {"type": "integer"},
    "long": {"type": "integer"},
    "float": {"type": "number"},
    "double": {"type": "number"},
    "decimal": {"type": "number"},
    "bool": {"type": "boolean"},
    "str": {"type": "string"},
    "text": {"type": "string"},
    "url": {"type": "string"},
    "uri": {"type": "string"},
    "email": {"type": "string"},
    "password": {"type": "string"},
    "dict": {"type": "object"},
    "map": {"type": "object"},
    "json": {"type": "object"},
    "list": {"type": "array"},
}
_KNOWN = frozenset({"string", "integer", "number", "boolean", "array", "object", "null"})
_MAX_DEPTH = 60


@dataclass
class Repairs:
    """What was repaired: a line each, with its place in the description."""

    notes: list[str] = field(default_factory=list)

    def note(self, place: str, what: str) -> None:
        """Add a line, once."""
        line = f"{place}: {what}"
        if line not in self.notes:
            self.notes.append(line)


def repair(document: Document) -> Repairs:
    """
    Repair a description in the form of OpenAPI 3.1, in place.

    Parameters, bodies and responses that stand under `components` are written where they are used, so
    that only schemas are referred to.

    Raises:
        DescriptionError: Something is broken and it is not certain what was meant; every place is named.
    """
    return _Repairer(document).run()


class _Repairer:
    def __init__(self, document: Document) -> None:
        self.document = document
        self.repairs = Repairs()
        self.problems: list[str] = []

    def run(self) -> Repairs:
        document = self.document
        components = document.get("components")
        if components is not None and not isinstance(components, dict):
            raise DescriptionError("#/components: is not an object")
        components = document["components"] = dict(components or {})
        schemas = components.get("schemas") or {}
        if not isinstance(schemas, dict):
            raise DescriptionError("#/components/schemas: is not an object")
        self.schemas = components["schemas"] = {str(name): schema for name, schema in schemas.items()}
        info = document.get("info") if isinstance(document.get("info"), dict) else {}
        assert isinstance(info, dict)
        document["info"] = {
            "title": str(info.get("title") or "API"),
            "version": str(info.get("version") or "0"),
        }
        tags = document.get("tags") if isinstance(document.get("tags"), list) else []
        assert isinstance(tags, list)
        document["tags"] = [tag for tag in tags if isinstance(tag, dict) and "name" in tag]
        paths: dict[str, Any] = {}
        for path, published in document["paths"].items():
            place = pointer("paths", path)
            if str(path).startswith("x-"):
                continue
            item = self._follow(published, place)
            if not isinstance(item, dict):
                self.problems.append(f"{place}: is not an object")
                continue
            paths[str(path)] = self._item(str(path), item, place)
        document["paths"] = paths
        for name in self.schemas:
            self.schemas[name] = self._schema(self.schemas[name], pointer("components", "schemas", name), 0)
        document["components"] = {
            "schemas": self.schemas,
            "securitySchemes": components.get("securitySchemes") or {},
        }
        if self.problems:
            raise DescriptionError(*dict.fromkeys(self.problems))
        return self.repairs

    # Operations

    def _item(self, path: str, item: dict[str, Any], place: str) -> dict[str, Any]:
        result: dict[str, Any] = {}
        shared = self._parameters(item.get("parameters"), f"{place}/parameters")
        for method, operation in item.items():
            if method not in METHODS:
                continue
            at = f"{place}/{method}"
            if not isinstance(operation, dict):
                self.problems.append(f"{at}: is not an object")
                continue
            result[method] = self._operation(path, dict(operation), shared, at)
        return result

    def _operation(
        self, path: str, operation: dict[str, Any], shared: list[dict[str, Any]], place: str
    ) -> dict[str, Any]:
        own = self._parameters(operation.get("parameters"), f"{place}/parameters")
        known = {(entry["name"], entry["in"]) for entry in own}
        parameters = own + copy.deepcopy(
            [entry for entry in shared if (entry["name"], entry["in"]) not in known]
        )
        operation["parameters"] = self._path_parameters(path, parameters, place)
        for key in ("summary", "description", "operationId"):
            if key in operation and not isinstance(operation[key], str):
                operation[key] = "" if operation[key] is None else str(operation[key])
        tags = operation.get("tags")
        operation["tags"] = [str(tag) for tag in tags] if isinstance(tags, list) and tags else ["default"]
        if operation.get("requestBody") is not None:
            operation["requestBody"] = self._body(operation["requestBody"], f"{place}/requestBody")
            if operation["requestBody"] is None:
                del operation["requestBody"]
        else:
            operation.pop("requestBody", None)
        responses = operation.get("responses")
        if not isinstance(responses, dict):
            if responses is not None:
                self.problems.append(f"{place}/responses: is not an object")
            responses = {}
        operation["responses"] = {
            str(status): self._response(response, f"{place}/responses/{status}")
            for status, response in responses.items()
            if not str(status).startswith("x-")
        }
        return operation

    def _parameters(self, entries: Any, place: str) -> list[dict[str, Any]]:
        if entries is None:
            return []
        if not isinstance(entries, list):
            self.problems.append(f"{place}: is not a list")
            return []
        result: dict[tuple[str, str], dict[str, Any]] = {}
        for index, published in enumerate(entries):
            at = f"{place}/{index}"
            entry = copy.deepcopy(self._follow(published, at))
            if not isinstance(entry, dict) or not isinstance(entry.get("name"), str) or not entry["name"]:
                self.problems.append(f"{at}: is not a parameter: it has no name")
                continue
            if entry.get("in") not in ("path", "query", "header", "cookie"):
                self.problems.append(f"{at}: the parameter {entry['name']!r} is in {entry.get('in')!r}")
                continue
            if entry["in"] == "header" and entry["name"].lower() in {
                "authorization",
                "accept",
                "content-type",
            }:
                self.repairs.note(at, f"the header {entry['name']} is set by the client, not by a parameter")
                continue
            if not isinstance(entry.get("schema"), dict):
                entry["schema"] = self._parameter_schema(entry, at)
            entry["schema"] = self._schema(entry["schema"], f"{at}/schema", 0)
            entry["required"] = entry.get("required") is True or entry["in"] == "path"
            key = (entry["name"], entry["in"])
            if key in result:
                self.repairs.note(
                    at, f"the parameter {entry['name']!r} is declared twice; the last one counts"
                )
            result[key] = entry
        return list(result.values())

    def _parameter_schema(self, entry: dict[str, Any], place: str) -> dict[str, Any]:
        content = entry.pop("content", None)
        if isinstance(content, dict) and content:
            self.repairs.note(
                place, f"the parameter {entry['name']!r} is sent as text that the caller writes"
            )
        else:
            self.repairs.note(place, f"the parameter {entry['name']!r} has no type; it is taken as text")
        return {"type": "string"}

    def _path_parameters(
        self, path: str, parameters: list[dict[str, Any]], place: str
    ) -> list[dict[str, Any]]:
        """Declare what the path names, and drop what it does not: the one can't be left out, the other not sent."""
        names = list(dict.fromkeys(re.findall(r"\{([^{}]*)\}", path)))
        if any(not name for name in names):
            self.problems.append(f"{place}: the path has a parameter without a name")
        declared = {entry["name"]: entry for entry in parameters if entry["in"] == "path"}
        for name in declared:
            if name not in names:
                self.repairs.note(place, f"the path has no place for the parameter {name!r}; it is left out")
        for name in names:
            if name not in declared:
                self.repairs.note(place, f"the path parameter {name!r} is not declared; it is taken as text")
                declared[name] = {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
        others = [entry for entry in parameters if entry["in"] != "path"]
        return [declared[name] for name in names] + others

    def _body(self, body: Any, place: str) -> dict[str, Any] | None:
        body = self._follow(body, place)
        if not isinstance(body, dict) or not isinstance(body.get("content"), dict):
            self.problems.append(f"{place}: is not a body: it has no `content`")
            return None
        if not body["content"]:
            self.repairs.note(place, "the body has no content type; the operation takes none")
            return None
        return {
            "description": str(body.get("description") or ""),
            "required": body.get("required") is True,
            "content": self._content(body["content"], place),
        }

    def _response(self, response: Any, place: str) -> dict[str, Any]:
        response = self._follow(response, place)
        if response is None:
            return {"description": ""}
        if not isinstance(response, dict):
            self.problems.append(f"{place}: is not an object")
            return {"description": ""}
        result: dict[str, Any] = {"description": str(response.get("description") or "")}
        content = response.get("content")
        if isinstance(content, dict) and content:
            result["content"] = self._content(content, place)
        elif content:
            self.problems.append(f"{place}/content: is not an object")
        return result

    def _content(self, content: dict[str, Any], place: str) -> dict[str, Any]:
        result: dict[str, Any] = {}
        for kind, media in content.items():
            at = f"{place}/content/{pointer(kind)[2:]}"
            schema = media.get("schema") if isinstance(media, dict) else None
            if media is not None and not isinstance(media, dict):
                self.problems.append(f"{at}: is not an object")
                continue
            result[str(kind)] = {} if schema is None else {"schema": self._schema(schema, f"{at}/schema", 0)}
        return result

    def _follow(self, node: Any, place: str) -> Any:
        """Write what a reference leads to in its place."""
        seen = []
        while isinstance(node, dict) and isinstance(node.get("$ref"), str):
            reference = node["$ref"]
            if reference in seen or not reference.startswith("#/"):
                self.problems.append(
                    f"{place}: {reference} refers {'to itself' if reference in seen else 'out of the file'}"
                )
                return None
            seen.append(reference)
            node = self._lookup(reference)
            if node is None:
                self.problems.append(f"{place}: {reference} refers to nothing")
        return node

    def _lookup(self, reference: str) -> Any:
        node: Any = self.document
        for step in reference[2:].split("/"):
            key = unquote(step).replace("~1", "/").replace("~0", "~")
            node = node.get(key) if isinstance(node, dict) else None
        return node

    # Schemas

    def _schema(self, schema: Any, place: str, depth: int) -> dict[str, Any]:
        if depth > _MAX_DEPTH:
            self.problems.append(f"{place}: is nested more than {_MAX_DEPTH} levels deep")
            return {}
        if isinstance(schema, bool) or schema is None:
            return {}
        if not isinstance(schema, dict):
            self.problems.append(f"{place}: is not a schema but {type(schema).__name__}")
            return {}
        if "$ref" in schema:
            return self._reference(schema, place)
        result: dict[str, Any] = {}
        for key, keep in _KEYS.items():
            if key in schema and keep(schema[key]):
                result[key] = schema[key]
        self._children(schema, result, place, depth)
        self._kind(schema, result, place)
        self._enum(schema, result, place)
        return result

    def _reference(self, schema: dict[str, Any], place: str) -> dict[str, Any]:
        reference = schema["$ref"]
        described = (
            {"description": schema["description"]} if isinstance(schema.get("description"), str) else {}
        )
        if not isinstance(reference, str) or not reference.startswith("#/"):
            self.problems.append(
                f"{place}: {reference!r} refers out of the file; bundle the description first"
            )
            return {}
        name = unquote(reference.removeprefix("#/components/schemas/")).replace("~1", "/").replace("~0", "~")
        if not reference.startswith("#/components/schemas/") or ("/" in name and name not in self.schemas):
            # Some point into the middle of another operation; what is there is written in place.
            target = self._lookup(reference)
            if isinstance(target, dict) and "$ref" not in target and not _refers_to(target, reference):
                return self._schema(copy.deepcopy(target), place, 1) | described
            name = reference
        if name not in self.schemas:
            self.repairs.note(place, f"{reference} refers to nothing; any object is taken")
            return {"type": "object", **described}
        target_reference = {"$ref": f"#/components/schemas/{name}"}
        return {**described, "allOf": [target_reference]} if described else target_reference

    def _children(self, schema: dict[str, Any], result: dict[str, Any], place: str, depth: int) -> None:
        properties = schema.get("properties")
        if isinstance(properties, dict):
            result["properties"] = {
                str(name): self._schema(child, f"{place}/properties/{name}", depth + 1)
                for name, child in properties.items()
            }
        elif properties:
            self.problems.append(f"{place}/properties: is not an object")
        for key in ("allOf", "anyOf", "oneOf"):
            if isinstance(schema.get(key), list) and schema[key]:
                result[key] = [
                    self._schema(child, f"{place}/{key}/{index}", depth + 1)
                    for index, child in enumerate(schema[key])
                ]
            elif schema.get(key):
                self.problems.append(f"{place}/{key}: is not a list")
        items = schema.get("items")
        if isinstance(items, list):
            self.repairs.note(f"{place}/items", "items by position are taken as items of any type")
            items = {}
        if items is not None:
            result["items"] = self._schema(items, f"{place}/items", depth + 1)
        values = schema.get("additionalProperties")
        if isinstance(values, bool):
            result["additionalProperties"] = values
        elif values is not None:
            result["additionalProperties"] = self._schema(values, f"{place}/additionalProperties", depth + 1)

    def _kind(self, schema: dict[str, Any], result: dict[str, Any], place: str) -> None:
        """Settle on types that exist; `properties` means an object and `items` a list, declared or not."""
        kinds = schema.get("type")
        kinds = list(dict.fromkeys(kinds)) if isinstance(kinds, list) and _all_text(kinds) else kinds
        if isinstance(kinds, str) and kinds not in _KNOWN:
            if meant := _TYPES.get(kinds.lower()):
                self.repairs.note(place, f"there is no type {kinds!r}; it is taken as {meant['type']}")
                result.update({**meant, "format": result.get("format", meant.get("format"))})
                if result["format"] is None:
                    del result["format"]
                kinds = meant["type"]
            else:
                self.repairs.note(place, f"there is no type {kinds!r}; anything is taken")
                kinds = None
        elif isinstance(kinds, list):
            kinds = [kind for kind in kinds if isinstance(kind, str) and kind in _KNOWN]
            kinds = kinds[0] if len(kinds) == 1 else kinds or None
        elif kinds is not None and not isinstance(kinds, str):
            self.repairs.note(place, "the type is not a name; anything is taken")
            kinds = None
        if kinds is None and result.get("properties"):
            kinds = "object"
        if kinds is None and "items" in result:
            kinds = "array"
        if kinds is not None:
            result["type"] = kinds
        names = kinds if isinstance(kinds, list) else [kinds]
        if "array" in names:
            result.setdefault("items", {})
        elif "items" in result:
            del result["items"]
        if "object" not in names and result.get("properties") and kinds is not None:
            self.repairs.note(place, f"has properties but is called {kinds}; it is taken as an object")
            result["type"] = "object"

    def _enum(self, schema: dict[str, Any], result: dict[str, Any], place: str) -> None:
        """Keep enums that are all text or all integers; other values are said in the description."""
        values = schema.get("enum")
        if values is None:
            return
        if (
            not isinstance(values, list)
            or not values
            or any(isinstance(value, dict | list) for value in values)
        ):
            self.repairs.note(place, "the enum is not a list of values; any value is taken")
            return
        plain = [value for value in values if value is not None]
        kinds = {type(value) for value in plain}
        if len(kinds) == 1 and kinds <= {str, int}:
            kind = "string" if kinds == {str} else "integer"
            declared = result.get("type")
            nullable = len(plain) < len(values) or (isinstance(declared, list) and "null" in declared)
            if declared is not None and kind not in (declared if isinstance(declared, list) else [declared]):
                self.repairs.note(place, f"the values of the enum are not of the type {declared}, but {kind}")
            result["type"] = [kind, "null"] if nullable else kind
            result["enum"] = list(dict.fromkeys(plain))
            # A format would make the generator read a UUID or a date where it should read the values.
            result.pop("format", None)
        elif plain:
            if kinds != {bool}:
                self.repairs.note(
                    place, "the enum mixes types; its values are open and said in the description"
                )
                result.pop("type", None)
            listed = ", ".join(str(value) for value in plain)
            result["description"] = f"{result.get('description', '')} One of: {listed}.".strip()


def _all_text(values: list[Any]) -> bool:
    return all(isinstance(value, str) for value in values)


def _refers_to(node: Any, reference: str) -> bool:
    return reference in str(node)


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_required(value: Any) -> bool:
    # Older drafts wrote `required: true` at each property.
    return isinstance(value, list) and _all_text(value)


def _is_any(_: Any) -> bool:
    return True


# What the rules and the generator read of a schema; anything else could only trip them.
_KEYS: dict[str, Callable[[Any], bool]] = {
    "title": _is_text,
    "description": _is_text,
    "format": _is_text,
    "required": _is_required,
    "minimum": _is_number,
    "maximum": _is_number,
    "exclusiveMinimum": _is_number,
    "exclusiveMaximum": _is_number,
    "minLength": _is_number,
    "maxLength": _is_number,
    "minItems": _is_number,
    "maxItems": _is_number,
    "default": _is_any,
    "const": _is_any,
}
