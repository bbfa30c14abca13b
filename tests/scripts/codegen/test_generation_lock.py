"""The lock of everything that shapes the committed client."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from scripts.codegen.generation_lock import differences, inputs, write

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def current() -> dict[str, Any]:
    return inputs(
        ROOT / "openapi.yaml",
        ROOT / "generator-config.yml",
        ROOT / "overlay.yaml",
        ROOT / "scripts" / "names.lock.yaml",
    )


def test_the_committed_lock_is_of_this_checkout(current: dict[str, Any]) -> None:
    """The client was generated from what is here."""
    assert differences(ROOT / "scripts" / "generation.lock.json", current) == []


def test_a_lock_that_was_just_written_agrees(current: dict[str, Any], tmp_path: Path) -> None:
    """Writing and reading the lock changes nothing."""
    write(tmp_path / "lock.json", current)
    assert differences(tmp_path / "lock.json", current) == []


@pytest.mark.parametrize(
    ("section", "name", "message"),
    [
        ("files", "description", "files: description is not what the client was generated from"),
        ("files", "overlay", "files: overlay is not"),
        ("templates", "model.py.jinja", "templates: model.py.jinja is not"),
        ("runtime", "_codec.py", "runtime: _codec.py is not"),
        (
            "tools",
            "openapi-python-client",
            "openapi-python-client is 0.29.1, the client was generated with x",
        ),
        ("upstream_templates", "model.py.jinja", "the generator's own model.py.jinja has changed"),
    ],
)
def test_each_difference_is_named(
    current: dict[str, Any], tmp_path: Path, section: str, name: str, message: str
) -> None:
    """A changed input, tool or upstream template is told, with what to do."""
    locked = json.loads(json.dumps(current))
    locked[section][name] = "x"
    write(tmp_path / "lock.json", locked)
    [line] = differences(tmp_path / "lock.json", current)
    assert message in line


def test_a_missing_lock_is_told(current: dict[str, Any], tmp_path: Path) -> None:
    """Without a lock nobody knows what the client was generated from."""
    assert differences(tmp_path / "lock.json", current) == ["lock.json: is missing; run `make generate`"]
