"""
Generate a client from every description in a folder: `python -m scripts corpus FOLDER`.

Each client is imported module by module, and what it carries is compared with what the text of its description has,
counted by a few lines here that share nothing with the pipeline.
"""

from __future__ import annotations

import argparse
import ast
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scripts.codegen.description.yaml_json import read_text
from scripts.codegen.errors import DescriptionError
from scripts.codegen.pipeline import Outcome, Settings, generate

ROOT = Path(__file__).resolve().parents[2]
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

_IMPORT = (
    "import importlib, pkgutil, sys\n"
    "package = importlib.import_module(sys.argv[1])\n"
    "for module in pkgutil.walk_packages(package.__path__, sys.argv[1] + '.'):\n"
    "    importlib.import_module(module.name)\n"
)


@dataclass(frozen=True, slots=True)
class Row:
    """
    What became of one description.

    Attributes:
        name: Its file.
        published: Operations and parameters in its text.
        carried: Operations and parameters in the client.
        left_out: How many parameters are left out for a reason.
        seconds: How long it took.
        result: `complete`, `refused` with the first reason, or what is wrong.
    """

    name: str
    published: tuple[int, int]
    carried: tuple[int, int]
    left_out: int
    seconds: float
    result: str

    @property
    def fine(self) -> bool:
        """Whether it is a complete client, or refused with a place."""
        return self.result == "complete" or bool(re.match(r"refused: \S*(#|:\d+|version)", self.result))

    def __str__(self) -> str:
        numbers = [f"{self.carried[index]}/{self.published[index]}" for index in (0, 1)]
        more = f" ({self.left_out} left out)" if self.left_out else ""
        return f"| {self.name} | {numbers[0]} | {numbers[1]}{more} | {self.seconds:.1f} | {self.result} |"


def main(arguments: list[str] | None = None) -> int:
    """Print the table; return 1 if a description became neither a complete client nor a refusal with its place."""
    parser = argparse.ArgumentParser(prog="python -m scripts corpus", description=__doc__)
    parser.add_argument("folder", type=Path, help="where the descriptions are, in folders or not")
    options = parser.parse_args(arguments)
    rows = []
    print("| description | operations | parameters | seconds | result |\n|---|--:|--:|--:|---|")
    for path, document in descriptions(options.folder):
        rows.append(judge(path, document, str(path.relative_to(options.folder))))
        print(rows[-1], flush=True)
    fine = sum(row.fine for row in rows)
    complete = sum(row.result == "complete" for row in rows)
    print(
        f"\n{len(rows)} descriptions: {complete} complete clients, {fine - complete} refused, {len(rows) - fine} wrong"
    )
    return int(fine < len(rows) or not rows)


def descriptions(folder: Path) -> Iterator[tuple[Path, Any]]:
    """Go through the files that are descriptions, or would be if they could be read."""
    for path in sorted(path for path in folder.rglob("*") if path.suffix in {".json", ".yaml", ".yml"}):
        text = path.read_text("utf-8", "replace")
        if not re.search(r"""^[\s{]*["']?(openapi|swagger)["']?\s*:""", text, re.MULTILINE):
            continue
        try:
            document = read_text(text.removeprefix("\ufeff"), path.name)
        except DescriptionError:
            document = {}
        yield path, document


def judge(path: Path, document: Any, name: str) -> Row:
    """Generate a client and look at it."""
    started = time.monotonic()
    published = count_published(document)
    with tempfile.TemporaryDirectory(prefix="esper-corpus-") as folder:
        package = Path(folder) / "corpus_client"
        try:
            outcome = generate(Settings(path, package, ROOT / "generator-config.yml", None))
        except DescriptionError as error:
            return Row(
                name, published, (0, 0), 0, time.monotonic() - started, f"refused: {error.problems[0]}"
            )
        carried = count_carried(package)
        left_out = sum(key[0] == "parameter" for key in outcome.census.left_out)
        run = subprocess.run(
            [sys.executable, "-W", "error", "-c", _IMPORT, package.name],
            cwd=folder, capture_output=True, text=True, check=False,
        )  # fmt: skip
        result = _result(outcome, published, carried, left_out)
        if run.returncode != 0:
            result = f"can't be imported: {run.stderr.strip().splitlines()[-1]}"
        return Row(name, published, carried, left_out, time.monotonic() - started, result)


def _result(outcome: Outcome, published: tuple[int, int], carried: tuple[int, int], left_out: int) -> str:
    lost = [
        f"{published[0] - carried[0]} operations" if carried[0] != published[0] else "",
        f"{published[1] - left_out - carried[1]} parameters" if carried[1] + left_out < published[1] else "",
        "" if outcome.report.operations == carried[0] else "operations by its own report",
    ]
    return f"loses {', '.join(filter(None, lost))}" if any(lost) else "complete"


def count_published(document: Any) -> tuple[int, int]:
    """Count operations and parameters in a description as it stands."""
    operations = parameters = 0
    paths = _at(document, document.get("paths") if isinstance(document, dict) else None)
    for path, published in paths.items() if isinstance(paths, dict) else ():
        item = _at(document, published)
        for holder in (item, published):
            for key, operation in (
                holder.items() if isinstance(holder, dict) and not path.startswith("x-") else ()
            ):
                if key.lower() not in METHODS or (
                    holder is published and item is not published and key in item
                ):
                    continue
                operations += 1
                own = _at(document, operation)
                entries = (
                    [*(item.get("parameters") or []), *(own.get("parameters") or [])]
                    if isinstance(own, dict)
                    else []
                )
                found = [_at(document, entry) for entry in entries]
                parameters += len(
                    {
                        (entry["name"], entry.get("in"))
                        for entry in found
                        if isinstance(entry, dict)
                        and "name" in entry
                        and entry.get("in") not in ("body", "formData")
                    }
                )
            if item is published:
                break
    return operations, parameters


def _at(document: Any, node: Any) -> Any:
    """Return what a reference within the file leads to."""
    for _ in range(10):
        if not isinstance(node, dict) or not str(node.get("$ref", "")).startswith("#/"):
            break
        target: Any = document
        for step in node["$ref"][2:].split("/"):
            key = (
                re.sub("%([0-9A-Fa-f]{2})", lambda found: chr(int(found[1], 16)), step)
                .replace("~1", "/")
                .replace("~0", "~")
            )
            try:
                target = target[int(key)] if isinstance(target, list) else target[key]
            except (KeyError, ValueError, IndexError, TypeError):
                return {}
        node = target
    return node


def count_carried(package: Path) -> tuple[int, int]:
    """Count operations and parameters in the tables of a client."""
    operations = parameters = 0
    for module in (package / "api").glob("*/*.py"):
        calls = [
            node.func.id
            for node in ast.walk(ast.parse(module.read_text("utf-8")))
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
        ]
        operations += calls.count("Operation")
        parameters += calls.count("Parameter")
    return operations, parameters
