"""The notebook: its cells run one after another in a kernel, against the fake."""

from __future__ import annotations

import csv
from pathlib import Path

import nbformat
import pytest
from esper_sdk.testing import CommandProgress, FakeEsper
from nbclient import NotebookClient

pytestmark = pytest.mark.slow

NOTEBOOK = Path(__file__).resolve().parents[2] / "examples" / "fleet.ipynb"


def text_of(cell) -> str:
    """Return all that a cell shows as text."""
    return "".join(
        output.get("text", "") + "".join(output.get("data", {}).get("text/plain", ""))
        for output in cell["outputs"]
    )


def test_every_cell_of_the_notebook_runs(tmp_path, monkeypatch):
    """Ten cells list, count, tabulate, call, command and write a file; it is stored without results."""
    notebook = nbformat.read(NOTEBOOK, as_version=4)
    nbformat.validate(notebook)
    cells = [cell for cell in notebook["cells"] if cell["cell_type"] == "code"]
    assert len(cells) == 10
    assert not any(cell["outputs"] for cell in cells)
    with FakeEsper(120, progress=CommandProgress(step=0.1)).serve() as server:
        for name, value in server.fake.environment.items():
            monkeypatch.setenv(name, value)
        # Else the debugger warns of frozen modules.
        monkeypatch.setenv("PYDEVD_DISABLE_FILE_VALIDATION", "1")
        NotebookClient(notebook, timeout=50, resources={"metadata": {"path": str(tmp_path)}}).execute()
    counts = server.fake.command_counts("REBOOT")
    assert len(counts) == 20
    assert set(counts.values()) == {1}
    page, table = cells[1]["outputs"][0]["data"], cells[4]["outputs"][0]["data"]
    assert "<table" in page["text/html"]
    assert "platform" in table["text/html"]
    assert "success" in text_of(cells[8])
    with (tmp_path / "devices.csv").open(newline="", encoding="utf-8") as stream:
        assert {row["id"] for row in csv.DictReader(stream)} == set(server.fake.device_ids)
