"""Each example of the README and of the guides runs as it stands."""

from __future__ import annotations

import re
import runpy
import subprocess
import sys
from pathlib import Path

import pytest
from esper_sdk.testing import CommandProgress, FakeEsper

from tests.documents import python_blocks

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]

BLOCKS = [
    pytest.param(code, id=f"{page.name} {number}")
    for page in [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
    if page.name != "testing.md"  # has a test of its own
    for number, code in enumerate(python_blocks(page), 1)
]


@pytest.fixture
def hurried(monkeypatch):
    """Pauses between two looks at a job or command that last as good as nothing; virtual time tests the real ones."""
    monkeypatch.setattr("esper_sdk._jobs.tables._CADENCE", (0.05,))
    monkeypatch.setattr("esper_sdk._jobs.poll.FIRST", 0.05)
    monkeypatch.setattr("esper_sdk._commands.follower.POLL_FIRST", 0.05)


@pytest.mark.usefixtures("hurried")
@pytest.mark.parametrize("code", BLOCKS)
def test_an_example_of_the_documentation_runs(code, tmp_path, monkeypatch, capfd):
    """A block is a whole program that works on a tenant and prints something, or a test file that passes."""
    monkeypatch.chdir(tmp_path)
    with FakeEsper(60, progress=CommandProgress(step=0.01)).serve() as server:
        for variable, value in server.fake.environment.items():
            monkeypatch.setenv(variable, value)
        if "def test_" in code:
            (tmp_path / "test_example.py").write_text(code, "utf-8")
            command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
            # Without it pytest-asyncio warns; a project that uses it has it.
            command += ["-o", "asyncio_default_fixture_loop_scope=function"]
            assert subprocess.run(command, check=False).returncode == 0
        else:
            # In this process: starting Python for each of them takes longer than all that they do.
            (tmp_path / "example.py").write_text(code, "utf-8")
            runpy.run_path("example.py", run_name="__main__")
    shown = capfd.readouterr()
    assert shown.out or shown.err
    assert server.fake.api_key not in shown.out + shown.err


def test_the_first_screen_has_what_a_newcomer_needs():
    """What it is, that it is unofficial, how to install it, lines that work, and the two commands."""
    lines = (ROOT / "README.md").read_text("utf-8").splitlines()
    first_screen = "\n".join(lines[:45])
    assert "unofficial" in next(line for line in lines[1:] if line and not line.startswith("[!"))
    for word in ("pip install", "asyncio.run(main())", "make demo", "make test", "make help"):
        assert word in first_screen


@pytest.mark.parametrize("page", ["README.md", "CHANGELOG.md"])
def test_what_pypi_shows_reads_elsewhere(page):
    """Every link of the page on PyPI is absolute, as there are no files beside it."""
    links = re.findall(r"\]\(([^)]+)\)", (ROOT / page).read_text("utf-8"))
    assert links
    assert [link for link in links if not link.startswith("https://")] == []
