"""Refuses requests that do not fit what is published."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from esper_sdk.testing._description.schemas import from_text, problem
from esper_sdk.testing._description.table import types_of

from .errors import ApiError
from .multipart import Part, parts

if TYPE_CHECKING:
    from esper_sdk.testing._description.table import Media, Operation, Table

    from .messages import Request

__all__ = ("check_body", "check_query", "path_problem")


# Lists that want one of several filters, none of which is published as required.
_ONE_OF = {"/v2/itunesapps": ("app_id", "apple_app_id")}


def path_problem(table: Table, operation: Operation, name: str, text: str) -> str | None:
    """Say what is wrong with a parameter of the path, if anything is."""
    schema = operation.path_schema(name)
    return problem(table, schema, from_text(table, schema, text), name)


def check_query(table: Table, operation: Operation, request: Request) -> None:
    """
    Check the parameters of the query; those that are not published are ignored.

    Raises:
        ApiError: 400 that names the first one that does not fit, or is missing.
    """
    if not request.query_string:
        given: dict[str, str] = {}
    else:
        given = request.query
    one_of = _ONE_OF.get(operation.path, ())
    if one_of and not any(given.get(name) for name in one_of):
        raise ApiError(400, f"One of {' and '.join(one_of)} is required.")
    for name, parameter in operation.query.items():
        text = given.get(name)
        if not text:
            # Clients send empty filters, and the service takes them for none.
            if parameter.required:
                raise ApiError(400, f"{name}: This field is required.")
            continue
        schema = parameter.schema
        if "format" in schema and schema["format"] == "uuid":
            # Several IDs stand in one text, and some that are IDs are published as numbers.
            texts = text.split(",")
            uuid = {"type": "string", "format": "uuid"}
            if "integer" in types_of(schema) and all(part.isdecimal() for part in texts):
                continue
            wrong = next((found for part in texts if (found := problem(table, uuid, part, name))), None)
        else:
            wrong = problem(table, schema, from_text(table, schema, text), name)
        # Where no 400 is published, what can't be right counts as not given.
        if wrong is not None and name not in {"limit", "offset"} and 400 in operation.answers:
            raise ApiError(400, wrong)


def check_body(table: Table, operation: Operation, request: Request) -> None:
    """
    Check what a request brings, and take forms apart.

    Raises:
        ApiError: 400 that says what is wrong; 415 for another media type where that status is published.
    """
    media = operation.body
    if media is None:
        return
    content_type = request.headers.get("content-type", "")
    given = content_type.partition(";")[0].strip().lower()
    if not request.body:
        if media.required:
            raise ApiError(400, "A body is required.")
        return
    if media.type == "multipart/form-data":
        if given != media.type:
            raise _unsupported(operation, given)
        _check_form(table, media, request, content_type)
        return
    if given in {"multipart/form-data", "application/x-www-form-urlencoded"}:
        raise _unsupported(operation, given)
    try:
        document = request.json
    except ValueError:
        raise ApiError(400, "JSON parse error.") from None
    if (wrong := problem(table, media.schema, document)) is not None:
        raise ApiError(400, wrong)


def _check_form(table: Table, media: Media, request: Request, content_type: str) -> None:
    try:
        found = parts(content_type, request.body)
    except ValueError as error:
        raise ApiError(400, str(error)) from None
    properties = table.properties(media.schema)
    form: dict[str, Part] = {part.name: part for part in found}
    values: dict[str, Any] = {}
    for name, part in form.items():
        schema = table.resolve(properties.get(name, {}))
        if part.filename is not None or schema.get("format") == "binary":
            values[name] = ""
        else:
            values[name] = from_text(table, schema, part.text)
    needed = {**table.resolve(media.schema)}
    # Lists and objects inside a form have no one way to be written.
    needed["properties"] = {
        name: schema
        for name, schema in properties.items()
        if not {"array", "object"} & {*types_of(table.resolve(schema))}
    }
    if (wrong := problem(table, needed, values)) is not None:
        raise ApiError(400, wrong)
    request.form = form
    request.values = values


def _unsupported(operation: Operation, given: str) -> ApiError:
    status = 415 if 415 in operation.answers else 400
    return ApiError(status, f'Unsupported media type "{given}" in request.')
