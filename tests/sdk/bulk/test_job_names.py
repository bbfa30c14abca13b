"""The names by which the journals of different jobs are told apart, in scripts and elsewhere."""

from __future__ import annotations

import functools
import json
import os
import subprocess
import sys
from pathlib import Path
from types import MethodType

import httpx
import pytest
from esper_sdk import Esper, Journal, JournalError, RequestError
from esper_sdk._bulk.job_name import name_of

ROOT = Path(__file__).parents[3]
SCRIPT = """
from esper_sdk._bulk.job_name import name_of

def main():
    async def call(item): pass
    return call

class Jobs:
    @classmethod
    async def run(cls, item): pass

if __name__ == "__main__":
    print([name_of(main()), name_of(Jobs.run)])
"""


def names(*arguments, cwd, text=None):
    """Run Python, and return what it printed."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, (ROOT / "overrides", ROOT, cwd)))}
    done = subprocess.run(
        [sys.executable, *map(str, arguments)],
        cwd=cwd,
        input=text,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    return eval(done.stdout)


@pytest.fixture
def script(tmp_path):
    """A program that prints the names of its functions."""
    path = tmp_path.resolve() / "lock.py"
    path.write_text(SCRIPT)
    return path


@pytest.mark.slow
def test_a_script_is_part_of_the_names_of_its_functions(script):
    """Two scripts of one name are told apart, and one has the same names wherever it is started from."""
    folder = script.parent / "other"
    folder.mkdir()
    other = folder / script.name
    other.write_text(SCRIPT)
    expected = [f"{script}:main.<locals>.call", f"{script}:Jobs.run"]
    assert names(script, cwd=script.parent) == expected
    assert names(script.name, cwd=script.parent) == expected
    assert names(Path("..", script.name), cwd=folder) == expected
    assert names(other, cwd=script.parent) == [f"{other}:main.<locals>.call", f"{other}:Jobs.run"]


@pytest.mark.slow
def test_a_script_that_is_reached_through_a_link_has_the_same_names(script):
    """A link to a script is the same script."""
    link = script.parent / "link.py"
    link.symlink_to(script)
    assert names(link, cwd=script.parent) == names(script, cwd=script.parent)


@pytest.mark.slow
def test_a_module_that_is_run_has_the_names_by_which_it_is_imported(script):
    """`python -m lock` names its functions as `import lock` does."""
    assert names("-m", "lock", cwd=script.parent) == ["lock.main.<locals>.call", "lock.Jobs.run"]


@pytest.mark.slow
def test_a_program_of_the_command_line_is_told_apart_by_its_text(script):
    """`python -c` names its functions by what the program says, whatever else is on the command line."""
    first = names("-c", SCRIPT, "a", cwd=script.parent)
    assert None not in first
    assert names("-W", "error", "-Bc", SCRIPT, "-c", cwd=script.parent) == first
    assert names("-c", SCRIPT + "#", cwd=script.parent) != first


@pytest.mark.slow
def test_what_no_file_defines_has_no_name(script):
    """Functions from standard input, or made after a script, are the same in every program."""
    assert names("-", "-c", "x", cwd=script.parent, text=SCRIPT) == [None, None]
    typed = (
        "import runpy; from esper_sdk._bulk.job_name import name_of\n"
        f"import __main__; __main__.__file__ = {str(script)!r}\n"
        "def call(): pass\n"
        "print([name_of(call)])\n"
    )
    assert names("-c", typed, cwd=script.parent) == [None]


class Object:
    """Can be called, and has a method."""

    def __init__(self, function):
        functools.update_wrapper(self, function)

    async def __call__(self, item):
        pass

    async def method(self, item):
        pass


async def plain(item):
    """Do nothing."""


def wrapping(function):
    """Decorate as most decorators do."""

    @functools.wraps(function)
    async def wrapper(item):
        return await function(item)

    return wrapper


def borrowed(name):
    """Make a function that is called like another one."""

    async def function(item):
        pass

    function.__qualname__ = name
    return function


@pytest.mark.parametrize(
    "call",
    [
        Object(plain),
        Object(plain).method,
        Object,
        functools.lru_cache(plain),
        wrapping(Object(plain)),
        wrapping(Object(plain).method),
        wrapping(functools.partial(plain)),
        wrapping(wrapping(lambda item: item)),
        MethodType(plain, Object),
        borrowed("<lambda>"),
        None,
    ],
)
def test_what_borrows_a_name_has_none_of_its_own(call):
    """What an object does is not told by a name that it took from a function, nor by one that it wraps."""
    assert name_of(call) is None


def test_a_decorated_function_has_its_own_name():
    """A decorator that keeps the name of a function leaves it what it is."""
    assert name_of(wrapping(wrapping(plain))) == name_of(plain) == f"{__name__}.plain"


@pytest.mark.parametrize("job", [5, True, b"x", "", " ", "\ud800\udc00", ["a"]])
def test_a_job_that_is_no_text_is_refused(tmp_path, job):
    """A job is told apart by what it is called: anything but text is a mistake."""
    with pytest.raises(RequestError, match="job"):
        Journal(tmp_path / "journal", job=job)


def test_an_older_journal_of_a_script_says_how_to_go_on(run, tmp_path):
    """A journal from before scripts were told apart is refused, and the message's advice is right."""
    path = tmp_path / "journal"
    old = "__main__.main.<locals>.call"
    header = {"journal": "esper-bulk/1", "job": old, "base_url": "https://acme-api.esper.cloud/api"}
    path.write_text(json.dumps(header) + '\n{"end": "a", "result": "ok"}\n')

    async def main(journal):
        transport = httpx.MockTransport(lambda _: httpx.Response(200))
        async with Esper(tenant="acme", api_key="key", transport=transport) as esper:
            return (await esper.bulk(plain, ["a", "b"], journal=journal).collect()).earlier

    with pytest.raises(JournalError) as caught:
        run(main, path)
    assert f"job={old!r}" in str(caught.value)
    assert run(main, Journal(path, job=old)) == {"ok": 1}
