"""The table of operations whose rate limit is not that of their path."""

from __future__ import annotations

from typing import Any

import pytest

from scripts.codegen.errors import DescriptionError
from scripts.codegen.services import KEY, render_services


def described(**item: Any) -> dict[str, Any]:
    """Describe one path."""
    return {"paths": {"/x/{id}": item}}


def table(document: dict[str, Any]) -> Any:
    """Run the module that is written, and return its table."""
    names: dict[str, Any] = {}
    exec(render_services(document), names)
    return names["SERVICES"]


def test_operations_and_paths() -> None:
    """A path's service is that of its operations, unless one has its own; the others have none."""
    named: dict[str, Any] = {"tags": ["g"], "operationId": "a", KEY: "own "}
    plain: dict[str, Any] = {"tags": ["g"], "operationId": "b"}
    assert table(described(get=plain, put=plain)) == ()
    assert table(described(get=named, put=plain)) == (("GET", "/x/{id}", "own"),)
    both = described(get=named, put=plain) | {}
    both["paths"]["/x/{id}"][KEY] = "shared"
    assert table(both) == (("GET", "/x/{id}", "own"), ("PUT", "/x/{id}", "shared"))


@pytest.mark.parametrize("name", [3, "", " ", ["x"]])
def test_a_name_that_is_none(name: Any) -> None:
    """A service that has no name as text is refused with its place."""
    operation = {"tags": ["g"], "operationId": "a", KEY: name}
    with pytest.raises(DescriptionError, match=r"GET /x/\{id\}: x-rate-limit-service must be the name"):
        render_services(described(get=operation))
