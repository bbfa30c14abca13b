"""The generated code documents itself: an editor shows all that the description says."""

from __future__ import annotations

import importlib
import inspect
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from scripts.codegen.description.document import Document, load, operations
from scripts.codegen.names.lock import Lock, operation_keys

from esper_client import models
from esper_client.api import Groups

ROOT = Path(__file__).resolve().parents[2]
LOCK = Lock.read(ROOT / "scripts" / "names.lock.yaml")


@cache
def description() -> Document:
    """Read the description as it is published."""
    return load(ROOT / "openapi.yaml")


def methods() -> Iterator[tuple[Any, Any, Any]]:
    """Go through operations with the module of their functions and their method."""
    document = description()
    keys = operation_keys(document)
    for at in operations(document):
        group, name = LOCK.operations[keys[at.method, at.path]].split(".")
        module = importlib.import_module(f"esper_client.api.{group}")
        functions = importlib.import_module(f"esper_client.api.{group}.{name}")
        yield at, functions, getattr(getattr(module, module.__all__[0]), name)


def arguments(text: str) -> dict[str, str]:
    """Return what a docstring says of each argument."""
    match = re.search(r"Args:\n(.*?)\n\n", text, re.DOTALL)
    entries = re.split(r"\n(?=    \w+:)", match[1]) if match else []
    return {name.strip(): " ".join(said.split()) for name, said in (entry.split(":", 1) for entry in entries)}


def test_every_method_says_what_it_does_takes_gives_and_raises() -> None:
    """Purpose, arguments, result, errors, method and path stand in each docstring."""
    for at, _, method in methods():
        text = inspect.getdoc(method) or ""
        assert text.splitlines()[0].rstrip(".") == at.operation["summary"], at
        assert f"`{at}`" in " ".join(text.split()), at
        assert "Returns:" in text, at
        assert "Raises:" in text, at
        told = arguments(text)
        taken = [name for name in inspect.signature(method).parameters if name != "self"]
        assert sorted(told) == sorted(taken), at
        assert all(told.values()), (at, told)


def test_functions_refer_to_the_method_and_say_what_they_return() -> None:
    """What an operation does is written once; both functions name the method that tells it, in one line."""
    for at, functions, method in methods():
        texts = [
            inspect.getdoc(function) or "" for function in (functions.asyncio, functions.asyncio_detailed)
        ]
        assert all(f"`{method.__qualname__}`" in text and "\n" not in text for text in texts), at
        assert texts[0] != texts[1], at
        assert "status and headers" in texts[1], at
        assert ("page" in texts[0]) == (not inspect.iscoroutinefunction(inspect.unwrap(method))), at


def test_documented_errors_and_deprecations_are_told() -> None:
    """What the description says of statuses and of what goes away is in the docstring."""
    for at, _, method in methods():
        text = " ".join((inspect.getdoc(method) or "").split())
        errors = sorted(status for status in at.operation["responses"] if status[0] in "45")
        if errors:
            assert f"documented errors: {', '.join(errors)}" in text, at
        assert ("Deprecated" in text) >= bool(at.operation.get("deprecated")), at


def test_completion_tells_what_a_group_holds() -> None:
    """Each group has a line of its own in an editor, and its methods are all that it shows."""
    told = {name: inspect.getdoc(group) or "" for name, group in vars(Groups).items() if name[0] != "_"}
    assert len(set(told.values())) == len(told)
    assert not [name for name, text in told.items() if text.startswith("The operations of")]
    for name in told:
        module = importlib.import_module(f"esper_client.api.{name}")
        group = getattr(module, module.__all__[0])
        shown = [member for member in dir(group) if not member.startswith("_")]
        assert all(f"{name}.{member}" in LOCK.operations.values() for member in shown)


def test_bodies_say_what_they_hold() -> None:
    """A body without a description of its own names its fields."""
    for at, _, method in methods():
        said = arguments(inspect.getdoc(method) or "").get("body")
        assert said is None or len(said) > len("What to send."), at


@pytest.mark.parametrize(
    ("method", "argument", "words"),
    [
        ("device_v2.list_devices", "page_size", "at most 1000"),
        ("alarms.get_alarm_rules", "enterprise_id", "caller's own"),
        ("content.generate_download_url", "body", ""),
    ],
)
def test_limits_are_told(method: str, argument: str, words: str) -> None:
    """A published maximum stands where the argument is explained."""
    group, name = method.split(".")
    module = importlib.import_module(f"esper_client.api.{group}")
    told = arguments(inspect.getdoc(getattr(getattr(module, module.__all__[0]), name)) or "")
    assert words in told[argument]


def test_every_model_and_field_is_documented() -> None:
    """A model says what it is, and each field has its line."""
    bare = 0
    for name in models.__all__:
        model = getattr(models, name)
        if not hasattr(model, "fields_"):
            continue
        text = inspect.getdoc(model) or ""
        assert text, name
        for field in model.fields_:
            assert f"\n    {field.attribute}:" in text, (name, field.attribute)
            bare += f"\n    {field.attribute}: \n" in text + "\n"
    assert bare < 200
