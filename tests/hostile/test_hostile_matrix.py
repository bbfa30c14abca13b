"""The matrix: engine x fault x connection, and the one rule that holds in every cell."""

from __future__ import annotations

from collections import Counter

import pytest

from tests.hostile.client import COLUMNS
from tests.hostile.conftest import Certificates
from tests.hostile.matrix import FAULTS, Fault
from tests.hostile.play import play


def test_every_fault_has_a_name_of_its_own() -> None:
    """No two rows of the table can be confused."""
    assert [name for name, count in Counter(fault.name for fault in FAULTS).items() if count > 1] == []


@pytest.mark.parametrize("kept", [False, True], ids=["fresh", "kept"])
@pytest.mark.parametrize("column", COLUMNS)
@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_cell(fault: Fault, column: str, kept: bool, certificates: Certificates, record_property) -> None:
    """A call that meets a fault ends as it should, keeps the rule, and leaves the next one alone."""
    played = [play(fault, column, method, certificates, kept=kept) for method in fault.methods_on(kept=kept)]
    wrong = [line for cell in played for line in cell.wrong]
    code = played[0].code + ("!" if wrong else "")
    record_property(
        "matrix", [FAULTS.index(fault), fault.name, f"{column} {'kept' if kept else 'fresh'}", code]
    )
    assert not wrong, "\n".join(wrong)
