"""Generate a client from an API description: `python scripts/generate.py [--spec FILE] [--out FOLDER]`."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path
from typing import Any

from codegen import lockfile
from codegen.errors import DescriptionError
from codegen.pipeline import Settings, check, generate

LOCK = Path(__file__).resolve().parent / "generation.lock.json"
ROOT = Path(__file__).resolve().parent.parent


def main(arguments: list[str] | None = None) -> int:
    """Run the pipeline; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--spec", type=Path, default=ROOT / "openapi.yaml", help="the description (YAML or JSON)"
    )
    parser.add_argument("--out", type=Path, default=ROOT / "esper_client", help="the folder to write")
    parser.add_argument("--overlay", type=Path, default=ROOT / "overlay.yaml", help="corrections to apply")
    parser.add_argument("--names", type=Path, help="the lock of names; that of the project unless given")
    parser.add_argument("--check", action="store_true", help="only say whether the client is up to date")
    options = parser.parse_args(arguments)
    own = options.out.resolve() == ROOT / "esper_client"
    project_names = ROOT / "scripts" / "names.lock.yaml"
    settings = Settings(
        spec=options.spec,
        out=options.out.resolve(),
        config=ROOT / "generator-config.yml",
        overlay=options.overlay,
        # Another description borrows the project's names; what it adds stays beside its own client.
        names=options.names or project_names,
        keep_names=own or options.names is not None,
    )
    started = time.monotonic()
    try:
        if options.check:
            return _check(settings)
        outcome = generate(settings)
        if own:
            lockfile.write(LOCK, _inputs(settings))
    except DescriptionError as error:
        print(f"No client was generated from {options.spec}:", file=sys.stderr)
        for problem in error.problems:
            print(f"  {problem}", file=sys.stderr)
        return 1
    for action in outcome.stale:
        print(
            f"overlay: {action.target}: is no longer in the description; can the action go?", file=sys.stderr
        )
    for note in outcome.repairs:
        print(f"repaired: {note}", file=sys.stderr)
    print(f"{options.out}: {outcome.report} ({time.monotonic() - started:.1f} s)")
    return 0


def _inputs(settings: Settings) -> dict[str, Any]:
    return lockfile.inputs(settings.spec, settings.config, settings.overlay, settings.names)


def _check(settings: Settings) -> int:
    if stale := lockfile.differences(LOCK, _inputs(settings)):
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


if __name__ == "__main__":
    sys.exit(main())
