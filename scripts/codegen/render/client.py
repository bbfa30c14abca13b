"""The folder of a client: the generator's own project with our templates, and the modules of `scripts/runtime/`."""

from __future__ import annotations

import contextlib
import io
import re
import textwrap
from pathlib import Path

from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.properties import UnionProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.schema import ParameterLocation

from scripts.codegen.description.document import Document, pointer
from scripts.codegen.errors import DescriptionError
from scripts.codegen.facts import Facts
from scripts.codegen.rules.inline_schemas import FREE_FORM

from .services import render_services
from .template_globals import template_globals

__all__ = ("RUNTIME", "TEMPLATES", "render")

_SCRIPTS = Path(__file__).resolve().parents[2]
TEMPLATES = _SCRIPTS / "templates"
RUNTIME = _SCRIPTS / "runtime"


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
    project.env.globals.update(template_globals(facts, data))
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
