"""The generator's own project with our templates, and the facts that they ask for."""

from __future__ import annotations

import contextlib
import io
import re
import textwrap
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import ModelProperty, UnionProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.schema import ParameterLocation
from openapi_python_client.strings import ClassName

from scripts.codegen.description.document import Document, pointer
from scripts.codegen.errors import DescriptionError
from scripts.codegen.facts import Facts
from scripts.codegen.rules.enterprise import ENTERPRISE
from scripts.codegen.rules.inline_schemas import FREE_FORM

from . import types as expressions
from .envelopes import Inside, inside
from .filters import filter_annotation, filter_imports
from .paging import PAGE_PARAMETERS, Paging, paging
from .services import render_services

__all__ = ("render",)

_SCRIPTS = Path(__file__).resolve().parents[2]
TEMPLATES = _SCRIPTS / "templates"
RUNTIME = _SCRIPTS / "runtime"

_CONTENT_TYPES = {
    "json": "application/json",
    "multipart": "multipart/form-data",
    "form": "application/x-www-form-urlencoded",
    "content": "application/octet-stream",
}


def render(document: Document, facts: Facts, config_file: Path, out: Path) -> None:
    """
    Write the client for a normalized description to a folder, unformatted.

    Raises:
        DescriptionError: The generator warned of anything: what it can't carry it would drop.
    """
    config = Config.from_sources(
        ConfigFile.load_from_path(config_file),
        MetaType.NONE,
        document_source=Path("openapi.yaml"),
        file_encoding="utf-8",
        overwrite=True,
        output_path=out,
    )
    # Nothing else of the document means anything to the generator, and anything could trip it.
    given = {key: document[key] for key in ("openapi", "info", "paths")}
    given["components"] = {"schemas": document["components"]["schemas"]}
    _allow_every_type_everywhere()
    data = GeneratorData.from_dict(given, config=config)
    if isinstance(data, GeneratorError):
        raise DescriptionError(_line(data))
    data.models = sorted(
        (model for model in data.models if model.class_info.name != FREE_FORM),
        key=lambda model: model.class_info.name,
    )
    project = Project(openapi=data, config=config, custom_template_path=TEMPLATES)
    project.env.globals.update(_globals(facts, data))
    # The generator's own filter leaves characters out of names; ours changes nothing.
    project.env.filters["literal"] = repr
    project.env.filters["wrap"] = _wrap
    # The generator reports its progress on standard output.
    with contextlib.redirect_stdout(io.StringIO()):
        errors = project.build()
    if errors:
        raise DescriptionError(*sorted({_line(error) for error in errors}))
    _split_models(out / "models")
    _write_raw_groups(project, data, out / "raw")
    (out / "services.py").write_text(render_services(facts), "utf-8")
    (out / "_description.py").write_text(_render_facts(facts), "utf-8")
    for module in sorted(RUNTIME.rglob("*.py")):
        place = module.relative_to(RUNTIME)
        if str(place) != "__init__.py":
            # A traceback shows the copy, and a change there would be lost.
            source = f"# Edited in scripts/runtime/{place.as_posix()}; `make generate` copies it here.\n"
            (out / place).write_bytes(source.encode() + module.read_bytes())
    (out / "py.typed").touch()


def _render_facts(facts: Facts) -> str:
    """Write what holds for every call of a client."""
    return (
        "# Written by `make generate` from the API description, with scripts/codegen/render/client.py.\n"
        '"""What the description and its overlay say of all operations."""\n\nfrom __future__ import annotations\n\n'
        f"ENCODED_SLASHES = {facts.encoded_slashes}\n"
        '"""Whether a slash in an argument of a path is sent as `%2F`, as OpenAPI says, and not refused."""\n'
    )


def _write_raw_groups(project: Project, data: GeneratorData, folder: Path) -> None:
    """Write the groups whose answers come as published; the generator knows one package of groups only."""
    folder.mkdir()
    (folder / "__init__.py").write_text(project.env.get_template("raw_init.py.jinja").render(), "utf-8")
    template = project.env.get_template("raw_group.py.jinja")
    for group, collection in data.endpoint_collections_by_tag.items():
        text = template.render(endpoint_collection=collection)
        (folder / f"{group}.py").write_text(text, "utf-8")


