"""Formatting of the files of a client, whatever the settings of the project around it are."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from scripts.codegen.errors import DescriptionError

__all__ = ("format_package",)


def format_package(package: Path) -> None:
    """Format with the pinned ruff, by its settings for generated code alone, whatever the project's are."""
    config = Path(__file__).with_name("generated-code.toml")
    for command in (["check", "--fix-only", "--quiet"], ["format", "--quiet"]):
        run = subprocess.run(
            [sys.executable, "-m", "ruff", *command, "--no-cache", "--config", str(config), str(package)],
            capture_output=True,
            text=True,
            check=False,
        )
        if run.returncode != 0:
            files = sorted(
                set(re.findall(rf"{re.escape(str(package))}/(\S+?\.pyi?)", run.stdout + run.stderr))
            )
            raise DescriptionError(
                f"{', '.join(files) or 'a module'} of the client would be no Python; that is a mistake of the pipeline"
            )
