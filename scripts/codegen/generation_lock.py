"""
The lock of the generation: the hashes of everything that shapes the committed client.

`make check` refuses a tree whose inputs are not those of the lock: a change by hand, a merge of two
generations, or a generator that changed one of the templates that ours replace.
"""

from __future__ import annotations

import hashlib
import json
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path
from typing import Any

from scripts.codegen.render.client import RUNTIME, TEMPLATES

__all__ = ("differences", "inputs", "write")

_CODEGEN = Path(__file__).resolve().parent
# These read what others have made, and shape no client.
_BESIDE = frozenset({"diff", "download"})

# The generator's own modules that `scripts/runtime/` and the rules stand in for.
_REPLACED = ("client.py.jinja", "errors.py.jinja", "types.py.jinja")


def inputs(spec: Path, config: Path, overlay: Path | None, names: Path | None) -> dict[str, Any]:
    """Return the version of each tool, and the hash of each file, that shapes the client."""
    upstream = files("openapi_python_client") / "templates"
    replaced = sorted(
        {path.name for path in upstream.iterdir() if (TEMPLATES / path.name).is_file()} | set(_REPLACED)
    )
    given = {"description": spec, "config": config, "overlay": overlay, "names": names}
    return {
        "tools": {name: version(name) for name in ("openapi-python-client", "ruff")},
        "files": {key: _hash(path.read_bytes()) for key, path in given.items() if path and path.exists()},
        "pipeline": {
            name: digest
            for name, digest in (_hashes(_CODEGEN, "*.py") | _hashes(_CODEGEN, "*.toml")).items()
            if name.partition("/")[0] not in _BESIDE
        },
        "runtime": _hashes(RUNTIME, "*.py"),
        "templates": _hashes(TEMPLATES, "*.jinja"),
        "upstream_templates": {name: _hash((upstream / name).read_bytes()) for name in replaced},
    }


def _hashes(folder: Path, pattern: str) -> dict[str, str]:
    """Return the hash of each file of a folder, by its path there."""
    return {
        path.relative_to(folder).as_posix(): _hash(path.read_bytes())
        for path in sorted(folder.rglob(pattern))
    }


def _hash(content: bytes) -> str:
    # Checkouts on Windows may have other line endings; that is no change.
    return hashlib.sha256(content.replace(b"\r\n", b"\n")).hexdigest()


def write(path: Path, current: dict[str, Any]) -> None:
    """Write the lock."""
    path.write_text(json.dumps(current, indent=1, sort_keys=True) + "\n", "utf-8")


def differences(path: Path, current: dict[str, Any]) -> list[str]:
    """Say what is not as the lock says, a line each, and what to do about it."""
    if not path.exists():
        return [f"{path.name}: is missing; run `make generate`"]
    locked = json.loads(path.read_text("utf-8"))
    lines = []
    for section in sorted(current.keys() | locked.keys()):
        now, then = current.get(section, {}), locked.get(section, {})
        for name in sorted(now.keys() | then.keys()):
            if now.get(name) == then.get(name):
                continue
            if section == "tools":
                lines.append(f"{name} is {now.get(name)}, the client was generated with {then.get(name)}")
            elif section == "upstream_templates":
                lines.append(
                    f"the generator's own {name} has changed: see whether scripts/templates/README.md still"
                    " says the truth about our replacement, then run `make generate`"
                )
            else:
                lines.append(
                    f"{section}: {name} is not what the client was generated from; run `make generate`"
                )
    return lines
