"""
Measures how long a page of 1,000 devices takes to become models, beside `json.loads` and other clients.

Usage: python -m benchmarks.decoding [--devices N] [--rounds N] [--out FILE]
"""

from __future__ import annotations

import argparse
import importlib
import json
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx

from esper_client._request import Operation, decode

from .documents import old_page, page
from .machine import describe
from .measure import least
from .peers import ROOT, VENDOR, stock_client, vendor_python
from .tables import Goal, goals_table, table

_OLD = "GET /enterprise/{enterprise_id}/device/"
_NEW = "GET /v2/devices/"


def ours(module: str, body: bytes) -> tuple[Callable[[], object], Callable[[], object]]:
    """
    Make what decodes an answer with the SDK, and what encodes it again.

    Args:
        module: The module of the operation.
        body: The answer.
    """
    operation: Operation = importlib.import_module(f"esper_client.api.{module}").OPERATION
    response = httpx.Response(200, content=body)
    model: Any = decode(operation, response)
    return lambda: decode(operation, response), model.to_dict


def stock(module: str, name: str, body: bytes) -> Callable[[], object]:
    """
    Make what decodes an answer with the stock client.

    Args:
        module: The module of the model.
        name: The model.
        body: The answer.
    """
    model = getattr(importlib.import_module(f"stock_client.models.{module}"), name)
    return lambda: model.from_dict(json.loads(body))


def vendor(body: bytes, rounds: int) -> float:
    """
    Measure the vendor's client, in its own environment, and give its milliseconds.

    Args:
        body: The answer.
        rounds: How often.
    """
    command = [str(vendor_python()), "-m", "benchmarks.decoding_vendor", str(rounds)]
    done = subprocess.run(command, check=True, input=body, stdout=subprocess.PIPE, cwd=ROOT)
    return float(done.stdout)


def main() -> None:
    """Measure, print, and write down if asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--devices", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--out", type=Path, help="write the results into this file as well")
    options = parser.parse_args()
    count, rounds = options.devices, options.rounds
    new, old = (json.dumps(document).encode() for document in (page(count), old_page(count)))
    with tempfile.TemporaryDirectory() as folder:
        stock_client(Path(folder))
        sys.path.insert(0, folder)
        new_ours, new_encode = ours("device_v2.list_devices", new)
        old_ours, old_encode = ours("android_device.get_all_devices", old)
        new_ms = least(
            {
                "`json.loads`": lambda: json.loads(new),
                "**`esper_client`**": new_ours,
                "`to_dict` of the result": new_encode,
                "stock generated client": stock(
                    "get_v2_devices_response_200", "GetV2DevicesResponse200", new
                ),
            },
            rounds,
        )
        old_ms = least(
            {
                "`json.loads`": lambda: json.loads(old),
                "**`esper_client`**": old_ours,
                "`to_dict` of the result": old_encode,
                "stock generated client": stock(
                    "get_all_devices_response_200", "GetAllDevicesResponse200", old
                ),
            },
            rounds,
        )
    old_ms[f"`{VENDOR.replace('==', ' ')}`"] = vendor(old, rounds)
    text = _report(count, [(_NEW, len(new), new_ms), (_OLD, len(old), old_ms)])
    print(text)
    if options.out:
        options.out.write_text(text, encoding="utf-8")


def _report(count: int, pages: list[tuple[str, int, dict[str, float]]]) -> str:
    intro = (
        f"A page of {count:,} devices, from bytes to models (`json.loads` included) and back to a document. "
        f"{describe('attrs', 'httpx')} CPU time, the least of several rounds."
    )
    parts = ["# Decoding", intro]
    goals = []
    for name, size, found in pages:
        loads, decoded, *_ = found.values()
        rows = [
            [client, f"{milliseconds:.1f}", f"{milliseconds / loads:.2f}", f"{milliseconds / decoded:.2f}"]
            for client, milliseconds in found.items()
        ]
        head = ["what", "ms", "x `json.loads`", "x `esper_client`"]
        parts += [f"## `{name}`, {size / 1e6:.1f} MB", table(head, rows)]
        goals.append(Goal(f"`{name}` against `json.loads`", decoded / loads, 3.5, at_least=False))
    *_, (_, _, last) = pages
    _, decoded, _, _, other = last.values()
    goals.append(Goal(f"`{_OLD}` against the vendor's client, times as fast", other / decoded, 6.0))
    return "\n\n".join([*parts, "## Goals", goals_table(goals)]) + "\n"


if __name__ == "__main__":
    main()
