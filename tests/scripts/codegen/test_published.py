"""Descriptions that the vendor published over the years become complete clients."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

from scripts.codegen.description.document import load, operations
from scripts.codegen.pipeline import Settings, generate

ROOT = Path(__file__).resolve().parents[3]

# Not part of this repository: a folder beside the checkout may hold them.
SPECS = sorted(
    path for path in (ROOT.parent / "shared" / "specs").glob("*") if path.suffix in {".json", ".yml", ".yaml"}
)

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not SPECS, reason="the published descriptions are not beside this checkout"),
]


@pytest.mark.timeout(300)
def test_every_published_description_becomes_a_complete_client(tmp_path: Path) -> None:
    """Each operation has a typed function, every module imports, and mypy --strict finds nothing."""
    packages = []
    for spec in SPECS:
        package = "client_" + re.sub(r"\W", "_", spec.stem)
        packages.append(package)
        names = tmp_path / f"{package}.names.yaml"
        outcome = generate(Settings(spec, tmp_path / package, ROOT / "generator-config.yml", names))
        # Counted from the file as it is, whatever its version.
        assert outcome.report.operations == sum(1 for _ in operations(load(spec))) > 0
        for module in (tmp_path / package / "api").glob("*/*.py"):
            returns = {
                ast.unparse(node.returns)
                for node in ast.walk(ast.parse(module.read_text("utf-8")))
                if isinstance(node, ast.AsyncFunctionDef) and node.name == "asyncio" and node.returns
            }
            assert "Any" not in returns, module
    program = (
        "import importlib, pkgutil, sys\n"
        "for name in sys.argv[1:]:\n"
        "    package = importlib.import_module(name)\n"
        "    for module in pkgutil.walk_packages(package.__path__, name + '.'):\n"
        "        importlib.import_module(module.name)\n"
    )
    subprocess.run([sys.executable, "-W", "error", "-c", program, *packages], check=True, cwd=tmp_path)
    command = [
        sys.executable,
        "-m",
        "mypy",
        "--strict",
        "--config-file=",
        "--cache-dir",
        str(tmp_path / "cache"),
    ]
    for package in packages:
        command += ["-p", package]
    run = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path)
    assert run.returncode == 0, run.stdout


@pytest.mark.timeout(300)
def test_lists_stay_lists_in_newer_forms(tmp_path: Path) -> None:
    """What returns pages today does so from newer files, where answers are references: corrections find them there."""
    ours = _lists(ROOT / "esper_client")
    for spec in (path for path in SPECS if path.name.startswith("2026-")):
        package = tmp_path / ("next_" + re.sub(r"\W", "_", spec.stem))
        options = Settings(
            spec,
            package,
            ROOT / "generator-config.yml",
            ROOT / "scripts" / "names.lock.yaml",
            overlay=ROOT / "overlay.yaml",
            keep_names=False,
        )
        generate(options)
        methods = {
            f"{path.parent.name}.{path.stem}"
            for path in package.glob("api/*/*.py")
            if path.stem != "__init__"
        }
        found = _lists(package)
        assert {name for name in ours if name in methods} <= found.keys()
        if "authn2" in spec.name:
            assert found["user.list_authn_users"] == "AuthnUser"


def _lists(package: Path) -> dict[str, str]:
    """Return the items of each method that returns pages."""
    found = {}
    for module in package.glob("api/*/__init__.py"):
        for node in ast.walk(ast.parse(module.read_text("utf-8"))):
            if isinstance(node, ast.FunctionDef) and node.returns:
                text = ast.unparse(node.returns)
                if text.startswith("Pages["):
                    found[f"{module.parent.name}.{node.name}"] = text[6:-1]
    return found
