"""The one entrance to the scripts: which commands there are, and that each is reached."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

from scripts.__main__ import COMMANDS, main, module_of, summary

ROOT = Path(__file__).resolve().parents[3]


def test_every_program_is_a_command() -> None:
    """Each module of `scripts.commands` has a `main`, and is reached by the command of its name."""
    modules = {path.stem: path for path in ROOT.glob("scripts/commands/[!_]*.py")}
    assert sorted(map(module_of, COMMANDS)) == sorted(modules)
    for path in modules.values():
        body = ast.parse(path.read_text("utf-8")).body
        assert "main" in {getattr(node, "name", "") for node in body}, path.name


@pytest.mark.parametrize("arguments", [[], ["--help"]])
def test_the_commands_are_listed_with_what_they_do(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """Without a command there is the list of them, each with the first sentence of its module."""
    assert main(arguments) == 0
    shown = capsys.readouterr().out
    for name in COMMANDS:
        assert re.search(rf"^  {name} +{re.escape(summary(name))}$", shown, re.MULTILINE), name
        assert summary(name)


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_tells_how_it_is_called(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    """`--help` of each names the command as it is typed."""
    with pytest.raises(SystemExit) as left:
        main([command, "--help"])
    assert left.value.code == 0
    assert capsys.readouterr().out.startswith(f"usage: python -m scripts {command} [-h]")


@pytest.mark.slow
def test_an_unknown_command_is_refused() -> None:
    """It ends with 2, and names the commands that there are, from a shell as well."""
    run = subprocess.run(
        [sys.executable, "-m", "scripts", "genrate"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert run.returncode == 2
    assert "no such command: genrate; one of spec, generate," in run.stderr
