"""What an editor offers behind a dot: groups and methods, each with its documentation, and nothing private."""

from __future__ import annotations

import inspect
from pathlib import Path
from typing import Any

import jedi
import pytest
from esper_sdk import Esper

from esper_client.api import Groups
from esper_client.raw import RawGroups

pytestmark = pytest.mark.slow

PROGRAM = """
from esper_sdk import Esper


async def main() -> None:
    async with Esper.from_env() as esper:
        {}
"""


@pytest.fixture(autouse=True)
def _own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is left behind, and nothing of another version is found."""
    monkeypatch.setattr(jedi.settings, "cache_directory", str(tmp_path))


def shown(expression: str) -> dict[str, str]:
    """Return the names that are offered behind an expression, and the text beside each."""
    code = PROGRAM.format(expression)
    line = code.count("\n")
    script = jedi.Script(code, project=jedi.Project(Path(__file__).parents[2], smart_sys_path=False))
    found = script.complete(line, len(code.splitlines()[line - 1]))
    # What begins with `_` is shown to who types it, and by no editor before.
    return {name.name: name.docstring(raw=True) for name in found if not name.name.startswith("_")}


def public(kind: type) -> set[str]:
    """Return the names of a class that are for users."""
    return {name for name, _ in inspect.getmembers(kind) if not name.startswith("_")}


@pytest.mark.timeout(240)
def test_a_client_shows_groups_and_methods() -> None:
    """Behind `esper.` stand all groups and the client's own methods, each with a text."""
    found = shown("esper.")
    assert found.keys() == public(Esper)
    assert found.keys() > public(Groups)
    assert [name for name, text in found.items() if len(text.split()) < 3] == []
    assert "filters" in found["device_v2"]


@pytest.mark.timeout(240)
@pytest.mark.parametrize(
    ("expression", "names", "words"),
    [
        ("esper.device_v2.", ["get_device", "list_devices"], "GET /v2/devices/"),
        ("esper.raw.device_v2.", ["get_device", "list_devices"], "status and headers"),
        ("esper.raw.", sorted(public(RawGroups)), "filters"),
        (
            "esper.device_v2.list_devices().",
            ["by_cursor", "collect", "count", "first", "from_position", "one", "pages", "snapshot"],
            "every item",
        ),
        ("(await esper.device_v2.list_devices()).", ["answer", "count", "has_next", "items", "offset"], ""),
        (
            "esper.bulk(print, [1]).",
            ["collect", "in_flight", "progress", "stop", "summary"],
            "keeps all failures",
        ),
        (
            'esper.send_command("REBOOT", []).',
            ["in_flight", "progress", "request_ids", "summary"],
            "follow_commands",
        ),
    ],
)
def test_what_stands_behind_a_dot(expression: str, names: list[str], words: str) -> None:
    """The next step is offered, with its text, wherever one is in a program."""
    found = shown(expression)
    assert sorted(found) == names
    assert words in "\n".join(found.values())


async def test_a_prompt_shows_the_same() -> None:
    """At a prompt or in a notebook, a client offers what an editor does."""
    async with Esper(tenant="acme", api_key="s3cret") as esper:
        names: dict[str, Any] = {"esper": esper}
        for expression, kind in (("esper.", Esper), ("esper.device_v2.", type(esper.device_v2))):
            found = {name.name for name in jedi.Interpreter(expression, [names]).complete()}
            assert {name for name in found if not name.startswith("_")} == public(kind)
