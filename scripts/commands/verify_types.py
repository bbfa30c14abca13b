"""Check that every public name of esper_sdk has a declared type: `pyright --verifytypes`."""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = (ROOT / "esper_client", ROOT / "overrides" / "esper_sdk")


def main(arguments: list[str] | None = None) -> int:
    """Print what has no declared type, and fail if there is anything."""
    parser = argparse.ArgumentParser(prog="python -m scripts verify-types", description=__doc__)
    parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        # pyright verifies packages that are installed as files, and not editable ones.
        for package in PACKAGES:
            shutil.copytree(package, Path(folder, package.name), ignore=shutil.ignore_patterns("__pycache__"))
        done = subprocess.run(
            [
                Path(sys.executable).with_name("pyright"),
                "--pythonpath",
                sys.executable,
                "--verifytypes",
                "esper_sdk",
                "--ignoreexternal",
                "--outputjson",
            ],
            cwd=folder,
            env={**os.environ, "PYTHONPATH": folder},
            capture_output=True,
            text=True,
            check=False,
        )
    found = json.loads(done.stdout)["typeCompleteness"]
    symbols = [each for each in found["symbols"] if not each["isTypeKnown"] or each["isTypeAmbiguous"]]
    for symbol in sorted(symbols, key=lambda each: str(each["name"])):
        for diagnostic in symbol["diagnostics"]:
            print(f"{symbol['name']}: {diagnostic['message'].splitlines()[0]}")
    print(f"{found['completenessScore']:.1%} of the public names of esper_sdk have declared types")
    return 1 if symbols else 0
