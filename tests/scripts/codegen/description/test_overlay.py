"""Corrections to the description as data."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.codegen.description.document import Document
from scripts.codegen.description.overlay import Action, Overlay, apply
from scripts.codegen.errors import DescriptionError


def document() -> Document:
    return {"a": {"b": {"type": "string"}, "list": [1, 2, 3]}, "paths": {"/x/": {"get": {"tags": ["t"]}}}}


def act(target: str, update: object = None, *, remove: bool = False) -> Overlay:
    return Overlay((Action(target, "because", "never", update, remove),))


def test_an_update_merges_into_objects() -> None:
    """What is there stays unless the update says otherwise."""
    target = document()
    assert apply(target, act("$.a.b", {"format": "uuid"})) == []
    assert target["a"]["b"] == {"type": "string", "format": "uuid"}


def test_an_update_appends_to_lists() -> None:
    """A list gets one more item."""
    target = document()
    apply(target, act("$.a.list", 4))
    assert target["a"]["list"] == [1, 2, 3, 4]


def test_lists_inside_an_update_are_extended() -> None:
    """Merging an object that holds a list adds to it."""
    target = document()
    apply(target, act("$.paths['/x/'].get", {"tags": ["u"], "deprecated": True}))
    assert target["paths"]["/x/"]["get"] == {"tags": ["t", "u"], "deprecated": True}


def test_a_removal_takes_every_match_out() -> None:
    """Items go without moving those that are still to come."""
    target = document()
    apply(target, act("$.a.list[?@ > 1]", remove=True))
    assert target["a"]["list"] == [1]


def test_an_update_is_copied() -> None:
    """Two targets of one action don't share what they got."""
    target: Document = {"a": [{}, {}]}
    apply(target, act("$.a[*]", {"x": {"y": 1}}))
    target["a"][0]["x"]["y"] = 2
    assert target["a"][1]["x"]["y"] == 1


def test_an_action_without_a_target_is_reported() -> None:
    """A correction of something that is gone is named, not ignored."""
    overlay = act("$.gone", {"x": 1})
    assert apply(document(), overlay) == list(overlay.actions)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("openapi: 3.1.0\n", "not an OpenAPI Overlay"),
        ("overlay: 1.0.0\nactions:\n- update: {}\n", "action 1: has no target"),
        ("overlay: 1.0.0\nactions:\n- {target: $.a, update: {}}\n", "has no `description`"),
        ("overlay: 1.0.0\nactions:\n- {target: $.a, description: d, update: {}}\n", "has no `x-remove-when`"),
        (
            "overlay: 1.0.0\nactions:\n- {target: $.a, description: d, x-remove-when: w}\n",
            "either `update` or",
        ),
        ("[", "can't be read"),
    ],
)
def test_a_bad_overlay_is_refused(tmp_path: Path, text: str, problem: str) -> None:
    """Each action says what it does, why, and when it can go."""
    path = tmp_path / "overlay.yaml"
    path.write_text(text, "utf-8")
    with pytest.raises(DescriptionError, match=problem):
        Overlay.read(path)


def test_a_target_that_is_no_jsonpath_is_refused() -> None:
    """The error names the target."""
    with pytest.raises(DescriptionError, match=r"\$\.\.\.a: not a JSONPath"):
        apply(document(), act("$...a", {}))
