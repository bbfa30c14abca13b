"""What is installed: two typed packages, and nothing that gets in the way of others."""

from __future__ import annotations

import ast
import importlib
import subprocess
import sys
import zipfile
from pathlib import Path

import esper_sdk
import pytest

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module")
def names(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    [wheel] = folder.glob("*.whl")
    return zipfile.ZipFile(wheel).namelist()


def test_the_wheel_has_two_packages_and_no_more(names: list[str]) -> None:
    """No top-level `overrides`, `scripts` or `tests`: those names belong to others."""
    tops = {name.split("/")[0] for name in names}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"esper_client", "esper_sdk"}


def test_both_packages_are_typed(names: list[str]) -> None:
    """Type checkers look for the marker."""
    assert {"esper_client/py.typed", "esper_sdk/py.typed"} <= set(names)


def test_the_wheel_has_no_litter_and_its_license(names: list[str]) -> None:
    """No caches, no hidden files, and paths that Windows can install."""
    assert not [name for name in names if "__pycache__" in name or "/." in name]
    assert any(name.endswith("licenses/LICENSE") for name in names)
    # 260 characters are the limit of Windows; most of them belong to the folder of the environment.
    assert max(map(len, names)) <= 120


def test_public_names_are_sorted_and_there() -> None:
    """What `__all__` promises can be imported, once each, in an order that is easy to search."""
    public = list(esper_sdk.__all__)
    assert public == sorted(set(public), key=lambda name: (not name.isupper(), not name[0].isupper(), name))
    assert all(hasattr(esper_sdk, name) for name in public)


def test_what_is_loaded_later_is_what_type_checkers_see() -> None:
    """`__all__`, the map of what is loaded on first use and the imports for type checkers name the same things."""
    source = Path(esper_sdk.__file__)
    eager: set[str] = set()
    checked: dict[str, str] = {}
    for node in ast.parse(source.read_text()).body:
        if isinstance(node, ast.ImportFrom):
            eager |= {alias.asname or alias.name for alias in node.names}
        elif isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            for inner in node.body:
                assert isinstance(inner, ast.ImportFrom)
                checked |= {alias.name: inner.module or "" for alias in inner.names}
    assert set(esper_sdk._LATER) == set(checked)
    assert set(esper_sdk.__all__) <= eager | set(checked)
    for name, module in checked.items():
        package = "" if module.startswith("esper_client") else "esper_sdk."
        assert getattr(importlib.import_module(package + module), name) is getattr(esper_sdk, name)


def test_one_endpoint_loads_only_what_it_needs() -> None:
    """Calling one operation imports its own models, and no other group's."""
    program = (
        "import sys\n"
        "from esper_client.api.alarms import get_alarm_rule\n"
        "get_alarm_rule.OPERATION.answer.model.from_dict({'conditions': {}})\n"
        "print(sorted(name for name in sys.modules if name.startswith('esper_client.models.')))\n"
        "print(sorted(name for name in sys.modules if name.count('.') > 2 and name.startswith('esper_client.api.')))\n"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    models, endpoints = run.stdout.splitlines()
    assert "alarm_rule_conditions" in models
    assert models.count("esper_client.models.") <= 5
    assert endpoints == "['esper_client.api.alarms.get_alarm_rule']"
