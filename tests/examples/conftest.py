"""Runs the programs in `examples/` as a user does: as they stand, with the environment variables."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from esper_sdk.testing import FakeServer

ROOT = Path(__file__).resolve().parents[2]

Runner = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def run(tmp_path: Path) -> Runner:
    """Runs an example against a server, in a folder of its own."""

    def runner(server: FakeServer, name: str, *arguments: object, **environment: str) -> object:
        inherited = {
            name: value for name, value in os.environ.items() if not name.startswith(("ESPER_", "TO_"))
        }
        done = subprocess.run(
            [sys.executable, "-W", "error", ROOT / "examples" / f"{name}.py", *map(str, arguments)],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            timeout=50,
            check=False,
            env={
                **inherited,
                "ESPER_BASE_URL": server.base_url,
                "ESPER_API_KEY": server.fake.api_key,
                **environment,
            },
        )
        assert server.fake.api_key not in done.stdout + done.stderr
        assert "Traceback" not in done.stderr, done.stderr
        return done

    return runner
