"""The workflows of continuous integration: what can be told about them without running them."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / ".github" / "workflows"

pytestmark = pytest.mark.skipif(not FOLDER.is_dir(), reason="source distributions come without the workflows")

WORKFLOWS = sorted(FOLDER.glob("*.yml"))
WRITES = {
    ("sync.yml", "propose", "contents"),
    ("sync.yml", "propose", "pull-requests"),
    ("release.yml", "publish", "id-token"),
    ("release.yml", "site", "id-token"),
    ("release.yml", "site", "pages"),
}


def read(path: Path) -> dict[str, Any]:
    """Read a workflow; every scalar is a string, so that `on` is no boolean."""
    content = yaml.load(path.read_text("utf-8"), yaml.BaseLoader)
    assert isinstance(content, dict)
    return content


def steps(workflow: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Go through the steps of all jobs."""
    for job in workflow["jobs"].values():
        yield from job["steps"]


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_every_action_is_pinned(path: Path) -> None:
    """A tag can be moved to other code; the digest of a commit can't."""
    text = path.read_text("utf-8")
    used = [step["uses"] for step in steps(read(path)) if "uses" in step]
    assert used
    for action in used:
        assert re.fullmatch(r"[\w.-]+/[\w.-]+@[0-9a-f]{40}", action), action
        assert re.search(rf"{re.escape(action)} # v\d+\.\d+\.\d+$", text, re.MULTILINE), (
            f"{action}: which version?"
        )


def test_one_action_has_one_version() -> None:
    """Workflows are brought up to date together."""
    used = {step["uses"] for path in WORKFLOWS for step in steps(read(path)) if "uses" in step}
    assert len(used) == len({action.split("@")[0] for action in used})


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_every_job_is_bounded(path: Path) -> None:
    """A job ends, gets no more rights than it says, and leaves no token on the disk."""
    workflow = read(path)
    assert {"on", "permissions", "concurrency"} <= workflow.keys()
    for name, job in workflow["jobs"].items():
        assert int(job["timeout-minutes"]) <= 60
        rights = {**(workflow["permissions"] or {}), **job.get("permissions", {})}
        assert {(path.name, name, right) for right, level in rights.items() if level != "read"} <= WRITES
        for step in job["steps"]:
            if step.get("uses", "").startswith("actions/checkout@"):
                assert step["with"]["persist-credentials"] == "false"


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_no_script_is_put_together_from_expressions(path: Path) -> None:
    """What others can write (titles, names of branches) reaches a script as a variable or not at all."""
    assert not [step["run"] for step in steps(read(path)) if "${{" in step.get("run", "")]


def test_every_supported_version_of_python_is_tested() -> None:
    """The versions that the package names are those of the matrix."""
    named = re.findall(
        r'"Programming Language :: Python :: (3\.\d+)"', (ROOT / "pyproject.toml").read_text("utf-8")
    )
    matrix = read(FOLDER / "ci.yml")["jobs"]["ci"]["strategy"]["matrix"]
    assert matrix["python"] == named
    assert matrix["os"] == ["ubuntu", "macos", "windows"]


@pytest.mark.skipif(shutil.which("make") is None, reason="needs make")
def test_windows_runs_the_commands_of_the_makefile() -> None:
    """There is no make there, so that the commands stand in the workflow a second time."""
    targets = re.findall(r"^make (.+)$", (ROOT / ".ci" / "run").read_text("utf-8"), re.MULTILINE)
    # This test may itself be run by a make, whose flags are not meant for another one.
    environment = {name: value for name, value in os.environ.items() if not re.match("MAKE|MFLAGS", name)}
    planned = subprocess.run(
        ["make", "--dry-run", *" ".join(targets).split()],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.splitlines()
    wanted = [
        line.replace(".venv/bin/", ".venv/Scripts/") for line in planned if line.startswith(".venv/bin/")
    ]
    (windows,) = [step["run"] for step in steps(read(FOLDER / "ci.yml")) if step.get("shell") == "bash"]
    assert "-m scripts generate --check" in windows
    assert wanted
    assert [line for line in wanted if line not in windows.splitlines()] == []
