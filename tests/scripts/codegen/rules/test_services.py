"""The table of operations whose rate limit is not that of their path."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from scripts.codegen.description.extensions import RATE_LIMIT_SERVICE
from scripts.codegen.errors import DescriptionError
from scripts.codegen.facts import Facts
from scripts.codegen.render.services import render_services
from scripts.codegen.rules.extensions import note_services
from tests.scripts.generated import package


def described(**item: Any) -> dict[str, Any]:
    """Describe one path."""
    return {"openapi": "3.1.0", "paths": {"/x/{id}": item}}


def table(document: dict[str, Any]) -> Any:
    """Run the module that is written, and return its table."""
    names: dict[str, Any] = {}
    facts = Facts()
    note_services(document, facts)
    exec(render_services(facts), names)
    return names["SERVICES"]


def test_operations_and_paths() -> None:
    """A path's service is that of its operations, unless one has its own; the others have none."""
    named: dict[str, Any] = {"tags": ["g"], "operationId": "a", RATE_LIMIT_SERVICE: "own "}
    plain: dict[str, Any] = {"tags": ["g"], "operationId": "b"}
    assert table(described(get=plain, put=plain)) == ()
    assert table(described(get=named, put=plain)) == (("GET", "/x/{id}", "own"),)
    both = described(get=named, put=plain) | {}
    both["paths"]["/x/{id}"][RATE_LIMIT_SERVICE] = "shared"
    assert table(both) == (("GET", "/x/{id}", "own"), ("PUT", "/x/{id}", "shared"))


@pytest.mark.parametrize("name", [3, "", " ", ["x"]])
def test_a_name_that_is_none(name: Any) -> None:
    """A service that has no name as text is refused with its place."""
    operation = {"tags": ["g"], "operationId": "a", RATE_LIMIT_SERVICE: name}
    with pytest.raises(DescriptionError, match=r"GET /x/\{id\}: x-rate-limit-service must be the name"):
        note_services(described(get=operation), Facts())


@pytest.mark.slow
def test_the_service_of_a_path_reaches_the_client(tmp_path: Path) -> None:
    """What a path says of its operations is not lost on the way to the table of the client."""
    made = package(tmp_path, described(**{"get": {"responses": {"204": {}}}, RATE_LIMIT_SERVICE: "shared"}))
    assert made.module("services").SERVICES == (("GET", "/x/{id}", "shared"),)
