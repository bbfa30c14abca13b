"""From a description to a client, end to end."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from scripts.codegen.description.document import Document, load
from scripts.codegen.errors import DescriptionError
from scripts.codegen.pipeline import Settings, check, generate

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[3]


def small() -> Document:
    """A description with one list, one creation and one deletion."""
    thing = {
        "type": "object",
        "title": "Same",
        "properties": {"id": {"type": "string"}, "size": {"type": "integer"}},
    }
    page = {
        "type": "object",
        "title": "Same",
        "required": ["count", "results"],
        "properties": {
            "count": {"type": "integer"},
            "next": {"type": ["string", "null"]},
            "results": {"type": "array", "items": {"$ref": "#/components/schemas/Thing"}},
        },
    }
    json_page = {"application/json": {"schema": page}}
    json_thing = {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}
    error = {"description": "no", "content": {"application/json": {"schema": {"type": "object"}}}}
    limit = {
        "name": "limit",
        "in": "query",
        "schema": {"type": "integer", "default": "twenty", "maximum": 500},
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "Small", "version": "1"},
        "paths": {
            "/v1/things/": {
                "get": {
                    "tags": ["Things"],
                    "parameters": [limit],
                    "responses": {"200": {"description": "ok", "content": json_page}, "401": error},
                },
                "post": {
                    "tags": ["Things"],
                    "operationId": "addThing",
                    "requestBody": {"required": True, "content": json_thing},
                    "responses": {"201": {"description": "made", "content": json_thing}},
                },
            },
            "/v1/things/{id}": {
                "delete": {
                    "tags": ["Things"],
                    "parameters": [
                        {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
                    ],
                    "responses": {"204": {"description": "gone"}},
                }
            },
        },
        "components": {"schemas": {"Thing": thing}},
    }


def settings(folder: Path, document: Any) -> Settings:
    spec = folder / "spec.json"
    spec.write_text(document if isinstance(document, str) else json.dumps(document), "utf-8")
    return Settings(
        spec=spec,
        out=folder / "small_client",
        config=ROOT / "generator-config.yml",
        names=folder / "names.lock.yaml",
    )


def test_a_small_description_becomes_a_whole_client(tmp_path: Path) -> None:
    """Lists become pages, a body is taken, an answer without a body is None."""
    outcome = generate(settings(tmp_path, small()))
    assert str(outcome.report) == "3 operations in 1 groups, 1 of them lists; 2 models"
    group = (tmp_path / "small_client" / "api" / "things" / "__init__.py").read_text("utf-8")
    assert "-> Pages[Thing]" in group
    assert "max_limit=500" in group
    assert "async def add_thing" in group
    assert "-> None" in group
    assert (tmp_path / "small_client" / "py.typed").exists()
    assert not [path for path in (tmp_path / "small_client").rglob("*") if path.name.startswith(".")]


def test_another_order_of_hashes_changes_no_byte(tmp_path: Path) -> None:
    """The order of hashes shapes nothing."""
    out = tmp_path / "esper_client"
    shutil.copyfile(ROOT / "scripts" / "names.lock.yaml", tmp_path / "names.lock.yaml")
    subprocess.run(
        [
            sys.executable,
            str(ROOT / "scripts"),
            "generate",
            *("--out", str(out), "--names", str(tmp_path / "names.lock.yaml")),
        ],
        check=True,
        capture_output=True,
        env={**os.environ, "PYTHONHASHSEED": "1", "PYTHONDONTWRITEBYTECODE": "1"},
    )
    trees = [
        {
            path.relative_to(folder): path.read_bytes()
            for path in folder.rglob("*")
            if path.is_file() and "__pycache__" not in path.parts
        }
        for folder in (out, ROOT / "esper_client")
    ]
    assert trees[0] == trees[1]


def test_the_committed_client_is_what_the_description_gives() -> None:
    """Nobody edited the client, and nobody forgot to generate it."""
    own = Settings(
        spec=ROOT / "openapi.yaml",
        out=ROOT / "esper_client",
        config=ROOT / "generator-config.yml",
        names=ROOT / "scripts" / "names.lock.yaml",
        overlay=ROOT / "overlay.yaml",
    )
    assert check(own) == []


def test_every_file_names_its_source_in_its_first_line(tmp_path: Path) -> None:
    """Whoever comes to a generated file, by a traceback, say, reads where to change it; a copy is the source."""
    options = settings(tmp_path, small())
    generate(options)
    for path in sorted(options.out.rglob("*.py*")):
        if path.suffix not in {".py", ".pyi"}:
            continue
        first, text = path.read_text("utf-8").split("\n", 1)
        source = re.search(r"scripts/[\w/]+\.py(\.jinja)?", first)
        assert first.startswith("# "), path
        assert "`make generate`" in first, path
        assert source, path
        assert (ROOT / source[0]).is_file(), path
        copied = source[0] == f"scripts/runtime/{path.relative_to(options.out).as_posix()}"
        assert copied == (text == (ROOT / source[0]).read_text("utf-8")), path
    copy = options.out / "paging.py"
    assert "scripts/runtime/paging.py" in copy.read_text("utf-8")
    copy.write_text(copy.read_text("utf-8").split("\n", 1)[1], "utf-8")
    assert check(options) == [str(copy)]


def test_a_change_by_hand_is_found(tmp_path: Path) -> None:
    """A file that was edited, added or removed is named."""
    options = settings(tmp_path, small())
    generate(options)
    assert check(options) == []
    edited = options.out / "models" / "thing.py"
    edited.write_text(edited.read_text("utf-8") + "\n# by hand\n", "utf-8")
    (options.out / "extra.py").touch()
    (options.out / "errors.py").unlink()
    assert check(options) == [
        str(options.out / name) for name in ("errors.py", "extra.py", "models/thing.py")
    ]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("{", r"spec\.json:1:2: not JSON"),
        ("a: [", r"spec\.json:\d:\d: not YAML"),
        ("<html><body>Sign in</body></html>", "not an API description"),
        ("openapi: 3.1.0", "it has no `paths`"),
        ("[]", "not an API description"),
    ],
)
def test_a_broken_file_is_one_clear_error(tmp_path: Path, text: str, problem: str) -> None:
    """The error names the file and the place."""
    with pytest.raises(DescriptionError, match=problem):
        generate(settings(tmp_path, text))


def test_a_failure_leaves_the_client_as_it_was(tmp_path: Path) -> None:
    """Nothing is written unless everything went well."""
    options = settings(tmp_path, small())
    generate(options)
    before = {path: path.read_bytes() for path in tmp_path.rglob("*.py")}
    locked = options.names.read_bytes()
    broken = small()
    broken["paths"]["/v1/more/"] = {"get": {"tags": ["More"], "responses": {"204": {"description": "x"}}}}
    broken["paths"]["/v1/things/"]["post"]["requestBody"] = {"$ref": "#/components/requestBodies/Gone"}
    with pytest.raises(DescriptionError, match="requestBodies/Gone refers to nothing"):
        generate(settings(tmp_path, broken))
    assert {path: path.read_bytes() for path in tmp_path.rglob("*.py")} == before
    assert options.names.read_bytes() == locked


def test_every_problem_is_named_with_its_place(tmp_path: Path) -> None:
    """All that can't be carried is said at once, not one problem a run."""
    broken = small()
    broken["paths"]["/v1/things/"]["get"]["parameters"].append({"name": "x", "in": "moon"})
    broken["components"]["schemas"]["Thing"]["properties"]["id"] = {"$ref": "other.yaml#/Id"}
    with pytest.raises(DescriptionError) as caught:
        generate(settings(tmp_path, broken))
    assert caught.value.problems == (
        "#/paths/~1v1~1things~1/get/parameters/1: the parameter 'x' is in 'moon'",
        (
            "#/components/schemas/Thing/properties/id: 'other.yaml#/Id' refers out of the file, and there is no such file "
            "in the folder of the description; put it there, or bundle the description into one file first: "
            "`npx @redocly/cli bundle FILE -o bundled.yaml`"
        ),
    )


