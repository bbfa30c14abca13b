"""Where tests lie: folders mirror packages, and the table for newcomers names them all."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TESTS = ROOT / "tests"
SDK = ROOT / "overrides" / "esper_sdk"
SCRIPTS = ROOT / "scripts"


def folders(path: Path) -> set[str]:
    """Return the names of the folders in a folder that have modules."""
    return {each.parent.name for each in path.glob("*/*.py")}


def test_folders_of_the_sdk_mirror_its_packages() -> None:
    """Each folder below `tests/sdk` is named as a package, and each package has tests of its own."""
    packages = {name.removeprefix("_") for name in folders(SDK)} - {"testing"}
    assert folders(TESTS / "sdk") == packages


def test_folders_of_the_scripts_mirror_their_packages() -> None:
    """Each folder below `tests/scripts` is named as a package there, and each package of the pipeline has tests."""
    packages = {path.parent.relative_to(SCRIPTS) for path in SCRIPTS.rglob("__init__.py")}
    tested = {path.parent.relative_to(TESTS / "scripts") for path in TESTS.glob("scripts/*/**/test_*.py")}
    assert tested <= packages
    assert {path for path in packages if path.parent == Path("codegen")} <= tested


def test_the_table_names_every_folder() -> None:
    """The table in CONTRIBUTING.md has a row for each folder, and none for what is gone."""
    named = re.findall(r"^\| `tests/(\w+)/` \|", (ROOT / "CONTRIBUTING.md").read_text("utf-8"), re.MULTILINE)
    assert sorted(named) == sorted(folders(TESTS))
