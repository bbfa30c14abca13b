"""Stable names for groups and methods."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from scripts.codegen.description.document import Document, operations
from scripts.codegen.errors import DescriptionError
from scripts.codegen.facts import Facts
from scripts.codegen.names.assign import assign_names
from scripts.codegen.names.lock import Lock, lock_key
from scripts.codegen.names.words import pascal, singular, snake


def describe(
    *entries: tuple[str, str, str | None, str], tags: list[dict[str, Any]] | None = None
) -> Document:
    """Make a description from (method, path, operationId, tag)."""
    document: Document = {"openapi": "3.1.0", "info": {"title": "t", "version": "1"}, "paths": {}}
    if tags:
        document["tags"] = tags
    for method, path, identifier, tag in entries:
        operation: dict[str, Any] = {"tags": [tag], "responses": {"204": {"description": "done"}}}
        if identifier:
            operation["operationId"] = identifier
        document["paths"].setdefault(path, {})[method] = operation
    return document


def names(document: Document, lock: Lock | None = None) -> list[str]:
    """Return `group.method` of each operation, in order."""
    assign_names(document, lock or Lock(), Facts())
    return [f"{at.operation['tags'][0]}.{at.operation['operationId']}" for at in operations(document)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("getAlarmRules", "get_alarm_rules"),
        ("GetRoleURL", "get_role_url"),
        ("getRoleURLs", "get_role_urls"),
        ("authn2", "authn2"),
        ("Device V2", "device_v2"),
        ("APNs certificate", "apns_certificate"),
        ("MultiOS Remote Viewer", "multi_os_remote_viewer"),
        ("Token (Deprecated)", "token_deprecated"),
        ("rv-activity-feed", "rv_activity_feed"),
        ("", ""),
    ],
)
def test_words_are_found_in_any_spelling(text: str, expected: str) -> None:
    """Camel case, abbreviations, digits and punctuation give readable identifiers."""
    assert snake(text) == expected


def test_pascal_and_singular() -> None:
    """Class names and items of lists read as English."""
    assert pascal("alarm_rules") == "AlarmRules"
    assert [singular(word) for word in ("devices", "policies", "status", "classes", "address", "boxes")] == [
        "device",
        "policy",
        "status",
        "class",
        "address",
        "box",
    ]


def test_groups_of_one_name_are_kept_apart() -> None:
    """Two tags shown alike, or alike but for a plural, become two groups, named after their service."""
    document = describe(
        ("get", "/pipelines/v0/operations/", "a", "2_Operations"),
        ("get", "/v0/operations/", "b", "3_Operations"),
        ("get", "/enterprise/{enterprise_id}/devicegroup/", "c", "0_DeviceGroup"),
        ("get", "/v2/subgroups", "d", "0_DeviceGroup"),
        ("get", "/pipelines/v0/devicegroups/", "e", "2_DeviceGroups"),
        tags=[
            {"name": "2_Operations", "x-displayName": "Operations"},
            {"name": "3_Operations", "x-displayName": "Operations"},
            {"name": "0_DeviceGroup", "x-displayName": "Device Group"},
            {"name": "2_DeviceGroups", "x-displayName": "Device Groups"},
        ],
    )
    assert [name.split(".")[0] for name in names(document)] == [
        "pipeline_operations",
        "operations",
        "device_group",
        "device_group",
        "pipeline_device_groups",
    ]


def test_names_are_derived_where_none_is_published() -> None:
    """Method and path give a name that says what it does."""
    document = describe(
        ("get", "/v2/things/{id}/", None, "Things"),
        ("post", "/v2/things/", None, "Things"),
        ("put", "/v2/things/{id}/", None, "Things"),
        ("delete", "/v2/things/{id}/parts/{part_id}", None, "Things"),
    )
    document["paths"]["/v2/things/"]["get"] = {
        "tags": ["Things"],
        "parameters": [{"name": "limit", "in": "query", "schema": {"type": "integer"}}],
        "responses": {"200": {"description": "x"}},
    }
    assert sorted(names(document)) == [
        "things.create_thing",
        "things.delete_thing_part",
        "things.get_thing",
        "things.list_things",
        "things.update_thing",
    ]


def test_a_repeated_id_gives_two_names() -> None:
    """An operationId that occurs twice in a group loses neither operation."""
    document = describe(("get", "/a", "getIt", "T"), ("get", "/b", "getIt", "T"))
    assert names(document) == ["t.get_it", "t.get_it_2"]


def test_names_that_python_reserves_are_usable() -> None:
    """A method can be called whatever the vendor calls it."""
    assert names(describe(("post", "/a", "import", "class"))) == ["class_.import_"]


@pytest.mark.parametrize(
    ("method", "path", "identifier"),
    [
        ("get", "/v1/things/{thing_id}", "renamedByTheVendor"),
        ("get", "/api/v1/things/{thing_id}/", "getThing"),
        ("get", "/v1/things/{other_name}/", "getThing"),
    ],
    ids=["id and slash", "prefix", "parameter"],
)
def test_the_lock_sees_through_what_does_not_matter(method: str, path: str, identifier: str) -> None:
    """Neither a renamed id, a moved slash, an /api prefix nor a renamed parameter renames a method."""
    lock = assign_names(describe(("get", "/v1/things/{thing_id}/", "getThing", "Things")), Lock(), Facts())
    document = describe((method, path, identifier, "Things"))
    assert names(document, lock) == ["things.get_thing"]
    assert next(iter(document["paths"])) == path


def test_a_renumbered_tag_is_the_same_group() -> None:
    """The number in front of a tag changes when the vendor adds a group; ours and its new methods stay."""
    lock = assign_names(
        describe(("get", "/a", "getA", "3_Alarms"), ("get", "/b", "getB", "3_Alarms")), Lock(), Facts()
    )
    document = describe(("get", "/a", "getA", "4_Alarms"), ("get", "/c", "getC", "4_Alarms"))
    assert names(document, lock) == ["alarms.get_a", "alarms.get_c"]


def test_a_new_group_does_not_take_a_known_name() -> None:
    """A group of the same display name as a known one is told apart by its service."""
    lock = assign_names(describe(("get", "/v0/operations/", "a", "Operations")), Lock(), Facts())
    document = describe(("get", "/pipelines/v0/operations/", "b", "2_Operations"))
    assert names(document, lock) == ["pipeline_operations.b"]


def test_a_removed_operation_frees_no_name() -> None:
    """A name that once meant one thing never means another."""
    lock = assign_names(describe(("get", "/a", "getIt", "T")), Lock(), Facts())
    later = assign_names(describe(("get", "/b", "getIt", "T")), lock, Facts())
    assert later.operations == {"GET /a": "t.get_it", "GET /b": "t.get_it_2"}


def test_the_lock_is_read_as_it_was_written(tmp_path: Path) -> None:
    """Writing and reading the lock changes nothing."""
    lock = assign_names(describe(("get", "/a/{b}/", "getIt", "T")), Lock(), Facts())
    path = tmp_path / "names.lock.yaml"
    path.write_text(lock.text(), "utf-8")
    again = Lock.read(path)
    assert (again.groups, again.operations) == (lock.groups, lock.operations)
    assert again.text() == lock.text()


def test_a_lock_with_one_name_for_two_is_refused(tmp_path: Path) -> None:
    """A mistake made while renaming by hand is found."""
    path = tmp_path / "names.lock.yaml"
    path.write_text("operations:\n  GET /a: t.x\n  GET /b: t.x\n", "utf-8")
    with pytest.raises(DescriptionError, match=r"GET /b and GET /a have the same name t\.x"):
        Lock.read(path)


def test_operations_that_keys_can_not_tell_apart_are_both_kept() -> None:
    """A path that is addressed twice gives two methods, and each keeps its name."""
    entries = [
        ("get", "/api/v2/things/", "listThings", "T"),
        ("get", "/v2/things/", "listThings", "T"),
        ("get", "/v2/things", "allThings", "T"),
    ]
    document = describe(*entries)
    lock = assign_names(document, Lock(), Facts())
    assert lock.operations == {
        "GET /api/v2/things/ (exactly)": "t.list_things",
        "GET /v2/things/ (exactly)": "t.list_things_2",
        "GET /v2/things": "t.all_things",
    }
    assert names(describe(*reversed(entries)), lock) == ["t.all_things", "t.list_things_2", "t.list_things"]


def test_keys_are_readable() -> None:
    """The key is what a person would write down."""
    assert lock_key("get", "/api/v2/rv-activity-feed/") == "GET /v2/rv-activity-feed"
    assert lock_key("put", "/v0/a/{x}/b/{y}") == "PUT /v0/a/{}/b/{}"
