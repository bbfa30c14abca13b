"""What the fake knows of the description: every operation with its parameters, bodies and answers."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any

__all__ = ("Media", "Operation", "Parameter", "Schema", "Table", "table", "types_of")

Schema = dict[str, Any]

# Written by `make generate`: the package carries no description.
_FILE = Path(__file__).with_name("_operations.json")


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of the path or of the query."""

    name: str
    place: str
    required: bool
    schema: Schema


@dataclass(frozen=True, slots=True)
class Media:
    """A body: its media type and what it has to be like."""

    type: str
    schema: Schema
    required: bool = True


class Operation:
    """
    One published operation.

    Args:
        entry: The operation as the table has it.

    Attributes:
        method: The HTTP method, in capitals.
        path: The path template, as published.
        tag: The group that it belongs to.
        parameters: The parameters of the path and of the query.
        body: What requests bring, if anything.
        answers: What is published for each status; `None` for an answer without a body.
    """

    def __init__(self, entry: dict[str, Any]) -> None:
        self.method: str = entry["method"]
        self.path: str = entry["path"]
        self.tag: str = entry["tag"]
        self.parameters: tuple[Parameter, ...] = tuple(
            Parameter(name, place, bool(required), schema)
            for name, place, required, schema in entry["parameters"]
        )
        self.body: Media | None = None
        if "body" in entry:
            media, required, schema = entry["body"]
            self.body = Media(media, schema, bool(required))
        self.answers: dict[int, Media | None] = {
            int(status): Media(*answer) if answer else None for status, answer in entry["answers"].items()
        }

    def __repr__(self) -> str:
        return f"<Operation {self.method} {self.path}>"

    @cached_property
    def success(self) -> int:
        """The status of a success; the first where several are published."""
        return min(status for status in self.answers if status < 300)

    @property
    def answer(self) -> Media | None:
        """What a success brings."""
        return self.answers[self.success]

    @cached_property
    def query(self) -> dict[str, Parameter]:
        """The parameters of the query by name."""
        return {parameter.name: parameter for parameter in self.parameters if parameter.place == "query"}

    @cached_property
    def path_names(self) -> tuple[str, ...]:
        """The names of the parameters in the path, from left to right."""
        return tuple(segment[1:-1] for segment in self.path.split("/") if segment.startswith("{"))

    def path_schema(self, name: str) -> Schema:
        """Return the schema of a parameter in the path."""
        for parameter in self.parameters:
            if parameter.place == "path" and parameter.name == name:
                return parameter.schema
        return {}


class Table:
    """
    All operations, and the schemas that they refer to.

    Args:
        document: The decoded table.
    """

    def __init__(self, document: dict[str, Any]) -> None:
        self.schemas: dict[str, Schema] = document["schemas"]
        self.operations = {
            (operation.method, operation.path): operation
            for operation in map(Operation, document["operations"])
        }

    def __repr__(self) -> str:
        return f"<Table of {len(self.operations)} operations>"

    def resolve(self, schema: Schema) -> Schema:
        """Follow references until there is a schema."""
        while "$ref" in schema:
            schema = self.schemas[schema["$ref"]]
        return schema

    def properties(self, schema: Schema) -> dict[str, Schema]:
        """Return the properties of an object, of all alternatives where there are several."""
        schema = self.resolve(schema)
        found: dict[str, Schema] = {}
        for keyword in ("allOf", "anyOf", "oneOf"):
            for part in schema.get(keyword, ()):
                found.update(self.properties(part))
        found.update(schema.get("properties", {}))
        return found


def types_of(schema: Schema) -> tuple[str, ...]:
    """Return the types that a schema names; none for a schema that allows anything."""
    given = schema.get("type")
    if isinstance(given, list):
        return tuple(given)
    if given is not None:
        return (given,)
    return ("object",) if "properties" in schema else ()


@cache
def table() -> Table:
    """Read the table; once in a process."""
    return Table(json.loads(_FILE.read_bytes()))
