"""Descriptions of other APIs, folders of other people, and a whole folder of descriptions."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from scripts.codegen.errors import DescriptionError
from scripts.codegen.output import refuse_foreign_files
from scripts.commands import corpus, generate
from tests.scripts.generated import content, described, operation, package, parameter

pytestmark = pytest.mark.slow

TEXT = {"type": "string"}


def foreign() -> dict[str, Any]:
    call = operation(
        "getUser", {"200": content({"type": "object", "properties": {"a": TEXT}})}, tags=["User"]
    )
    broken = operation("search", {"200": content({"$ref": "#/components/schemas/Gone"})}, tags=["User"])
    return described(
        {
            "/people/{id}": {"get": {**call, "parameters": [parameter("id", TEXT, "path")]}},
            "/x": {"get": broken},
        }
    )


def test_a_foreign_description_has_its_own_names(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Its tag is not that of a group of ours, and nothing is said of our corrections, so that repairs are seen."""
    spec = tmp_path / "people.json"
    spec.write_text(json.dumps(foreign()), "utf-8")
    assert generate.main(["--spec", str(spec), "--out", str(tmp_path / "people")]) == 0
    errors = capsys.readouterr().err.splitlines()
    assert len(errors) == 1
    assert errors[0].startswith("repaired: #/paths/~1x/get/responses/200")
    assert sorted(path.name for path in (tmp_path / "people" / "api").iterdir() if path.is_dir()) == ["user"]


def test_another_form_of_our_description_has_our_names(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Most of its operations are known: it keeps their names, and corrections that find nothing are told in one line."""
    document = described(
        {"/v2/devices/": {"get": operation("someName", {"200": content({"type": "object"})}, tags=["9_X"])}}
    )
    spec = tmp_path / "next.json"
    spec.write_text(json.dumps(document), "utf-8")
    assert generate.main(["--spec", str(spec), "--out", str(tmp_path / "next")]) == 0
    assert (tmp_path / "next" / "api" / "device_v2" / "list_devices.py").exists()
    assert (
        "actions are about paths, schemas or slips that are not in this description"
        in capsys.readouterr().err
    )


def test_a_folder_of_somebody_else_is_left_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What the pipeline did not write is named and stays, in a new folder as in one of an earlier client."""
    client = package(tmp_path, foreign())
    refuse_foreign_files(client.folder)
    spec = next(tmp_path.glob("generated_*.json"))
    out = tmp_path / "mine"
    for name, text in (
        ("diary.txt", "dear diary"),
        ("code.py", "print()\n"),
        ("inner/.env", "KEY=1"),
        ("py.typed", "x"),
        ("__pycache__/notes.txt", "x"),
        ("mine.py", "# To be run after `make generate`\n"),
    ):
        shutil.rmtree(out, ignore_errors=True)
        shutil.copytree(client.folder, out)
        (out / name).parent.mkdir(exist_ok=True)
        (out / name).write_text(text, "utf-8")
        before = {path: path.read_bytes() for path in out.rglob("*") if path.is_file()}
        assert generate.main(["--spec", str(spec), "--out", str(out)]) == 1
        assert {path: path.read_bytes() for path in out.rglob("*") if path.is_file()} == before
        assert f"would be replaced as a whole: {name}; move that away" in capsys.readouterr().err
    shutil.rmtree(out)
    out.symlink_to(client.folder)
    with pytest.raises(DescriptionError, match="is no folder"):
        refuse_foreign_files(out)
    assert client.folder.exists()


def test_a_corpus_is_judged_by_an_independent_count(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each description of a folder is complete, or refused with its place; a client that lacks something is wrong."""
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "good.json").write_text(json.dumps(foreign()), "utf-8")
    (tmp_path / "twice.yaml").write_text("openapi: 3.1.0\npaths: {/a: {get: {}}, /a: {put: {}}}\n", "utf-8")
    (tmp_path / "other.yaml").write_text("a: 1\n", "utf-8")
    assert corpus.main([str(tmp_path)]) == 0
    text = capsys.readouterr().out
    assert "| deep/good.json | 2/2 | 1/1 |" in text
    assert "twice.yaml:2:24: the key '/a' stands twice" in text
    assert "2 descriptions: 1 complete clients, 1 refused, 0 wrong" in text
    monkeypatch.setattr(corpus, "count_published", lambda document: (3, 3))
    assert corpus.main([str(tmp_path / "deep")]) == 1
    assert "loses 1 operations, 2 parameters" in capsys.readouterr().out
