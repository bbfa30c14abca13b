"""Calls any operation of the generated client through the methods of `Esper`, with made-up arguments."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from dataclasses import dataclass
from typing import Any

from esper_sdk import Esper
from esper_sdk.testing._description.table import Operation as Published
from esper_sdk.testing._description.table import table
from esper_sdk.testing._description.values import part_of
from esper_sdk.testing._description.writer import Writer

import esper_client.api
from esper_client.types import File


@dataclass(frozen=True, slots=True)
class SdkOperation:
    """An operation of the generated client."""

    group: str
    name: str
    operation: Any

    @property
    def published(self) -> Published:
        """What is published of it."""
        return table().operations[self.operation.method, self.operation.path]


def sdk_operations() -> list[SdkOperation]:
    """Find every operation of the generated client."""
    found = []
    for package in pkgutil.iter_modules(esper_client.api.__path__):
        group = importlib.import_module(f"esper_client.api.{package.name}")
        for module in pkgutil.iter_modules(group.__path__):
            endpoint = importlib.import_module(f"esper_client.api.{package.name}.{module.name}")
            found.append(SdkOperation(package.name, module.name, endpoint.OPERATION))
    return found


async def call(esper: Esper, made: SdkOperation, arguments: dict[str, Any], body: object = None) -> Any:
    """
    Call an operation.

    Args:
        esper: The client.
        made: The operation.
        arguments: The parameters by their published names; the ID of the enterprise is filled in.
        body: The decoded body, if there is one.

    Returns:
        What the method returns; the first page where it returns pages.
    """
    method = getattr(getattr(esper, made.group), made.name)
    names = {_bare(name): name for name in inspect.signature(method).parameters}
    parameters = {parameter.name: parameter for parameter in made.operation.parameters}
    given = {}
    for name, value in arguments.items():
        if name in {"enterprise_id", "limit", "offset", "cursor"}:
            continue
        given[names[_bare(name)]] = _typed(parameters[name].codec, value)
    if body is not None:
        given["body"] = encode_body(made, body)
    # Pages can be awaited as well: that is their first page.
    return await method(**given)


def encode_body(made: SdkOperation, document: Any) -> Any:
    """Turn a decoded body into the model that the operation takes."""
    body = made.operation.bodies[0]
    codec: Any = body.codec
    if body.kind == "multipart":
        fields = {}
        for field in codec.model.fields_:
            if field.codec.expected == "a File":
                fields[field.attribute] = File(b"content", f"{field.name}.bin", "application/octet-stream")
            elif field.name in document:
                fields[field.attribute] = _typed(field.codec, document[field.name])
        return codec.model(**fields)
    decode = codec.decoder()
    return decode(document) if decode is not None else document


def arguments_for(made: SdkOperation, seed: int, *, everything: bool) -> tuple[dict[str, Any], Any]:
    """Make up arguments and a body: all that there can be, or only what there must be."""
    writer = Writer(table(), {})
    published = made.published
    arguments = {}
    for parameter in published.parameters:
        if parameter.required or everything:
            schema = parameter.schema
            if schema.get("format") == "uuid" and schema.get("type") == "string":
                schema = {"type": "string", "format": "uuid"}
            holder = {"type": "object", "properties": {parameter.name: schema}}
            arguments[parameter.name] = writer.document(holder, part_of(seed, published.path))[parameter.name]
    if published.body is None or not (published.body.required or everything):
        return arguments, None
    document = writer.document(published.body.schema, part_of(seed, published.path))
    return arguments, trimmed(published.body.schema, document, everything=everything)


def trimmed(schema: Any, document: Any, *, everything: bool) -> Any:
    """Take out of a body what only the service writes, and what need not be there."""
    schema = table().resolve(schema)
    for part in schema.get("oneOf", schema.get("anyOf", ())):
        if part.get("type") == {list: "array", dict: "object"}.get(type(document)):
            schema = table().resolve(part)
    if isinstance(document, list):
        return [trimmed(schema.get("items", {}), item, everything=everything) for item in document]
    if not isinstance(document, dict):
        return document
    properties = table().properties(schema)
    needed = schema.get("required", ())
    return {
        name: trimmed(properties.get(name, {}), value, everything=everything)
        for name, value in document.items()
        if not table().resolve(properties.get(name, {})).get("readOnly")
        and not properties.get(name, {}).get("readOnly")
        and (everything or name in needed)
    }


def _typed(codec: Any, value: Any) -> Any:
    """Bring an argument into the type that the client asks for."""
    if codec.expected == "a string":
        value = str(value)
    elif codec.expected == "an integer" and str(value).isdecimal():
        value = int(value)
    decode = codec.decoder()
    return decode(value) if decode is not None else value


def _bare(name: str) -> str:
    return name.replace("_", "").replace("-", "").lower()
