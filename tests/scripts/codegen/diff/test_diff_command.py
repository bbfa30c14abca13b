"""The command: git against the working tree, files against each other, exit codes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from scripts.commands import diff
from tests.scripts.codegen.diff.diff_documents import small

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[4]


def write(path: Path, document: Any) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(document if isinstance(document, str) else json.dumps(document), "utf-8")
    return path


def git(folder: Path, *arguments: str) -> None:
    environment = {**os.environ, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    subprocess.run(
        ["git", "-c", "user.name=T", "-c", "user.email=t@example.com", "-c", "core.autocrlf=false", *arguments],
        cwd=folder, env=environment, check=True, capture_output=True,
    )  # fmt: skip


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A repository with a description, a package, an overlay, a lock of names and an example, committed."""
    root = tmp_path / "project"
    write(root / "openapi.yaml", small())
    write(root / "overrides" / "esper_sdk" / "_version.py", '__version__ = "0.3.1"\n')
    write(root / "esper_client" / "__init__.py", "")
    write(root / "esper_client" / "models" / "__init__.py", "")
    write(root / "esper_client" / "models" / "thing.py", "class Thing:\n    id: str\n    size: int\n")
    write(root / "scripts" / "names.lock.yaml", "operations:\n  GET /v1/owners: owners.list_owners\n")
    write(
        root / "overlay.yaml",
        {
            "overlay": "1.0.0",
            "info": {"title": "t", "version": "1"},
            "actions": [
                {
                    "target": "$.paths['/v1/owners'].get",
                    "description": "It is old.",
                    "x-remove-when": "it is gone",
                    "update": {"deprecated": True},
                }
            ],
        },
    )
    write(
        root / "examples" / "list.py", "async def main(esper):\n    return await esper.owners.list_owners()\n"
    )
    git(root, "init", "-q")
    git(root, "add", ".")
    git(root, "commit", "-q", "-m", "first")
    git(root, "tag", "first")
    return root


def test_the_working_tree_is_compared_with_the_last_commit(
    project: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """A removed operation is told with all that it touches: method, overlay, example, version."""
    new = small()
    del new["paths"]["/v1/owners"]
    write(project / "openapi.yaml", new)
    write(project / "esper_client" / "models" / "thing.py", "class Thing:\n    id: str\n")
    assert diff.main(["--root", str(project)]) == 0
    report = capfd.readouterr().out
    assert "From `openapi.yaml` at " in report
    assert "**Version step: minor** (0.3.1 → 0.4.0) — 1 change breaks Python callers; before 1.0" in report
    assert "- `Thing.size`" in report
    assert "- `GET /v1/owners` · `owners.list_owners`" in report
    assert "action 1, `$.paths['/v1/owners'].get`: its target is gone" in report
    assert "`examples/list.py:2`: `owners.list_owners` removed in the description" in report
    assert "| operations |  | 1 |  | 1 |" in report


def test_a_clean_tree_has_no_differences(project: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """What is committed is what is there."""
    assert diff.main(["--root", str(project), "--fail-on-breaking"]) == 0
    assert "\nNo differences.\n" in capfd.readouterr().out


def test_an_older_revision_can_be_named(project: Path, tmp_path: Path) -> None:
    """`--old-rev` takes a tag, `--out` a file, whose folder is made."""
    new = small()
    new["paths"]["/v1/owners"]["get"]["deprecated"] = True
    write(project / "openapi.yaml", new)
    git(project, "commit", "-q", "-a", "-m", "second")
    out = tmp_path / "reports" / "report.md"
    assert diff.main(["--root", str(project), "--out", str(out)]) == 0
    assert "No differences" in out.read_text("utf-8")
    assert diff.main(["--root", str(project), "--old-rev", "first", "--out", str(out)]) == 0
    assert "deprecated now" in out.read_text("utf-8")
    assert "the description says it now; can the action go?" in out.read_text("utf-8")


def test_breaking_changes_can_fail_the_run(project: Path) -> None:
    """Exit 2 on request, 0 otherwise."""
    new = small()
    del new["paths"]["/v1/owners"]
    path = write(project / "new.json", new)
    arguments = [
        "--root",
        str(project),
        "--new",
        str(path),
        "--no-python",
        "--out",
        str(project / "report.md"),
    ]
    assert diff.main(arguments) == 0
    assert diff.main([*arguments, "--fail-on-breaking"]) == 2


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (None, "there is no such file"),
        ("{", "not JSON"),
        ("<html>Sign in</html>", "not an API description"),
        ('{"openapi": "4.0", "paths": {}}', "4.0"),
    ],
)
def test_what_cannot_be_read_is_a_clear_error(
    project: Path, capsys: pytest.CaptureFixture[str], text: str | None, problem: str
) -> None:
    """The file and the problem are named, nothing is written, the exit code is 1."""
    path = project / "broken.json"
    if text is not None:
        write(path, text)
    out = project / "report.md"
    assert diff.main(["--root", str(project), "--old", str(path), "--out", str(out)]) == 1
    error = capsys.readouterr().err
    assert str(path) in error
    assert problem in error
    assert not out.exists()


def test_a_revision_that_is_none_is_a_clear_error(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Neither a wrong name nor one that looks like an option gets any further."""
    for revision in ("nowhere", "--help", "first:openapi.yaml"):
        assert diff.main(["--root", str(project), f"--old-rev={revision}"]) == 1
        assert "is no revision" in capsys.readouterr().err


def test_a_project_without_git_is_a_clear_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """There is nothing to compare with; two files would do."""
    write(tmp_path / "openapi.yaml", small())
    assert diff.main(["--root", str(tmp_path)]) == 1
    assert "is no revision of a git repository" in capsys.readouterr().err


def test_a_description_that_becomes_no_client_is_still_compared(
    project: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """The report says why there is nothing on Python, and proposes a version by the descriptions."""
    new = small()
    new["paths"] = {}
    path = write(project / "empty.json", new)
    assert diff.main(["--root", str(project), "--new", str(path)]) == 0
    report = capfd.readouterr().out
    assert "The Python packages could not be compared: `empty.json` becomes no client" in report
    assert "changes of the description can break a caller" in report


@pytest.mark.timeout(120)
def test_two_files_are_compared_with_the_clients_that_they_become(tmp_path: Path) -> None:
    """Run as `make diff OLD=... NEW=...` runs it: packages are generated, the project stays as it is."""
    new = small()
    del new["paths"]["/v1/owners"]
    new["components"]["schemas"]["Thing"]["properties"].pop("size")
    files = [
        str(write(tmp_path / name, document)) for name, document in (("a.json", small()), ("b.json", new))
    ]
    names = (ROOT / "scripts" / "names.lock.yaml").read_bytes()
    run = subprocess.run(
        [sys.executable, "-m", "scripts", "diff", "--old", files[0], "--new", files[1]], cwd=ROOT,
        capture_output=True, check=False,
    )  # fmt: skip
    report = run.stdout.decode()
    assert (run.returncode, run.stderr) == (0, b"")
    assert "From `a.json` (version 1) to `b.json` (version 1)." in report
    assert "- `Thing.size`" in report
    assert "**Methods removed** (1)" in report
    assert (ROOT / "scripts" / "names.lock.yaml").read_bytes() == names


def test_the_description_here_does_not_differ_from_itself(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    """Every correction of this project's overlay can be looked at."""
    spec = str(ROOT / "openapi.yaml")
    assert diff.main(["--old", spec, "--new", spec, "--no-python"]) == 0
    report = capsysbinary.readouterr().out.decode()
    assert "No differences." in report
    assert "could not be looked at" not in report
