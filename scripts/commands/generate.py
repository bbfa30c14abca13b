"""Generate a client from an API description: `python -m scripts generate [--spec FILE] [--out FOLDER]`."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path
from typing import Any

from scripts.codegen import generation_lock
from scripts.codegen.description.document import load
from scripts.codegen.errors import DescriptionError
from scripts.codegen.names.lock import Lock, is_ours
from scripts.codegen.pipeline import Settings, check, generate

ROOT = Path(__file__).resolve().parents[2]
LOCK = ROOT / "scripts" / "generation.lock.json"
OUT = ROOT / "esper_client"
NAMES = ROOT / "scripts" / "names.lock.yaml"


def main(arguments: list[str] | None = None) -> int:
    """Run the pipeline; return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m scripts generate", description=__doc__)
    parser.add_argument(
        "--spec", type=Path, default=ROOT / "openapi.yaml", help="the description (YAML or JSON)"
    )
    parser.add_argument("--out", type=Path, default=ROOT / "esper_client", help="the folder to write")
    parser.add_argument(
        "--overlay",
        type=Path,
        help="corrections to apply; those of the project unless another API is described",
    )
    parser.add_argument(
        "--names", type=Path, help="the lock of names; that of the project unless another API is described"
    )
    parser.add_argument("--check", action="store_true", help="only say whether the client is up to date")
    options = parser.parse_args(arguments)
    started = time.monotonic()
    try:
        settings = _settings(options)
        if options.check:
            return _check(settings)
        outcome = generate(settings)
        if settings.out == OUT:
            generation_lock.write(LOCK, _inputs(settings))
    except DescriptionError as error:
        print(f"No client was generated from {options.spec}:", file=sys.stderr)
        for problem in error.problems:
            print(f"  {problem}", file=sys.stderr)
        return 1
    except OSError as error:
        print(f"No client was written to {options.out}: {error.strerror}", file=sys.stderr)
        return 1
    for line in outcome.told:
        print(f"overlay: {line}", file=sys.stderr)
    for line in outcome.left_out():
        print(f"left out: {line}", file=sys.stderr)
    for note in outcome.repairs:
        print(f"repaired: {note}", file=sys.stderr)
    print(f"{options.out}: {outcome.report} ({time.monotonic() - started:.1f} s)")
    return 0


def _settings(options: argparse.Namespace) -> Settings:
    """Take the project's corrections and names for what describes the project's API, and only for that."""
    own = options.out.resolve() == OUT
    ours = own or is_ours(load(options.spec), Lock.read(NAMES))
    return Settings(
        spec=options.spec,
        out=options.out.resolve(),
        config=ROOT / "generator-config.yml",
        overlay=options.overlay or (ROOT / "overlay.yaml" if ours else None),
        # Another form of this API borrows the project's names; what it adds stays beside its own client.
        names=options.names or (NAMES if ours else None),
        keep_names=own or options.names is not None,
    )


def _inputs(settings: Settings) -> dict[str, Any]:
    return generation_lock.inputs(settings.spec, settings.config, settings.overlay, settings.names)


def _check(settings: Settings) -> int:
    if stale := generation_lock.differences(LOCK, _inputs(settings)):
        print("The client is not of this checkout:", file=sys.stderr)
        for line in stale:
            print(f"  {line}", file=sys.stderr)
        return 1
    changed = check(settings)
    for name in changed[:20]:
        print(f"{name}: is not what the description gives", file=sys.stderr)
    if len(changed) > 20:
        print(f"and {len(changed) - 20} more", file=sys.stderr)
    if changed:
        print("Run `make generate` and commit the result.", file=sys.stderr)
        return 1
    print(f"{settings.out.name} is what {settings.spec.name} gives")
    return 0