def _split_models(folder: Path) -> None:
    """
    Make a stub of the names of the models, and a table for those who run.

    In one module they are a hundred kilobytes that every program would load for its first model.
    """
    written = folder / "__init__.py"
    stub = written.with_suffix(".pyi")
    written.rename(stub)
    names = re.findall(r"^from \.(\w+) import (\w+) as \w+$", stub.read_text("utf-8"), re.MULTILINE)
    table = "\n".join(f"    {name!r}: {module!r}," for module, name in names)
    words = (
        "# Written by `make generate` from the API description, with scripts/codegen/render/client.py.\n"
        '"""The module of each model."""\n\nfrom __future__ import annotations\n\n'
    )
    (folder / "_index.py").write_text(f"{words}MODULES: dict[str, str] = {{\n{table}\n}}\n", "utf-8")


def _allow_every_type_everywhere() -> None:
    """
    Let parameters of every type stand in every place.

    The generator refuses, say, lists in headers, because its own templates can't write them; ours can.
    """
    for kind in (UnionProperty, *UnionProperty.__mro__[1:], *PropertyProtocol.__subclasses__()):
        if "_allowed_locations" in vars(kind):
            setattr(kind, "_allowed_locations", set(ParameterLocation))  # noqa: B010 - private, on purpose


def _wrap(text: str, width: int) -> str:
    """Break prose into lines, but never between the words of a code span."""
    whole = re.sub(r"`[^`\n]+`", lambda span: span[0].replace(" ", "\0"), text.strip())
    lines = [
        line
        for paragraph in whole.splitlines()
        for line in textwrap.wrap(paragraph, width, break_long_words=False, break_on_hyphens=False) or [""]
    ]
    return "\n".join(lines).replace("\0", " ")


def _line(error: GeneratorError) -> str:
    """Say what the generator could not carry, by its place: its own words name its own objects."""
    text = f"{error.header} {error.detail or ''}"
    schema = re.search(r"/components/schemas/([^\s,'\"]+)", text)
    operation = re.search(r"parsing ([A-Z]+) (\S+)", text)
    if operation:
        place = pointer("paths", operation[2], operation[1].lower())
        return (
            f"{place}: is written in a way that can't be carried; an overlay with `remove: true` leaves it out, and one "
            "that replaces a schema in it by `{}` takes that as any JSON"
        )
    place = pointer("components", "schemas", schema[1]) if schema else "#"
    return (
        f"{place}: has a shape for which no type can be written; an overlay that replaces the schema by `{{}}` takes it as "
        "any JSON"
    )


def _globals(known: Facts, data: GeneratorData) -> dict[str, Any]:
    models = {str(model.class_info.name): model for model in data.models}

    def pages(endpoint: Endpoint) -> Paging | None:
        return paging(endpoint, models, known)

    def content(endpoint: Endpoint) -> Inside | None:
        return inside(endpoint, models, known, is_list=pages(endpoint) is not None)

    def enterprise_field(endpoint: Endpoint) -> tuple[str, bool] | None:
        return _enterprise_field(endpoint, models, known)

    return {
        "annotation": expressions.annotation,
        "codec": expressions.codec,
        "nullable": expressions.nullable,
        "path_annotation": expressions.path_annotation,
        "given_annotation": lambda endpoint, prop: _given_annotation(known, endpoint, prop),
        "imports": expressions.imports,
        "filter_imports": filter_imports,
        "model_imports": expressions.model_imports,
        "attribute_type": lambda prop, model: _attribute_type(known, model, prop),
        "says": lambda model: {
            field: tuple(texts)
            for field, texts in known.discriminated.get(str(model.class_info.name), {}).items()
        },
        "argument_type": expressions.argument_type,
        "answer": lambda endpoint: expressions.answer(endpoint, known),
        "body": lambda endpoint: expressions.body(endpoint, known),
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
        return expressions.annotation(prop)
    return filter_annotation(prop, OperationFacts(known, endpoint).style(prop))


def _attribute_type(known: Facts, model: ModelProperty, prop: Any) -> str:
    text = expressions.attribute_type(prop)
    only_sent = known.only_sent.get(str(model.class_info.name), set())
    missing = (
        _json_name(known, model, prop) in only_sent
        and "None" not in expressions.alternatives(text)
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
    body = expressions.body(endpoint, known)
    if not name or body is None or not isinstance(body.prop, ModelProperty):
        return None
    whole = models.get(str(body.prop.class_info.name), body.prop)
    for field in [*(whole.required_properties or []), *(whole.optional_properties or [])]:
        if _json_name(known, whole, field) == name:
            return str(field.python_name), kind in {"url", "uri"}
    return None
