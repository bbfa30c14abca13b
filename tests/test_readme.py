"""The examples of the documentation run as they stand."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from esper_sdk.testing import FakeEsper

from tests.documents import python_blocks

ROOT = Path(__file__).resolve().parents[1]

BLOCKS = python_blocks(ROOT / "README.md")


@pytest.mark.parametrize("code", BLOCKS, ids=[f"block {number}" for number in range(1, len(BLOCKS) + 1)])
def test_an_example_of_the_readme_runs(code: str, tmp_path: Path) -> None:
    """Each block of Python is a whole program that works on a tenant."""
    program = tmp_path / "example.py"
    program.write_text(code, "utf-8")
    # A test file runs under pytest, which brings its own fake; anything else is a program.
    how = ["-m", "pytest", "-q", "-p", "no:cacheprovider"] if "def test_" in code else ["-W", "error"]
    with FakeEsper(devices=400).serve() as server:
        run = subprocess.run(
            [sys.executable, *how, str(program)],
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
            cwd=tmp_path,
            env={**os.environ, "ESPER_BASE_URL": server.base_url, "ESPER_API_KEY": server.fake.api_key},
        )
    assert run.returncode == 0, run.stderr
    assert run.stdout or run.stderr
    assert server.fake.api_key not in run.stdout + run.stderr


def test_the_first_screen_has_what_a_newcomer_needs() -> None:
    """What it is, how to install it, ten lines that work, and the two commands."""
    first_screen = "\n".join((ROOT / "README.md").read_text("utf-8").splitlines()[:40])
    for word in ("pip install esper-sdk", "asyncio.run(main())", "make demo", "make test", "make help"):
        assert word in first_screen
