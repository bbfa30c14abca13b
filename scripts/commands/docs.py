"""
Build the documentation site: `make docs`.

Plain Markdown is written to `build/docs/pages/`, from the guides and from the code; Zensical makes
`build/docs/site/` of it. A warning is an error.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

from scripts.documentation import guides, library, settings
from scripts.documentation.generated import Client
from scripts.documentation.source import read

ROOT = Path(__file__).resolve().parents[2]
OUT = ROOT / "build" / "docs"


def _project() -> dict[str, Any]:
    project: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return project


def addresses() -> tuple[str, str]:
    """Return the addresses of the repository and of the site, as `pyproject.toml` has them."""
    urls = _project()["urls"]
    return urls["Source"], urls["Documentation"]


def write(out: Path) -> None:
    """Write the Markdown of the site, and its configuration."""
    repository, site = addresses()
    client, sdk = read(ROOT)
    pages = dict(guides.pages(ROOT, repository, site))
    for written in (Client.of(client).pages(), library.pages(sdk)):
        pages |= {f"reference/{path}": text for path, text in written}
    shutil.rmtree(out, ignore_errors=True)
    for path, text in pages.items():
        file = out / "pages" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    for pattern in ("*.svg", "*.css"):
        for file in (ROOT / "docs").glob(pattern):
            shutil.copy(file, out / "pages")
    description: str = _project()["description"]
    configuration = settings.zensical(pages, site=site, description=description)
    (out / "zensical.toml").write_text(configuration, "utf-8")


def build(out: Path) -> int:
    """Let Zensical build the site, and return its exit code."""
    command = [sys.executable, "-m", "zensical", "build", "--clean", "--strict"]
    return subprocess.run(command, cwd=out, check=False).returncode


def main(arguments: list[str] | None = None) -> int:
    """Do what the command line asks for."""
    parser = argparse.ArgumentParser(
        prog="python -m scripts docs", description="Build the documentation site."
    )
    parser.add_argument("--out", type=Path, default=OUT, help="where to (default: build/docs)")
    out: Path = parser.parse_args(arguments).out.resolve()
    write(out)
    return build(out)
