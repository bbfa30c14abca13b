"""The tables of what stands on what, as they are made from the code."""

from __future__ import annotations

from graphlib import CycleError
from pathlib import Path

import pytest

from scripts.commands import layers


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A package with a module on another one, in which a docstring is longer than a line."""
    folder = tmp_path / "drawn_package"
    folder.mkdir()
    (folder / "__init__.py").write_text("", "utf-8")
    (folder / "below.py").write_text('"""What all use | or not."""\n', "utf-8")
    (folder / "above.py").write_text('"""\nUses\nit.\n\nMore.\n"""\nfrom . import below\n', "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(layers, "FOLDERS", {folder.name: folder})
    return folder


TABLE = """before
<!-- layers: floors of drawn_package -->

| floor | part | stands on | what |
|--:|---|---|---|
| 2 | `above` | `below` | Uses it |
| 1 | `below` |  | What all use \\| or not |

<!-- end -->
after
"""


def test_the_page_is_what_the_code_has() -> None:
    """The tables of the architecture page are those of this checkout."""
    assert layers.main(["--check"]) == 0


def test_a_table_is_made_of_imports_and_docstrings(package: Path) -> None:
    """Floors come from the imports, words from the first paragraph; the rest of a page stays as it is."""
    assert layers.drawn("before\n<!-- layers: floors of drawn_package -->\n<!-- end -->\nafter\n") == TABLE
    assert layers.drawn(TABLE) == TABLE


def test_another_import_makes_the_table_untrue(package: Path) -> None:
    """A module that imports one more stands elsewhere."""
    (package / "top.py").write_text('"""On both."""\nfrom . import above, below\n', "utf-8")
    assert "| 3 | `top` | `above` | On both |" in layers.drawn(TABLE)


def test_a_circle_is_an_error(package: Path) -> None:
    """Two modules that import each other have no floor, not even if only annotations need it."""
    (package / "below.py").write_text(
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from . import above\n", "utf-8"
    )
    with pytest.raises(CycleError):
        layers.drawn(TABLE)


def test_a_page_that_is_not_true_is_told(
    package: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """`--check` fails on it, and `--write` puts it right."""
    page = package.parent / "page.md"
    page.write_text(TABLE.replace("Uses it", "Used it"), "utf-8")
    monkeypatch.setattr(layers, "PAGE", page)
    monkeypatch.setattr(layers, "PACKAGE", package.name)
    assert layers.main(["--check"]) == 1
    assert "make layers" in capsys.readouterr().err
    assert layers.main(["--write"]) == 0
    assert page.read_text("utf-8") == TABLE
    assert layers.main(["--check"]) == 0
