"""The page about testing: its test file passes as it stands, and its programs run."""

from __future__ import annotations

import subprocess
import sys
from importlib.metadata import entry_points
from pathlib import Path

import pytest

from tests.documents import python_blocks

pytestmark = pytest.mark.slow

PAGE = Path(__file__).parents[2] / "docs" / "testing.md"
TEST_FILE, *PROGRAMS = python_blocks(PAGE)
PLUGIN = "esper_sdk.testing._plugin"


def test_test_file_of_the_page(tmp_path):
    """The test file proves its automation, with nothing but the installed plugin."""
    (tmp_path / "test_automation.py").write_text(TEST_FILE, "utf-8")
    installed = any(point.value == PLUGIN for point in entry_points(group="pytest11"))
    command = [sys.executable, "-m", "pytest", "-q", "--strict-markers"]
    # Without it pytest-asyncio warns; a project that uses it has it.
    command += ["-o", "asyncio_default_fixture_loop_scope=function"]
    run = subprocess.run(
        [*command, *(() if installed else ("-p", PLUGIN))],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )

    assert "1 passed" in run.stdout, run.stdout + run.stderr
    assert len(TEST_FILE.strip().splitlines()) <= 18


@pytest.mark.parametrize("program", PROGRAMS, ids=range(len(PROGRAMS)))
def test_programs_of_the_page(program):
    """Each program runs and prints something."""
    run = subprocess.run(
        [sys.executable, "-W", "error", "-c", program],
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )

    assert (run.returncode, bool(run.stdout)) == (0, True), run.stderr
