"""Report what changed between two API descriptions: `python -m scripts diff [--old FILE] [--new FILE]`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from scripts.codegen.diff.report.render import LIMIT, render
from scripts.codegen.diff.run import Request, run
from scripts.codegen.errors import DescriptionError

ROOT = Path(__file__).resolve().parents[2]


def main(arguments: list[str] | None = None) -> int:
    """Compare; write the report; return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m scripts diff", description=__doc__)
    old = parser.add_mutually_exclusive_group()
    old.add_argument(
        "--old", type=Path, metavar="FILE", help="the old description; what git has unless given"
    )
    old.add_argument(
        "--old-rev", default="HEAD", metavar="REV", help="the commit, branch or tag of the old description"
    )
    parser.add_argument(
        "--new", type=Path, metavar="FILE", help="the new description; the working tree's unless given"
    )
    parser.add_argument("--root", type=Path, default=ROOT, help=argparse.SUPPRESS)
    parser.add_argument(
        "--out", type=Path, metavar="FILE", help="where to write; standard output unless given"
    )
    parser.add_argument(
        "--no-python", action="store_true", help="compare the descriptions alone: takes no time"
    )
    parser.add_argument(
        "--full",
        action="store_true",
        help=f"cut no list; otherwise at most {LIMIT:,} characters, for a pull request",
    )
    parser.add_argument(
        "--fail-on-breaking", action="store_true", help="exit with 2 if a change can break a caller"
    )
    options = parser.parse_args(arguments)
    try:
        report = run(Request(options.root, options.old, options.new, options.old_rev, not options.no_python))
        text = render(report, None if options.full else LIMIT)
        if options.out is not None:
            options.out.parent.mkdir(parents=True, exist_ok=True)
            options.out.write_text(text, "utf-8")
    except DescriptionError as error:
        print("Nothing was compared:", file=sys.stderr)
        for problem in error.problems:
            print(f"  {problem}", file=sys.stderr)
        return 1
    except OSError as error:
        print(f"The report can't be written: {error}", file=sys.stderr)
        return 1
    if options.out is None:
        # Windows would write in its own code page what a pull request reads as UTF-8.
        sys.stdout.buffer.write(text.encode())
    else:
        print(f"{options.out}: version step {report.step.level}; {report.step.reason}")
    return 2 if options.fail_on_breaking and report.breaking else 0
