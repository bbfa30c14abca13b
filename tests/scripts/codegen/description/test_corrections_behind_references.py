"""Corrections find what they correct when the vendor moves it behind a reference, and say so when it is gone."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest

from scripts.codegen.description.overlay import Action, Overlay, apply
from tests.scripts.generated import content, described, operation, package

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


def inherited() -> dict[str, Any]:
    """A device whose fields have moved into a part that another schema shares, and that tells kinds apart."""
    ref = {name: {"$ref": f"#/components/schemas/{name}"} for name in ("Base", "Middle", "Loop", "Device")}
    document = described(
        {"/devices": {"get": operation("get_device", {"200": content(ref["Device"])})}},
        schemas={
            "Base": {
                "type": "object",
                "description": "b",
                "properties": {"kind": TEXT, "groups": TEXT, "name": TEXT},
                "discriminator": {"propertyName": "kind"},
            },
            "Middle": {"allOf": [ref["Base"], {"properties": {"m": TEXT}}]},
            "Device": {"allOf": [ref["Middle"], {"properties": {"groups": TEXT, "own": TEXT}}]},
            "Other": {"allOf": [ref["Base"], {"properties": {"o": TEXT}}]},
            "Loop": {"allOf": [ref["Loop"], ref["Loop"], ref["Middle"]]},
        },
    )
    # As it is read from a file: no two places are one object.
    copied: dict[str, Any] = json.loads(json.dumps(document))
    return copied


def test_a_target_is_found_in_the_parts_of_a_schema() -> None:
    """Its `allOf` is followed to the part that has it, and whatever else has this part stays as it is."""
    document = inherited()
    published = copy.deepcopy(document["components"]["schemas"])
    told: list[str] = []
    actions = (
        act("$.components.schemas.Device.properties.name", {"format": "x"}),
        act("$.components.schemas.Device.properties['m','own']", {"maxLength": 1}),
        act("$.components.schemas.Loop.properties.m", {"maxLength": 2}),
        act("$.components.schemas.Device.properties.groups", remove=True),
        act("$.components.schemas.Device.properties", {"groups": {"type": "array"}}),
    )
    assert apply(document, Overlay(actions), told) == []
    assert told == []
    schemas = document["components"]["schemas"]
    for name in ("Base", "Middle", "Other"):
        assert schemas[name] == published[name]
    middle, own = schemas["Device"]["allOf"]
    base, more = middle["allOf"]
    assert base["properties"] == {"kind": TEXT, "name": {**TEXT, "format": "x"}}
    assert more["properties"]["m"] == {**TEXT, "maxLength": 1}
    assert own["properties"] == {"own": {**TEXT, "maxLength": 1}, "groups": {"type": "array"}}
    assert schemas["Loop"]["allOf"][2]["allOf"][1]["properties"]["m"]["maxLength"] == 2


def test_a_schema_whose_part_was_changed_is_still_a_kind_of_it(tmp_path: Path) -> None:
    """An answer of the parent may still be the child, which has the correction."""
    overlay = tmp_path / "overlay.yaml"
    overlay.write_text(
        "overlay: 1.0.0\nactions:\n"
        "- {target: $.components.schemas.Other.properties.name, description: d, x-remove-when: w, "
        "update: {type: integer}}\n",
        "utf-8",
    )
    document = inherited()
    answer = document["paths"]["/devices"]["get"]["responses"]["200"]["content"]["application/json"]
    answer["schema"] = {"$ref": "#/components/schemas/Base"}
    client = package(tmp_path, document, overlay=overlay)
    hints = {
        name: {field.name: field.codec.expected for field in getattr(client.models, name).fields_}
        for name in ("Base", "Other", "Middle")
    }
    assert (hints["Base"]["name"], hints["Other"]["name"]) == ("a string", "an integer")
    codec = client.module("api.default.get_device").OPERATION.answer
    decoded = codec.decoder()({"kind": "Other", "name": 1, "o": "x"})
    assert (type(decoded).__name__, decoded.name, decoded.o) == ("Other", 1, "x")
    assert "x-copy-of" not in (client.folder / "models" / "other.py").read_text("utf-8")


@pytest.mark.parametrize(
    "moved",
    [
        {"responses": {"$ref": "#/components/x-sets/All"}},
        {"responses": {"200": {"description": "", "content": {"$ref": "#/components/x-sets/Content"}}}},
        {"responses": {"200": content({"$ref": "https://example.com/schemas/user"})}},
    ],
    ids=["responses", "content", "$id"],
)
def test_a_target_is_found_behind_references_of_any_kind(tmp_path: Path, moved: dict[str, Any]) -> None:
    """Whole answers, whole contents and schemas by their `$id` are found, corrected and carried."""
    document = described(
        {"/users": {"get": operation("get_user") | moved}},
        schemas={
            "User": {
                "$id": "https://example.com/schemas/user",
                "type": "object",
                "properties": {"name": TEXT, "part": {"$ref": "#/$defs/Part"}},
                "$defs": {"Part": {"type": "object", "properties": {"p": TEXT}}},
            }
        },
    )
    user = content({"$ref": "#/components/schemas/User"})
    document["components"]["x-sets"] = {"All": {"200": user}, "Content": user["content"]}
    overlay = tmp_path / "overlay.yaml"
    overlay.write_text(
        f"overlay: 1.0.0\nactions:\n- target: {ANSWER}.properties.name\n  description: d\n"
        "  x-remove-when: w\n  update: {type: integer}\n",
        "utf-8",
    )
    client = package(tmp_path, document, overlay=overlay)
    assert client.outcome.told == client.outcome.stale == ()
    codec = client.module("api.default.get_user").OPERATION.answer
    fields = {field.name: field.codec for field in codec.model.fields_}
    assert fields["name"].expected == "an integer"
    assert [field.name for field in fields["part"].model.fields_] == ["p"]
