"""Turns objects into the documents that an operation publishes."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any
from zlib import crc32

from esper_sdk.testing._description.schemas import problem
from esper_sdk.testing._description.table import types_of
from esper_sdk.testing._http.messages import Answer

if TYPE_CHECKING:
    from esper_sdk.testing._description.shapes import Shape
    from esper_sdk.testing._description.table import Schema, Table
    from esper_sdk.testing._description.writer import Writer
    from esper_sdk.testing._tenant.objects import Item

__all__ = ("Extra", "Renderer")

Extra = Callable[["Item", Mapping[str, "Schema"]], Mapping[str, Any]]
"""Returns fields of an object that follow from other objects."""

_CREATED = ("created_on", "created_at", "created", "created_date")
_NOTHING: Any = object()
_NUMBERED = frozenset({"/apps/v0/vpp"})
_UPDATED = ("updated_on", "updated_at", "modified", "last_updated")


class Renderer:
    """
    Writes documents: made up, and then overwritten with what is known.

    Args:
        table: The published schemas.
        writer: Makes the rest up.
        extras: By kind, what follows from other objects.
        identities: By kind, the field that carries the ID where it is not called `id`.
    """

    def __init__(
        self, table: Table, writer: Writer, extras: Mapping[str, Extra], identities: Mapping[str, str]
    ) -> None:
        self._table = table
        self._writer = writer
        self._extras = extras
        self._identities = identities

    def item(self, kind: str, item: Item, schema: Schema) -> Any:
        """Write an object as a schema has it."""
        schema = self._variant(schema, item.fields)
        document = self._writer.document(schema, item.key)
        if not isinstance(document, dict):
            return document
        properties = self._table.properties(schema)
        identity = self._identity(kind, properties)
        identities = {"id", identity}
        for name in identities:
            # Some services publish a text in the object and a number in the path.
            texts = (str(item.number), item.id) if kind in _NUMBERED else (item.id,)
            self._put(document, properties, name, *texts, item.number)
        for name, value in item.scope.items():
            if name != identity:
                self._put(document, properties, name, value)
        if item.created:
            for names, moment in ((_CREATED, item.created), (_UPDATED, item.updated)):
                for name in names:
                    self._put(document, properties, name, moment)
        # The service writes IDs itself, whatever clients send.
        known = {name: value for name, value in item.fields.items() if name not in identities}
        extra = self._extras.get(kind)
        if extra is not None:
            known.update(extra(item, properties))
        for name, value in known.items():
            if not self._put(document, properties, name, value) and name in document:
                self._put_nearest(document, schema, name, value)
        return document

    def answer(self, shape: Shape, document: Any, status: int) -> Answer:
        """Wrap the document of an object as an operation publishes it."""
        if shape.kind == "nothing" or status == 204:
            # HTTP has no body for 204, though one is published once.
            return Answer(status)
        if shape.kind == "text":
            # Certificate requests and the like.
            text = document if isinstance(document, str) else ""
            return Answer(status, text.encode(), content_type="text/plain")
        if not shape.inside:
            if isinstance(document, dict) and "code" in document:
                properties = self._table.properties(shape.schema)
                if "message" in properties:
                    document = {**document, **self._outcome(properties, status)}
            return Answer.of([document] if shape.kind == "list" else document, status)
        if shape.kind == "list":
            document = [document]
        elif shape.kind == "page":
            document = self._page(shape, [document], 1, (None, None), status)
        return Answer.of({**self._around(shape, status), "content": document}, status)

    def page(
        self,
        shape: Shape,
        rows: list[Any],
        total: int | None,
        links: tuple[str | None, str | None],
        status: int,
    ) -> Answer:
        """Wrap the rows of a list as an operation publishes it; without their number where `total` is `None`."""
        if shape.kind == "list":
            return Answer.of(
                {**self._around(shape, status), "content": rows} if shape.inside else rows, status
            )
        page = self._page(shape, rows, total, links, status)
        return Answer.of({**self._around(shape, status), "content": page} if shape.inside else page, status)

    def fits(self, schema: Schema, value: Any) -> bool:
        """Say whether a value is of the published type."""
        return problem(self._table, schema, value) is None

    def _page(
        self,
        shape: Shape,
        rows: list[Any],
        total: int | None,
        links: tuple[str | None, str | None],
        status: int,
    ) -> dict[str, Any]:
        before, after = links
        schema = self._table.properties(shape.schema)
        properties = self._table.properties(schema["content"]) if shape.inside else schema
        known = {
            "count": total,
            "total": total,
            "next": after,
            "previous": before,
            "prev": before,
            shape.rows: rows,
            **self._outcome(properties, status),
        }
        unsent = {"count"} if total is None else set()
        if "prev" in properties:
            # Where both are known, the one was published and the other is sent.
            unsent.add("previous")
        return {
            name: known[name] if name in known else self._writer.document(part, crc32(name.encode()))
            for name, part in properties.items()
            if name not in unsent
        }

    def _around(self, shape: Shape, status: int) -> dict[str, Any]:
        properties = {
            name: part for name, part in self._table.properties(shape.schema).items() if name != "content"
        }
        known = self._outcome(properties, status)
        return {
            name: known[name] if name in known else self._writer.document(part, crc32(name.encode()))
            for name, part in properties.items()
        }

    def _outcome(self, properties: Mapping[str, Schema], status: int) -> dict[str, Any]:
        """Return code and message: the code is a number or a text, and not always the status."""
        found: dict[str, Any] = {}
        code = self._table.resolve(properties.get("code", {}))
        if code:
            value = next(iter(code.get("enum", ())), status)
            found["code"] = str(value) if "string" in types_of(code) else value
        if "message" in properties:
            found["message"] = "Success"
        return found

    def _variant(self, schema: Schema, fields: Mapping[str, Any]) -> Schema:
        """Choose the alternative that what is known fits, such as that of the device's platform."""
        schema = self._table.resolve(schema)
        for part in (*schema.get("oneOf", ()), *schema.get("anyOf", ())):
            properties = self._table.properties(part)
            known = [name for name in properties if name in fields and "enum" in properties[name]]
            if known and all(fields[name] in properties[name]["enum"] for name in known):
                return self._table.resolve(part)
        return schema

    def _identity(self, kind: str, properties: Mapping[str, Schema]) -> str:
        own = kind.rpartition("/")[2].removesuffix("s").replace("-", "_")
        for name in (self._identities.get(kind, "id"), "id", "uuid", f"{own}_id", f"{own}Id"):
            if name in properties:
                return name
        return "id"

    def _put_nearest(self, document: dict[str, Any], schema: Schema, name: str, value: Any) -> None:
        """Overwrite a field with what comes next to a value that is not of its type, or leave it out."""
        field = self._table.properties(schema)[name]
        if field.get("format") in {"url", "uri"}:
            # A file that was uploaded: the service says where it is.
            return
        nearest = self._nearest(field, value)
        made_up = document.pop(name)
        if nearest is not _NOTHING and self.fits(field, nearest):
            document[name] = nearest
        elif not self.fits(schema, document):
            # It can't be left out. Otherwise it would look as if the service had changed what was written.
            document[name] = made_up

    def _nearest(self, schema: Schema, value: Any) -> Any:
        """Write a value as it is published to be read, which is not always as it is published to be written."""
        if self.fits(schema, value):
            return value
        schema = self._table.resolve(schema)
        names = schema.get("enum", ())
        if isinstance(value, int) and 0 <= value < len(names) and isinstance(names[value], str):
            # Kinds of identifiers are written as numbers and read as names.
            return names[value]
        if isinstance(value, list) and "items" in schema:
            items = [self._nearest(schema["items"], item) for item in value]
            return _NOTHING if _NOTHING in items else items
        if isinstance(value, dict):
            properties = self._table.properties(schema)
            fields = {name: self._nearest(properties.get(name, {}), part) for name, part in value.items()}
            return {name: part for name, part in fields.items() if part is not _NOTHING}
        if isinstance(value, str | int | float):
            for convert in (str, float, int):
                with contextlib.suppress(ValueError):
                    if self.fits(schema, converted := convert(value)):
                        return converted
        return _NOTHING

    def _put(
        self, document: dict[str, Any], properties: Mapping[str, Schema], name: str, *values: Any
    ) -> bool:
        """Overwrite a field with the first of some values that is of the published type, if one is."""
        schema = properties.get(name)
        if schema is None:
            return False
        address = schema.get("format") in {"url", "uri"}
        for value in values:
            if self.fits(schema, value) and not (address and "://" not in str(value)):
                document[name] = value
                return True
        return False
