"""
Check that the models carry every published property, without the rules that made them.

The check walks the description as it was published and the generated models side by side, by JSON names
alone. It shares no code with the rules, so that a rule that loses a property is found.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from scripts.codegen.description.document import Document, operations, pointer
from scripts.codegen.description.references import find
from scripts.codegen.names.lock import Lock, operation_keys

__all__ = ("missing_fields",)

_MAX_DEPTH = 100
_NONE = ast.Tuple([], ast.Load())

_Codec = ast.expr
_Model = dict[str, _Codec]


def missing_fields(document: Document, lock: Lock, package: Path) -> list[str]:
    """Return a line for each published property that no model has, with its place in the description."""
    return _Walk(document, _models(package)).run(lock, package)


class _Walk:
    def __init__(self, document: Document, models: dict[str, _Model]) -> None:
        self.document = document
        self.models = models
        self.seen: set[tuple[int, str]] = set()
        self.problems: list[str] = []

    def run(self, lock: Lock, package: Path) -> list[str]:
        keys = operation_keys(self.document)
        for at in operations(self.document):
            group, method = lock.operations[keys[at.method, at.path]].split(".")
            operation = _operation(package / "api" / group / f"{method}.py")
            place = pointer("paths", at.path, at.method)
            answers = self.followed(at.operation.get("responses"), place)[0]
            # What is published as `default` alone is the answer.
            wanted = re.compile(r"2(?!04|05)(\d\d|xx)", re.IGNORECASE)
            successes = [status for status in answers if re.match("2", status)] or ["default"]
            for status in successes:
                if status in answers and (status == "default" or wanted.fullmatch(status)):
                    codecs = [operation["answer"]] if "answer" in operation and at.method != "head" else []
                    self._content(answers[status], codecs, f"{place}/responses/{status}", answers=True)
            more = [
                call.args[0]
                for call in ast.walk(operation.get("more_bodies", _NONE))
                if isinstance(call, ast.Call) and isinstance(call.func, ast.Name)
            ]
            codecs = [operation["body"], *more] if "body" in operation else []
            self._content(at.operation.get("requestBody"), codecs, f"{place}/requestBody")
        return self.problems

    def _content(self, published: Any, codecs: list[_Codec], place: str, *, answers: bool = False) -> None:
        holder, at = self.followed(published, place)
        for kind, media in self.followed(holder.get("content"), at)[0].items():
            bare = kind.split(";")[0].strip().lower()
            schema = self.followed(media, at)[0].get("schema")
            if not codecs or not isinstance(schema, dict) or schema.get("format") == "binary":
                continue
            if re.search(r"json-?l|ndjson|json-seq|stream\+json", bare):
                schema = {"type": "array", "items": schema}
            # A form that comes is handed out as it is.
            form = not answers and bare.startswith(
                ("multipart/form-data", "multipart/*", "application/x-www-form")
            )
            if "json" in bare or bare == "*/*" or form:
                self._schema(schema, codecs, f"{at}/content/{pointer(kind)[2:]}/schema")

    def followed(self, node: Any, place: str) -> tuple[dict[str, Any], str]:
        """Return the object that a node is, or that its references lead to, and its place."""
        for _ in range(_MAX_DEPTH):
            if not isinstance(node, dict) or not isinstance(node.get("$ref"), str):
                break
            found = find(self.document, node["$ref"])
            if found is None:
                return {}, place
            place, node = pointer(*found[0]), found[1]
        return (node, place) if isinstance(node, dict) else ({}, place)

    def _schema(self, schema: Any, codecs: list[_Codec], place: str, depth: int = 0) -> None:
        """Walk a schema beside the codecs that may read it: the alternatives of a union are several."""
        if not isinstance(schema, dict):
            return
        key = (id(schema), " ".join(sorted({ast.dump(codec) for codec in codecs})))
        if key in self.seen or depth > _MAX_DEPTH:
            return
        self.seen.add(key)
        if isinstance(schema.get("$ref"), str):
            found = find(self.document, schema["$ref"])
            if found is not None:
                self._schema(found[1], codecs, pointer(*found[0]), depth + 1)
        models = [self.models[name] for codec in codecs for name in _referred(codec)]
        for name, child in _mapping(schema.get("properties")).items():
            if fitting := [model[name] for model in models if name in model]:
                self._schema(child, fitting, f"{place}/properties/{name}", depth + 1)
            elif not any(_takes_anything(codec) for codec in codecs):
                self.problems.append(f"{place}/properties/{name}: no model has it")
        for part, child in _parts(schema):
            self._schema(child, codecs, f"{place}/{part}", depth + 1)
        if "items" in schema and (inner := [item for codec in codecs for item in _items(codec)]):
            self._schema(schema["items"], inner, f"{place}/items", depth + 1)


def _parts(schema: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """Go through what a schema is put together from, conditions and their consequences among it."""
    for part in ("allOf", "anyOf", "oneOf"):
        parts = schema.get(part)
        yield from (
            (f"{part}/{index}", child) for index, child in enumerate(parts if isinstance(parts, list) else [])
        )
    if schema.get("properties"):
        yield from ((part, schema.get(part)) for part in ("then", "else"))
        yield from _mapping(schema.get("dependentSchemas")).items()


def _mapping(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _referred(codec: _Codec) -> list[str]:
    """Return the models that a codec takes here, through alternatives but not into lists."""
    match codec:
        case ast.Call(func=ast.Attribute(attr="Ref"), args=[_, ast.Constant(value=str(name))]):
            return [name]
        case ast.Call(func=ast.Attribute(attr="OneOf"), args=parts):
            return [name for part in parts for name in _referred(part)]
    return []


def _items(codec: _Codec) -> list[_Codec]:
    match codec:
        case ast.Call(func=ast.Attribute(attr="ListOf"), args=[inner]):
            return [inner]
        case ast.Call(func=ast.Attribute(attr="OneOf"), args=parts):
            return [item for part in parts for item in _items(part)]
    return []


def _takes_anything(codec: _Codec) -> bool:
    """Say whether a codec keeps whatever comes, so that no property is lost."""
    match codec:
        case ast.Attribute(attr=name):
            return name in {"ANY", "OBJECT"}
        case ast.Call(func=ast.Attribute(attr="OneOf"), args=parts):
            return any(_takes_anything(part) for part in parts)
    return False


def _operation(module: Path) -> dict[str, _Codec]:
    for node in ast.parse(module.read_text("utf-8")).body:
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Call):
            return {word.arg: word.value for word in node.value.keywords if word.arg}
    return {}


def _models(package: Path) -> dict[str, _Model]:
    """Read the table of fields of every model: class -> JSON name -> codec."""
    found: dict[str, _Model] = {}
    for module in (package / "models").glob("*.py"):
        for node in ast.parse(module.read_text("utf-8")).body:
            if isinstance(node, ast.ClassDef):
                found[node.name] = _table(node)
    return found


def _table(model: ast.ClassDef) -> _Model:
    for node in model.body:
        if (
            isinstance(node, ast.AnnAssign)
            and isinstance(node.target, ast.Name)
            and node.target.id == "fields_"
        ):
            assert isinstance(node.value, ast.Tuple)
            entries = [entry for entry in node.value.elts if isinstance(entry, ast.Call)]
            return {
                str(entry.args[0].value): entry.args[2]
                for entry in entries
                if isinstance(entry.args[0], ast.Constant)
            }
    return {}
