"""What a run costs: time, CPU and memory. Needs the standard library only, to run beside any client."""

from __future__ import annotations

import gc
import json
import resource
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

ENTERPRISE_ID = "2a98f501-af37-497f-ac1a-201f5ae37988"
DEVICE_ID = "86667c48-1467-4485-ba03-75b9cadb508f"


@dataclass
class Cost:
    """
    What one run came to.

    Attributes:
        seconds: Wall time.
        cpu: CPU time of the whole process, in seconds.
        memory: By how many MiB the most memory that the process ever used rose.
        failed: Requests that failed.
    """

    seconds: float
    cpu: float
    memory: float
    failed: int


class Meter:
    """Measures from its making to `stop`."""

    def __init__(self) -> None:
        self._memory = _memory("VmRSS")
        self._cpu = time.process_time()
        self._start = time.perf_counter()

    def stop(self, failed: int) -> Cost:
        """
        Say what it cost since the beginning.

        Args:
            failed: Requests that failed.
        """
        seconds = time.perf_counter() - self._start
        cpu = time.process_time() - self._cpu
        return Cost(seconds, cpu, _memory("VmHWM") - self._memory, failed)


def report(cost: Cost) -> None:
    """
    Print a cost for the process that started this one.

    Args:
        cost: What it came to.
    """
    print(json.dumps(asdict(cost)), flush=True)


def _memory(name: str) -> float:
    """Read present (`VmRSS`) or highest (`VmHWM`) memory, in MiB."""
    status = Path("/proc/self/status")
    if status.exists():
        found = next(line for line in status.read_text("ascii", "replace").splitlines() if name in line)
        return int(found.split()[1]) / 1024
    # The highest only; it also counts what the process held before it became this program.
    highest = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return highest / 1024 / (1024 if sys.platform == "darwin" else 1)


def least(calls: dict[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """
    Give the least milliseconds of CPU that each of several calls takes, made in turns.

    Args:
        calls: The calls by name.
        rounds: How often each is made.
    """
    found = dict.fromkeys(calls, float("inf"))
    for _ in range(rounds):
        for name, call in calls.items():
            gc.collect()
            start = time.process_time()
            result = call()
            found[name] = min(found[name], (time.process_time() - start) * 1000)
            del result
    return found
