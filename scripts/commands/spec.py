"""Download the API description: `python -m scripts spec [--url URL] [--out FILE] [--force]`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from scripts.codegen.download.update import URLS, download
from scripts.codegen.errors import DescriptionError

ROOT = Path(__file__).resolve().parents[2]


def main(arguments: list[str] | None = None) -> int:
    """Download; return the exit status: 0 if the file is up to date now, 1 if it stayed as it was."""
    parser = argparse.ArgumentParser(prog="python -m scripts spec", description=__doc__)
    parser.add_argument(
        "--out", type=Path, default=ROOT / "openapi.yaml", help="the file to bring up to date"
    )
    parser.add_argument(
        "--url",
        action="append",
        metavar="URL",
        help=f"where the description is, instead of {URLS[0]} and its fallbacks; again for a fallback",
    )
    parser.add_argument(
        "--force", action="store_true", help="take it even if more than half of the operations are gone"
    )
    options = parser.parse_args(arguments)
    try:
        outcome = download(options.out, options.url or URLS, force=options.force)
    except DescriptionError as error:
        print(f"{options.out} stays as it was:", file=sys.stderr)
        for problem in error.problems:
            print(f"  {problem}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Interrupted.", file=sys.stderr)
        return 1
    print(outcome)
    return 0
