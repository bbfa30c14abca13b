from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from esper_sdk.testing import FakeEsper

from tests.documents import python_blocks

ROOT = Path(__file__).resolve().parents[2]

BLOCKS = [
    pytest.param(code, id=f"{page.name} {number}")
    for page in sorted((ROOT / "docs").glob("*.md"))
    if page.name != "testing.md"  # has a test of its own
    for number, code in enumerate(python_blocks(page), 1)
]


@pytest.mark.parametrize("code", BLOCKS)
def test_an_example_of_the_documentation_runs(code, tmp_path):
    """Each block of Python is a whole program that works on a tenant."""
    program = tmp_path / "example.py"
    program.write_text(code, "utf-8")
    with FakeEsper(60).serve() as server:
        done = subprocess.run(
            [sys.executable, "-W", "error", program],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            timeout=50,
            check=False,
            env={**os.environ, "ESPER_BASE_URL": server.base_url, "ESPER_API_KEY": server.fake.api_key},
        )
    assert done.returncode == 0, done.stderr
