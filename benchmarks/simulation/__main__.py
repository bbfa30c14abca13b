"""
Prints how the client does against models of rate-limited servers.

Usage: python -m benchmarks.simulation [--seeds N] [--first SEED] [--only TEXT] [--policies NAMES] [--service S]
    [--rates F] [--svg FILE] [--out FILE]
"""

from __future__ import annotations

import argparse
import statistics
import time
from pathlib import Path

from benchmarks.tables import table

from .picture import draw
from .run import POLICIES, Result, run
from .scenarios import BASIC, SCENARIOS, Scenario
from .servers import Conditions
from .virtual import run_virtual

VARIED = [("30 ms", 0.03, 1.0), ("1.2 s", 1.2, 1.0), ("rates / 2", 0.15, 0.5), ("rates x 2", 0.15, 2.0)]
"""Other conditions: a name, the median time of an answer, and the factor of rates and limits."""

_INTRO = """\
On virtual time: all calls are wanted at once, against models of servers. Each cell says how many times as long as
possible it took until the last call ended that can pass, how many requests were refused in percent of the calls,
and how many of those calls failed for good; median of the runs, and the most failures. Less than 1.00 comes from
failed calls. Where several clients share the work, the last column says how many times as late as the first the last
one ended."""


def simulate(scenario: Scenario, policy: str, seeds: range, *, service: float, rates: float) -> list[Result]:
    """
    Run a scenario for several seeds.

    Args:
        scenario: What to run.
        policy: Name of what sends.
        seeds: The seeds.
        service: Median time of an answer, in seconds.
        rates: Factor of all rates and limits.
    """
    return [run_virtual(run(scenario, POLICIES[policy], Conditions(seed, service, rates))) for seed in seeds]


def _cell(results: list[Result]) -> str:
    ratio = statistics.median(result.seconds / result.best for result in results)
    refused = statistics.median(result.refused / result.calls for result in results)
    return f"{ratio:.2f} / {refused:.1%} / {max(result.failed for result in results)}"


def main() -> None:
    """Run everything and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=5, help="how many runs the figures are the median of")
    parser.add_argument("--first", type=int, default=0, help="the first seed")
    parser.add_argument("--only", default="", help="part of the name of a server")
    parser.add_argument("--policies", default=",".join(POLICIES), help="names, separated by commas")
    parser.add_argument("--service", type=float, default=0.15, help="median time of an answer, in seconds")
    parser.add_argument("--rates", type=float, default=1.0, help="factor of all rates and limits")
    parser.add_argument("--svg", help="draw our limit over time into this file")
    parser.add_argument(
        "--out", type=Path, help="write the tables, other conditions too, as Markdown into this file"
    )
    options = parser.parse_args()
    seeds = range(options.first, options.first + options.seeds)
    names = options.policies.split(",")
    chosen = [scenario for scenario in SCENARIOS if options.only in scenario.name]
    drawn: list[tuple[str, list[tuple[float, int]]]] = []
    rows: list[list[str]] = []
    began = time.process_time()
    for scenario in chosen:
        row = [scenario.name]
        for name in names:
            results = simulate(scenario, name, seeds, service=options.service, rates=options.rates)
            if len(row) == 1:
                row.append(f"{statistics.median(result.best for result in results):.1f} s")
            row.append(_cell(results))
            if name == "ours":
                drawn.append((scenario.name, results[0].limits))
                spread = statistics.median(result.spread for result in results)
        row.append(f"{spread:.2f}" if scenario.clients > 1 else "")
        rows.append(row)
        print(
            " | ".join(f"{cell:>24}" if number else f"{cell:58}" for number, cell in enumerate(row)),
            flush=True,
        )
    print(f"{time.process_time() - began:.0f} s of CPU")
    if options.svg:
        basic = {scenario.name for scenario in BASIC}
        Path(options.svg).write_text(
            draw([(name, points) for name, points in drawn if name in basic]), "utf-8"
        )
    if options.out:
        head = ["server", "best", *names, "last / first"]
        parts = ["# Simulation", _INTRO, table(head, rows), "## Other conditions", _VARIED_INTRO]
        varied = [
            [
                scenario.name,
                *(_cell(simulate(scenario, "ours", seeds, service=s, rates=r)) for _, s, r in VARIED),
            ]
            for scenario in chosen
            if "answers of" not in scenario.name and "at random" not in scenario.name
        ]
        parts.append(table(["ours", *(name for name, _, _ in VARIED)], varied))
        options.out.write_text("\n\n".join(parts) + "\n", encoding="utf-8")


_VARIED_INTRO = "Ours, where answers take 30 ms or 1.2 s instead of 150 ms, and where rates and limits are halved or doubled."


if __name__ == "__main__":
    main()
