"""
Measures requests per second, CPU, connections and memory of the SDK beside other clients.

Usage: python -m benchmarks.throughput [--requests N] [--rounds N] [--in-flight N,...] [--clients NAMES] [--out FILE]

Every client gets the same answers from the same server, in a process of its own, one after the other, in
several rounds: what else the machine does falls on all of them, and can only make a round worse. So the
best round counts.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import urllib.request
from dataclasses import dataclass, field
from pathlib import Path

from .documents import devices
from .machine import describe
from .measure import Cost
from .peers import ROOT, VENDOR, stock_client, vendor_python
from .server import running
from .tables import Goal, goals_table, table

LATENCY = 0.05
RAW, OURS, STOCK, MATCHED, THREADS = (
    "raw-aiohttp",
    "esper",
    "stock-default",
    "stock-matched",
    "vendor-threads",
)
NAMES = {
    RAW: "raw aiohttp, `json.loads`",
    OURS: "**`Esper`**, decoded model",
    STOCK: "stock generated client, httpx's default pool",
    MATCHED: "stock generated client, pool of equal size",
    THREADS: f"`{VENDOR.replace('==', ' ')}`, one thread each",
}
_SLOW = 15.0


@dataclass
class Series:
    """The rounds of one client at one number in flight."""

    costs: list[Cost] = field(default_factory=list)
    connections: list[int] = field(default_factory=list)

    def rate(self, requests: int) -> float:
        """Give the requests per second of the best round."""
        return max(requests / cost.seconds for cost in self.costs)

    def cpu(self, requests: int) -> float:
        """Give the microseconds of CPU per request, at the least."""
        return min(cost.cpu for cost in self.costs) / requests * 1e6

    @property
    def memory(self) -> float:
        """The MiB that its memory rose by, as the median."""
        return statistics.median(cost.memory for cost in self.costs)

    @property
    def failed(self) -> int:
        """The most failures."""
        return max(cost.failed for cost in self.costs)


class Bench:
    """
    Runs clients against one server.

    Args:
        url: Where the server is.
        folder: Where the stock client is.
        requests: How many a run makes.
    """

    def __init__(self, url: str, folder: Path, requests: int) -> None:
        self._url = url
        self._folder = folder
        self._requests = requests

    def measure(self, client: str, in_flight: int, series: Series) -> None:
        """
        Run one client once.

        Args:
            client: Its name.
            in_flight: How many requests at a time.
            series: What to add the result to.
        """
        self._counted()
        load = [f"{self._url}/api", str(in_flight), str(self._requests)]
        if client == THREADS:
            command = [str(vendor_python()), "-m", "benchmarks.load_vendor", *load]
        else:
            command = [sys.executable, "-m", "benchmarks.load", client, *load, str(self._folder)]
        done = subprocess.run(command, check=True, stdout=subprocess.PIPE, cwd=ROOT)
        series.costs.append(Cost(**json.loads(done.stdout)))
        series.connections.append(self._counted())

    def _counted(self) -> int:
        with urllib.request.urlopen(f"{self._url}/stats") as answer:
            return int(json.load(answer)["connections"])


def goals(found: dict[str, Series], requests: int) -> list[Goal]:
    """
    Compare with the goals, at the most that were in flight.

    Args:
        found: The results by client.
        requests: How many requests each run made.
    """
    rate = {name: series.rate(requests) for name, series in found.items()}
    result = []
    if RAW in found:
        cpu = found[OURS].cpu(requests) / found[RAW].cpu(requests)
        result += [
            Goal("CPU per request against raw aiohttp", cpu, 3.0, at_least=False),
            Goal("requests/s against raw aiohttp", rate[OURS] / rate[RAW], 0.6),
        ]
    if THREADS in found:
        result.append(
            Goal("requests/s against the vendor's client in threads", rate[OURS] / rate[THREADS], 1.3)
        )
    if STOCK in found:
        best = max(rate[name] for name in (STOCK, MATCHED) if name in found)
        result.append(Goal("requests/s against the better stock client", rate[OURS] / best, 5.0))
    return result


def main() -> None:
    """Run everything, print it, and write it down if asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--requests", type=int, default=3000)
    parser.add_argument("--rounds", type=int, default=5, help="a run that takes 15 s or more is not repeated")
    parser.add_argument("--in-flight", default="20,50,100,200")
    parser.add_argument("--clients", default=",".join(NAMES))
    parser.add_argument("--out", type=Path, help="write the results into this file as well")
    options = parser.parse_args()
    clients = options.clients.split(",")
    results: dict[int, dict[str, Series]] = {}
    document = json.dumps(devices(1)[0])
    with tempfile.TemporaryDirectory() as name, running(LATENCY, document) as origin:
        if {STOCK, MATCHED} & {*clients}:
            stock_client(Path(name))
        bench = Bench(origin, Path(name), options.requests)
        for in_flight in map(int, options.in_flight.split(",")):
            results[in_flight] = found = {client: Series() for client in clients}
            for number in range(options.rounds):
                for client, series in found.items():
                    if not number or series.costs[0].seconds < _SLOW:
                        bench.measure(client, in_flight, series)
                        print(".", end="", file=sys.stderr, flush=True)
        print(file=sys.stderr)
    text = _report(results, options.requests, len(document), options.rounds)
    print(text)
    if options.out:
        options.out.write_text(text, encoding="utf-8")