def test_equal_titles_lose_nothing(tmp_path: Path) -> None:
    """Schemas of one title are all kept; the stock generator drops them and their endpoints."""
    generate(settings(tmp_path, small()))
    models = {path.stem for path in (tmp_path / "small_client" / "models").glob("*.py")}
    assert models == {"__init__", "_index", "thing", "thing_page"}


def test_yaml_aliases_are_written_out(tmp_path: Path) -> None:
    """A part that stands in two places is two parts; aliases that explode or bite their tail are refused."""
    path = tmp_path / "spec.yaml"
    path.write_text("openapi: 3.1.0\npaths: {}\na: &x {b: [1]}\nc: *x\n", "utf-8")
    document = load(path)
    document["a"]["b"].append(2)
    assert document["c"] == {"b": [1]}
    path.write_text("openapi: 3.1.0\npaths: &x {a: *x}\n", "utf-8")
    with pytest.raises(DescriptionError, match="part of"):
        load(path)
    bomb = "\n".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 12))
    path.write_text(f"openapi: 3.1.0\npaths: {{}}\na0: &a0 [1]\n{bomb}\n", "utf-8")
    with pytest.raises(DescriptionError, match="larger than"):
        load(path)


def test_yaml_scalars_are_those_of_openapi(tmp_path: Path) -> None:
    """`off`, `NO` and a date stay text, as in YAML 1.2."""
    path = tmp_path / "spec.yaml"
    path.write_text("openapi: 3.1.0\npaths: {}\nx: [off, NO, 2026-01-31, true, 3, 1.5, null]\n", "utf-8")
    assert load(path)["x"] == ["off", "NO", "2026-01-31", True, 3, 1.5, None]
