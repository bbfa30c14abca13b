"""Globals of the templates: types, pages, envelopes, and the facts of each operation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import ModelProperty
from openapi_python_client.strings import ClassName

from scripts.codegen.facts import Facts
from scripts.codegen.rules.enterprise import ENTERPRISE

from . import bodies, types
from .envelopes import Inside, inside
from .filters import filter_annotation, filter_imports
from .paging import PAGE_PARAMETERS, Paging, paging

__all__ = ("template_globals",)

_CONTENT_TYPES = {
    "json": "application/json",
    "multipart": "multipart/form-data",
    "form": "application/x-www-form-urlencoded",
    "content": "application/octet-stream",
}


def template_globals(known: Facts, data: GeneratorData) -> dict[str, Any]:
    """
    Return what the templates may use by name.

    Args:
        known: The facts of the description.
        data: The generator's data.
    """
    models = {str(model.class_info.name): model for model in data.models}

    def pages(endpoint: Endpoint) -> Paging | None:
        return paging(endpoint, models, known)

    def content(endpoint: Endpoint) -> Inside | None:
        return inside(endpoint, models, known, is_list=pages(endpoint) is not None)

    def enterprise_field(endpoint: Endpoint) -> tuple[str, bool] | None:
        return _enterprise_field(endpoint, models, known)

    return {
        "annotation": types.annotation,
        "codec": types.codec,
        "nullable": types.nullable,
        "path_annotation": types.path_annotation,
        "given_annotation": lambda endpoint, prop: _given_annotation(known, endpoint, prop),
        "imports": types.imports,
        "filter_imports": filter_imports,
        "model_imports": types.model_imports,
        "attribute_type": lambda prop, model: _attribute_type(known, model, prop),
        "says": lambda model: {
            field: tuple(texts)
            for field, texts in known.discriminated.get(str(model.class_info.name), {}).items()
        },
        "argument_type": types.argument_type,
        "answer": lambda endpoint: bodies.answer(endpoint, known),
        "body": lambda endpoint: bodies.body(endpoint, known),
        "fields_of": _fields_of,
        "paging": pages,
        "inside": content,
        "enterprise_field": enterprise_field,
        "default_type": _CONTENT_TYPES.get,
        "ENTERPRISE": ENTERPRISE,
        "PAGE_PARAMETERS": PAGE_PARAMETERS,
        "facts": lambda endpoint: OperationFacts(known, endpoint),
        "json_name": lambda model, field: _json_name(known, model, field),
        # Many groups are called like a model: `Application`, `Geofence`.
        "group_class": lambda group: f"{ClassName(group, 'Group')}Group",
        "about": lambda group: known.groups.get(group) or f"The operations of the group `{group}`.",
        "groups": sorted(data.endpoint_collections_by_tag),
    }


def _fields_of(prop: Any) -> str:
    """Say what a body consists of, where the description does not say what it is."""
    required = [f"`{field.python_name}`" for field in getattr(prop, "required_properties", None) or ()]
    optional = [f"`{field.python_name}`" for field in getattr(prop, "optional_properties", None) or ()]
    parts = [", ".join(required)] * bool(required) + [f"optional: {', '.join(optional)}"] * bool(optional)
    return f"Fields: {'; '.join(parts)}." if parts else "A value of the type above."


class OperationFacts:
    """
    What the generator's data can't say of one operation.

    Args:
        known: The facts of the description.
        endpoint: The operation.
    """

    def __init__(self, known: Facts, endpoint: Endpoint) -> None:
        self._known = known
        self._name = f"{endpoint.tags[0]}.{endpoint.name}"

    @property
    def path(self) -> str:
        """The path as published."""
        return self._known.paths[self._name]

    @property
    def accept(self) -> str:
        """What its `Accept` header asks for."""
        return self._known.accepts.get(self._name, "*/*")

    @property
    def lines(self) -> bool:
        """Whether its answer may be JSON values, a line each."""
        return self._name in self._known.lines

    @property
    def servers(self) -> tuple[str, ...]:
        """Its own servers, if they are not those of the description."""
        return self._known.servers.get(self._name, ())

    @property
    def deprecated(self) -> str | None:
        """What a call warns of, if the operation is deprecated."""
        return self._known.deprecated.get(self._name)

    def sent_as(self, parameter: Any) -> str:
        """Return the name of a parameter in the request."""
        name = str(parameter.name.get_untrusted_value())
        return self._known.parameters.get(self._name, {}).get(name, name)

    def is_reserved(self, parameter: Any) -> bool:
        """Say whether reserved characters of a parameter are sent as they are."""
        return str(parameter.name.get_untrusted_value()) in self._known.reserved.get(self._name, ())

    def style(self, parameter: Any) -> str | None:
        """Return how a list or an object is written, if not in the usual way."""
        return self._known.styles.get(self._name, {}).get(str(parameter.name.get_untrusted_value()))


def _given_annotation(known: Facts, endpoint: Endpoint, prop: Any) -> str:
    """Return the type of a parameter that is not in the path."""
    if not any(prop is each for each in endpoint.query_parameters):
        return types.annotation(prop)
    return filter_annotation(prop, OperationFacts(known, endpoint).style(prop))


def _attribute_type(known: Facts, model: ModelProperty, prop: Any) -> str:
    text = types.attribute_type(prop)
    only_sent = known.only_sent.get(str(model.class_info.name), set())
    missing = (
        _json_name(known, model, prop) in only_sent
        and "None" not in types.alternatives(text)
        and text != "Any"
    )
    return f"{text} | None" if missing else text


def _json_name(known: Facts, model: ModelProperty, prop: Any) -> str:
    name = str(prop.name.get_untrusted_value())
    return known.properties.get(str(model.class_info.name), {}).get(name, name)


def _enterprise_field(
    endpoint: Endpoint, models: Mapping[str, ModelProperty], known: Facts
) -> tuple[str, bool] | None:
    """Return the field of the body that has to carry the caller's enterprise, and whether as its address."""
    name, kind = known.enterprise.get(f"{endpoint.tags[0]}.{endpoint.name}", ("", ""))
    body = bodies.body(endpoint, known)
    if not name or body is None or not isinstance(body.prop, ModelProperty):
        return None
    whole = models.get(str(body.prop.class_info.name), body.prop)
    for field in [*(whole.required_properties or []), *(whole.optional_properties or [])]:
        if _json_name(known, whole, field) == name:
            return str(field.python_name), kind in {"url", "uri"}
    return None
