"""What users see is typed: right calls pass both checkers, wrong ones are errors to both."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from tests.documents import python_blocks

pytestmark = pytest.mark.slow

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]


PROGRAMS = ("by_truth.py", "day.py", "deprecations.py", "mistakes.py", "misuses.py", "uses.py")

Said = dict[str, dict[int, str]]
"""What a checker says, by program and line."""


@cache
def mypy() -> Said:
    """Return what mypy --strict says of all programs: it reads what they import but once."""
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary"]
    run = subprocess.run(
        [*command, *(str(HERE / name) for name in PROGRAMS)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )
    assert not run.stderr, run.stderr
    return {
        name: {int(line): text for line, text in re.findall(rf"\b{name}:(\d+): error: (.*)", run.stdout)}
        for name in PROGRAMS
    }


@cache
def pyright() -> Said:
    """Return what pyright, in its strict mode, says of all programs."""
    return pyright_says(*(HERE / name for name in PROGRAMS))


def pyright_says(*paths: Path) -> Said:
    """Return what pyright, in its strict mode, says of files and folders."""
    program = Path(sys.executable).with_name("pyright")
    command = [str(program), "--outputjson", *map(str, paths)]
    run = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
    if not run.stdout.startswith("{"):
        pytest.skip(f"pyright, which downloads itself on first use, can't run here: {run.stderr[-200:]}")
    said: Said = {path.name: {} for path in paths}
    for problem in json.loads(run.stdout)["generalDiagnostics"]:
        # What follows from a mistake is reported beside it.
        if problem["severity"] == "error" and not problem.get("rule", "").startswith("reportUnknown"):
            line = problem["range"]["start"]["line"] + 1
            said.setdefault(Path(problem["file"]).name, {})[line] = problem["message"]
    return said


@pytest.mark.timeout(240)
def test_the_examples_of_the_documentation_are_typed(tmp_path) -> None:
    """What is copied from the documentation shows no error in an editor."""
    for page in (ROOT / "README.md", *(ROOT / "docs").glob("*.md")):
        for number, code in enumerate(python_blocks(page)):
            (tmp_path / f"{page.stem}_{number}.py").write_text(code, "utf-8")
    assert len(list(tmp_path.iterdir())) > 10
    assert pyright_says(tmp_path) == {tmp_path.name: {}}


@pytest.mark.timeout(240)
@pytest.mark.parametrize("checker", [mypy, pyright], ids=["mypy", "pyright"])
def test_a_day(checker) -> None:
    """Sixty lines of ordinary code with fifteen groups pass; twenty mistakes are found, and told by the right word."""
    assert checker()["day.py"] == {}
    source = (HERE / "mistakes.py").read_text("utf-8").splitlines()
    wrong = {
        number: word for number, line in enumerate(source, 1) for word in re.findall("# wrong: (.+)$", line)
    }
    said = checker()["mistakes.py"]
    assert len(wrong) > 20
    missed = {number: said.get(number) for number, word in wrong.items() if word not in said.get(number, "")}
    assert missed == {}
    assert said.keys() - wrong.keys() == set()


@pytest.mark.timeout(240)
def test_deprecated_operations_are_struck_out() -> None:
    """An editor shows calls of deprecated operations, and of no others."""
    assert pyright()["deprecations.py"].keys() == marked("deprecations.py")


def marked(name: str) -> set[int]:
    """Return the lines that are marked as wrong."""
    lines = (HERE / name).read_text("utf-8").splitlines()
    return {number for number, line in enumerate(lines, 1) if line.endswith("# wrong")}


@pytest.mark.timeout(240)
@pytest.mark.parametrize("checker", [mypy, pyright], ids=["mypy", "pyright"])
def test_right_calls_pass_and_wrong_ones_are_errors(checker) -> None:
    """Thirty operations of ten groups check without an error; every marked mistake is one, and nothing else."""
    assert checker()["uses.py"] == {}
    found = checker()["misuses.py"].keys()
    assert marked("misuses.py")
    assert found >= marked("misuses.py")
    assert found - marked("misuses.py") <= unused_expressions()


@pytest.mark.timeout(240)
def test_a_bare_ok_tells_outcomes_apart() -> None:
    """After `if outcome.ok` mypy knows that there is a value, and else that there is an error."""
    assert mypy()["by_truth.py"] == {}


def unused_expressions() -> set[int]:
    """Lines at which a checker may also complain that a value is not used."""
    lines = (HERE / "misuses.py").read_text("utf-8").splitlines()
    return {
        number for number, line in enumerate(lines, 1) if line.strip().startswith(("rule.", "for ", "print"))
    }