def _report(results: dict[int, dict[str, Series]], requests: int, size: int, rounds: int) -> str:
    intro = (
        f"{requests:,} GETs of one device ({size / 1000:.1f} kB of JSON), answered after {LATENCY * 1000:.0f} ms by a "
        f"server in a process of its own. {describe()} Each client ran in a process of its own, {rounds} times in "
        f"turns (once if that took {_SLOW:.0f} s). Of the rounds the best counts, because other work on the machine "
        "can only slow a client down. Connections are counted by the server; memory is what the process grew by at "
        "its highest."
    )
    parts = ["# Throughput", intro]
    for in_flight, found in results.items():
        rows = []
        for client, series in found.items():
            rate, cpu = series.rate(requests), series.cpu(requests)
            row = [NAMES[client], f"{rate:,.0f}", f"{cpu:,.0f}"]
            row += [f"{max(series.connections):,}", f"{series.memory:.1f}", str(series.failed)]
            if RAW in found:
                row += [f"{rate / found[RAW].rate(requests):.2f}", f"{cpu / found[RAW].cpu(requests):.2f}"]
            rows.append(row)
        head = ["client", "requests/s", "CPU µs/request", "connections", "memory MiB", "failed"]
        if RAW in found:
            head += ["x requests/s of raw", "x CPU of raw"]
        parts += [f"## {in_flight} in flight", table(head, rows)]
    last = max(results)
    if OURS in results[last]:
        parts += [f"## Goals, at {last} in flight", goals_table(goals(results[last], requests))]
    parts.append(_NOTES)
    return "\n\n".join(parts) + "\n"


_NOTES = """\
## What to know about these figures

- `Esper` does more than the others: it checks arguments, decodes into a model, holds a permit of its limiter for each
  request, and can say of each error whether the request was sent. Its limit is fixed here at what is in flight, so that
  the engine is compared and not the ramp-up.
- The stock client is what openapi-python-client 0.29.1 makes of the same description with its own templates. As it
  comes it stops at this description, because two values of an enum differ in case only; `literal_enums` gets it past
  that. It has no retries, no limiter and no errors by status. Its pool is httpx's, whose cost grows with the square of
  what is in flight; by default it also keeps only 20 connections and opens new ones for the rest.
- The vendor's client is synchronous, so it gets as many threads and connections as requests in flight; by default it
  keeps five connections per CPU. It decodes into a model, and has no retries and no limiter either."""

if __name__ == "__main__":
    main()
