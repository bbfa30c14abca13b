"""Corrections find what they correct when the vendor moves it behind a reference, and say so when it is gone."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest
from codegen.overlay import Action, Overlay, apply
from generated import content, described, operation, package

TEXT = {"type": "string"}


def moved() -> dict[str, Any]:
    """A list of users that is published as one user, in components that another operation shares."""
    answer = {"$ref": "#/components/responses/Users"}
    return described(
        {
            "/users": {
                "get": operation(
                    "list_users", {"200": answer}, parameters=[{"$ref": "#/components/parameters/limit"}]
                )
            },
            "/others": {"get": operation("get_others", {"200": answer})},
        },
        responses={"Users": content({"$ref": "#/components/schemas/UsersResponse"})},
        schemas={
            "UsersResponse": {"$ref": "#/components/schemas/User"},
            "User": {"type": "object", "properties": {"user_id": TEXT, "name": TEXT}},
        },
        parameters={"limit": {"name": "limit", "in": "query", "schema": {"type": "number"}}},
    )


ANSWER = "$.paths['/users'].get.responses['200'].content['application/json'].schema"


def act(target: str, update: object = None, *, remove: bool = False) -> Action:
    return Action(target, "it comes as a page.", "it is published as one", update, remove)


CORRECTIONS = Overlay(
    (
        act(f"{ANSWER}[?@.user_id]", remove=True),
        act(
            ANSWER,
            {
                "properties": {
                    "count": {"type": "integer"},
                    "results": {"type": "array", "items": {"$ref": "#/components/schemas/User"}},
                }
            },
        ),
        act(
            "$.paths.*.*.parameters[?@.name=='limit' && @.schema.type=='number'].schema", {"type": "integer"}
        ),
    )
)


def test_a_correction_is_whole_behind_references() -> None:
    """Each action finds its place through answer, schema and alias, and changes it for this operation only."""
    document = moved()
    published = copy.deepcopy(document)
    told: list[str] = []
    assert apply(document, CORRECTIONS, told) == []
    assert told == []
    schema = document["paths"]["/users"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    assert list(schema["properties"]) == ["count", "results"]
    assert document["paths"]["/users"]["get"]["parameters"][0]["schema"] == {"type": "integer"}
    assert document["components"] == published["components"]
    assert document["paths"]["/others"] == published["paths"]["/others"]


def test_the_list_stays_a_list(tmp_path: Path) -> None:
    """The method returns pages of the same class as before the move, and nothing is lost unreported."""
    overlay = tmp_path / "overlay.yaml"
    lines = ["overlay: 1.0.0", "actions:"]
    for action in CORRECTIONS.actions:
        what = "remove: true" if action.remove else f"update: {action.update}"
        lines += [f'- target: "{action.target}"', "  description: d", "  x-remove-when: w", f"  {what}"]
    overlay.write_text("\n".join(lines), "utf-8")
    client = package(tmp_path, moved(), overlay=overlay)
    group = (client.folder / "api" / "default" / "__init__.py").read_text("utf-8")
    assert "-> Pages[User]" in group
    assert "async def get_others(\n        self,\n    ) -> User" in group
    assert client.outcome.told == ()


def test_an_update_beside_a_reference_is_for_this_use() -> None:
    """What it points to is copied with the update in it; a reference in an update takes the place of what stood there."""
    document = {
        "a": {"x": {"$ref": "#/b"}, "y": {"$ref": "#/b"}, "z": {"type": "string"}},
        "b": {"type": "object", "properties": {"p": {"type": "string"}}},
    }
    apply(document, Overlay((act("$.a.x", {"properties": {"q": {}}}), act("$.a", {"z": {"$ref": "#/b"}}))))
    assert document["a"]["x"] == {"type": "object", "properties": {"p": {"type": "string"}, "q": {}}}
    assert document["a"]["y"] == document["a"]["z"] == {"$ref": "#/b"}
    assert document["b"] == {"type": "object", "properties": {"p": {"type": "string"}}}


def test_references_in_circles_end() -> None:
    """A shape that contains itself is looked into once for each step of the target."""
    node = {"type": "object", "properties": {"next": {"$ref": "#/components/schemas/Node"}}}
    document = {"components": {"schemas": {"Node": node, "Loop": {"$ref": "#/components/schemas/Loop"}}}}
    apply(
        document,
        Overlay((act("$.components.schemas.Node.properties.next.properties.next", {"description": "d"}),)),
    )
    inner = document["components"]["schemas"]["Node"]["properties"]["next"]
    assert inner["properties"]["next"]["description"] == "d"
    assert len(apply(document, Overlay((act("$.components.schemas.Loop.x", {}),)))) == 1


@pytest.mark.parametrize(
    ("target", "told"),
    [
        (
            "$.paths['/gone'].get",
            "1 actions are about paths, schemas or slips that are not in this description",
        ),
        ("$.components.schemas.Gone.properties", "1 actions are about"),
        ("$.paths.*.*.parameters[?@.schema.type=='null'].schema", "1 actions are about"),
        (
            "$.components.schemas.User.properties.gone",
            "is there and has no ['gone'], so this does nothing; whether its reason is gone is to be seen: it comes",
        ),
        ("$.paths['/users','/gone'].get", "finds nothing for '/gone'; it is applied to the rest"),
    ],
)
def test_an_action_that_finds_nothing_says_whether_its_reason_is_gone(target: str, told: str) -> None:
    """With its path or schema the reason is gone; where the place is still there, somebody has to look."""
    lines: list[str] = []
    apply(moved(), Overlay((act(target, {}),)), lines)
    assert len(lines) == 1
    assert told in lines[0]
