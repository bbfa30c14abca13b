"""
Whether the models carry every published property, checked without the rules that made them.

The check walks the description as it was published and the generated models side by side, by JSON names
alone. It shares no code with the rules, so that a rule that loses a property is found.
"""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Any

from .document import Document, operations, pointer
from .names import Lock, operation_keys

__all__ = ("missing_fields",)

_MAX_DEPTH = 100

_Codec = ast.expr
_Model = dict[str, _Codec]


def missing_fields(document: Document, lock: Lock, package: Path) -> list[str]:
    """Return a line for each published property that no model has, with its place in the description."""
    return _Walk(document, _models(package)).run(lock, package)


class _Walk:
    def __init__(self, document: Document, models: dict[str, _Model]) -> None:
        self.schemas = document["components"]["schemas"]
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
            for status, answer in at.operation["responses"].items():
                # 204 and 205 have no body, whatever is published.
                if status.startswith("2") and status not in {"204", "205"}:
                    self._content(answer, operation.get("answer"), f"{place}/responses/{status}")
            self._content(
                at.operation.get("requestBody") or {}, operation.get("body"), f"{place}/requestBody"
            )
        return self.problems

    def _content(self, holder: dict[str, Any], codec: _Codec | None, place: str) -> None:
        for kind, media in (holder.get("content") or {}).items():
            # Of several types one is carried; the same shape is published for each.
            if codec and ("json" in kind or kind.startswith(("multipart/", "application/x-www-form"))):
                self._schema(media.get("schema") or {}, [codec], place)
                return

    def _schema(self, schema: dict[str, Any], codecs: list[_Codec], place: str, depth: int = 0) -> None:
        """Walk a schema beside the codecs that may read it: the alternatives of a union are several."""
        if "$ref" in schema:
            name = schema["$ref"].rsplit("/", 1)[-1]
            place = pointer("components", "schemas", name)
            schema = self.schemas[name]
        key = (id(schema), " ".join(sorted({ast.dump(codec) for codec in codecs})))
        if key in self.seen or depth > _MAX_DEPTH:
            return
        self.seen.add(key)
        models = [self.models[name] for codec in codecs for name in _referred(codec)]
        for name, child in (schema.get("properties") or {}).items():
            if found := [model[name] for model in models if name in model]:
                self._schema(child, found, f"{place}/properties/{name}", depth + 1)
            elif not any(_takes_anything(codec) for codec in codecs):
                self.problems.append(f"{place}/properties/{name}: no model has it")
        for part in ("allOf", "anyOf", "oneOf"):
            for index, child in enumerate(schema.get(part) or []):
                self._schema(child, codecs, f"{place}/{part}/{index}", depth + 1)
        if "items" in schema and (inner := [item for codec in codecs for item in _items(codec)]):
            self._schema(schema["items"], inner, f"{place}/items", depth + 1)


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
                entry.args[0].value: entry.args[2]
                for entry in entries
                if isinstance(entry.args[0], ast.Constant)
            }
    return {}
