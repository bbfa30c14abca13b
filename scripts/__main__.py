"""The commands of this folder: `python -m scripts COMMAND [--help]`."""

from __future__ import annotations

import argparse
import ast
import sys
from importlib import import_module
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
# What each command runs: the `main` of a module beside this one.
COMMANDS = {
    "spec": "spec",
    "generate": "generate",
    "diff": "diff",
    "corpus": "corpus",
    "pages": "pages_report",
    "envelopes": "envelopes_report",
    "fake-table": "fake_table",
    "layers": "layers",
    "verify-types": "verify_types",
    "docs": "docs",
    "docs-check": "docs_check",
    "release-check": "release_check",
}


def summary(module: str) -> str:
    """Return what a module says of itself, without loading it."""
    docstring = ast.get_docstring(ast.parse((FOLDER / f"{module}.py").read_text("utf-8"))) or ""
    return docstring.partition("\n")[0].partition(": `")[0].rstrip(".")


def main(arguments: list[str] | None = None) -> int:
    """Run a command; return its exit status."""
    lines = [f"  {name:<14} {summary(module)}" for name, module in COMMANDS.items()]
    parser = argparse.ArgumentParser(
        prog="python -m scripts",
        usage="%(prog)s COMMAND [--help] ...",
        description="\n".join(["Commands:", *lines]),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        add_help=False,
    )
    given = sys.argv[1:] if arguments is None else arguments
    if not given or given[0] in {"-h", "--help"}:
        parser.print_help()
        return 0
    if given[0] not in COMMANDS:
        parser.error(f"no such command: {given[0]}; one of {', '.join(COMMANDS)}")
    # The modules here name each other without a package in front.
    if str(FOLDER) not in sys.path:
        sys.path.insert(0, str(FOLDER))
    status: int = import_module(COMMANDS[given[0]]).main(given[1:])
    return status


if __name__ == "__main__":
    sys.exit(main())
