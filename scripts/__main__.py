"""The commands of this folder: `python -m scripts COMMAND [--help]`."""

from __future__ import annotations

import argparse
import ast
import sys
from importlib import import_module
from pathlib import Path

FOLDER = Path(__file__).with_name("commands")
# In the order in which a newcomer meets them.
COMMANDS = (
    "spec",
    "generate",
    "diff",
    "corpus",
    "pages",
    "envelopes",
    "fake-table",
    "layers",
    "verify-types",
    "docs",
    "docs-check",
    "release-check",
)


def module_of(command: str) -> str:
    """Return the module of `scripts.commands` that a command runs."""
    return command.replace("-", "_")


def summary(command: str) -> str:
    """Return what the module of a command says of itself, without loading it."""
    module = FOLDER / f"{module_of(command)}.py"
    docstring = ast.get_docstring(ast.parse(module.read_text("utf-8"))) or ""
    return docstring.partition("\n")[0].partition(": `")[0].rstrip(".")


def main(arguments: list[str] | None = None) -> int:
    """Run a command; return its exit status."""
    lines = [f"  {name:<14} {summary(name)}" for name in COMMANDS]
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
    status: int = import_module(f"scripts.commands.{module_of(given[0])}").main(given[1:])
    return status


if __name__ == "__main__":
    sys.exit(main())
