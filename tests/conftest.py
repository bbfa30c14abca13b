from __future__ import annotations

import gc

import pytest
from hypothesis import HealthCheck, settings

# How fast this machine is at the moment is no property of what is tested.
settings.register_profile(
    "any machine", parent=settings(), deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("any machine")

# Hardly anything of what is imported and collected is ever garbage.
gc.disable()


@pytest.hookimpl(trylast=True)
def pytest_collection_finish() -> None:
    """Leave all that was imported and collected out of every later look for garbage: each would take 0.3 s."""
    gc.collect()
    gc.freeze()
    gc.enable()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print the figures that tests have recorded: the output of a test that passes is not shown."""
    for report in terminalreporter.getreports("passed"):
        for name, value in report.user_properties:
            if name == "figures":
                terminalreporter.write_line(f"{report.nodeid.rpartition('::')[2]}: {value}")
    _print_matrix(terminalreporter)
    seed = terminalreporter.config.getoption("randomly_seed", None)
    if seed is not None and terminalreporter.getreports("failed"):
        terminalreporter.write_line(f"The order was that of --randomly-seed={seed}")


def _print_matrix(terminalreporter: pytest.TerminalReporter) -> None:
    """Print the cells of the hostile server's matrix, which come from all workers, as one table."""
    reports = [*terminalreporter.getreports("passed"), *terminalreporter.getreports("failed")]
    cells = [value for report in reports for name, value in report.user_properties if name == "matrix"]
    if not cells:
        return
    columns = sorted({column for _, _, column, _ in cells})
    rows: dict[tuple[int, str], dict[str, str]] = {}
    for place, fault, column, code in cells:
        rows.setdefault((place, fault), {})[column] = code
    width = max(len(fault) for _, fault in rows)
    terminalreporter.section("faults: outcome, attempts, heads/whole requests at the server")
    terminalreporter.write_line(" " * width + "".join(f"  {column:<13}" for column in columns))
    for (_, fault), row in sorted(rows.items()):
        line = "".join(f"  {row.get(column, ''):<13}" for column in columns)
        terminalreporter.write_line(f"{fault:<{width}}{line}".rstrip())
    terminalreporter.write_line(
        "? unknown, ns not sent, x cancelled, a number is a status; ! not as it should be"
    )
