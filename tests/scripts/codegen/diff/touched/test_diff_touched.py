"""Which corrections and which hand-written lines a new description touches."""

from __future__ import annotations

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from scripts.codegen.description.overlay import Action, Overlay
from scripts.codegen.diff.touched.corrections import touched_actions
from scripts.codegen.diff.touched.hand_written import Use, Wanted, find_uses
from tests.scripts.codegen.diff.diff_documents import small

Document = dict[str, Any]
SIZE = "$.components.schemas.Thing.properties.size"


def action(target: str, update: Any = None, *, remove: bool = False) -> Action:
    return Action(target, "It differs.", "it no longer differs", update, remove)


OVERLAY = Overlay((
    action(SIZE, remove=True),
    action("$.components.schemas.Thing.properties", {"size": {"type": "string", "description": "Ours."}}),
    action("$.paths['/v1/owners'].get", {"deprecated": True}),
    action("$.paths['/v1/things/'].get.parameters", {"name": "offset", "in": "query", "schema": {"type": "integer"}}),
    action("$.components.schemas.Thing.properties.note", remove=True),
))  # fmt: skip


def properties(document: Document) -> Document:
    return document["components"]["schemas"]["Thing"]["properties"]


CASES: list[tuple[str, Callable[[Document], Any], list[tuple[int, str]]]] = [
    ("nothing", lambda d: None, []),
    ("elsewhere", lambda d: properties(d).pop("state"), []),
    ("prose", lambda d: properties(d)["size"].update(description="How big."), []),
    ("changed", lambda d: properties(d)["size"].update(maximum=99), [(1, "what it corrects has changed; is it still right?")]),
    ("gone", lambda d: properties(d).pop("size"), [(1, "its target is gone")]),
    ("taken out", lambda d: properties(d).pop("note"), [(5, "its target is gone")]),
    ("needless", lambda d: properties(d).update(size={"type": "string"}), [(1, "the description says it now; can the action go?"), (2, "the description says it now; can the action go?")]),
    ("operation gone", lambda d: d["paths"].pop("/v1/owners"), [(3, "its target is gone")]),
    ("flag set", lambda d: d["paths"]["/v1/owners"]["get"].update(deprecated=True), [(3, "the description says it now; can the action go?")]),
    ("parameter there", lambda d: d["paths"]["/v1/things/"]["get"]["parameters"].append({"name": "offset", "in": "query", "schema": {"type": "integer"}}), [(4, "the description says it now; can the action go?")]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("change", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_a_correction_is_told_when_its_place_changes(
    change: Callable[[Document], Any], expected: list[Any]
) -> None:
    """Gone, changed, or said by the description itself: each is told; a change elsewhere is not."""
    new = small()
    change(new)
    touched = touched_actions(small(), new, OVERLAY)
    assert [(one.number, one.state.value) for one in touched] == expected


def test_a_correction_whose_target_came_back_is_told() -> None:
    """An action that waited has something to correct now."""
    old = small()
    del old["paths"]["/v1/owners"]
    before = copy.deepcopy(old)
    touched = touched_actions(old, small(), OVERLAY)
    assert [(one.number, one.state.value) for one in touched] == [(3, "its target is there now")]
    assert old == before, "the documents stay as they are"


CODE = '''"""Docstrings may name /v1/things/ freely."""

from esper_client.api.things import get_thing
from esper_client.api.things.list_things import asyncio
from esper_client.models import Thing
from .elsewhere import Owner

METHOD = "things.get_thing"


async def work(esper, owner: Owner, number: int) -> Thing:
    await esper.things.get_thing("a")
    await esper.others.get_thing("a")
    thing = Thing(id="1")
    await esper.request("GET", f"/v1/things/{number}/")
    await esper.request("GET", "https://example.com/api/v1/things/{id}?limit=1")
    await esper.request("GET", "/v1/others/1")
    return thing.size
'''


def test_hand_written_uses_are_found_by_name(tmp_path: Path) -> None:
    """Imports, attributes, strings and paths, with file and line; names of other modules are left alone."""
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "code.py").write_text(CODE, "utf-8")
    (tmp_path / "mine" / "broken.py").write_text("def (", "utf-8")
    wanted = Wanted(
        methods={"things.get_thing": "removed", "things.list_things": "changed"},
        models={"Thing": "removed", "Owner": "removed"},
        fields={"Thing.size": "removed"},
        paths={"/v1/things/{}": "changed", "/v1/things": "changed"},
    )
    found = find_uses(tmp_path, ("mine", "missing"), wanted)
    assert {use.file for use in found} == {"mine/code.py"}
    assert [(use.line, use.name) for use in found] == [
        (3, "things.get_thing"),
        (4, "things.list_things"),
        (5, "Thing"),
        (8, "things.get_thing"),
        (11, "Thing"),
        (12, "things.get_thing"),
        (14, "Thing"),
        (15, "/v1/things/{}"),
        (16, "/v1/things/{}"),
        (18, "Thing.size"),
    ]
    assert Use("mine/code.py", 8, "things.get_thing", "removed") in found
