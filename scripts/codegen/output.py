"""The folder that a client is written to: replaced as a whole, and only if nothing else is in it."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from itertools import islice
from keyword import iskeyword
from pathlib import Path

from .errors import DescriptionError

__all__ = ("differing", "refuse_foreign_files", "same", "swap")

# How many files are named that are in the way.
_SHOWN = 5

_SOURCE = r"scripts/[\w/.-]+"
_FIRST_LINE = re.compile(
    rf"# (Written by `make generate` from the API description( and its overlay)?, with {_SOURCE}\."
    rf"|Edited in {_SOURCE}; `make generate` copies it here\.)\r?\n"
)
"""How a file of a client begins."""


def refuse_foreign_files(out: Path) -> None:
    """
    Refuse a folder with anything in it that the pipeline did not write: the folder is replaced as a whole.

    Raises:
        DescriptionError: There is something else, or `out` is no folder or no name of a package.
    """
    if not out.name.isidentifier() or iskeyword(out.name):
        raise DescriptionError(
            f"{out}: {out.name!r} is no name that Python can import; choose one of letters, digits and `_`"
        )
    if out.is_symlink() or (out.exists() and not out.is_dir()):
        raise DescriptionError(
            f"{out}: is no folder, so that no client is written there; choose another name"
        )
    foreign = list(islice(_foreign_files(out), _SHOWN + 1))
    if foreign:
        shown = ", ".join(foreign[:_SHOWN]) + (" and more" if len(foreign) > _SHOWN else "")
        raise DescriptionError(
            f"{out}: has what the pipeline did not write, and would be replaced as a whole: {shown}; "
            "move that away, or choose another folder"
        )


def _foreign_files(out: Path) -> Iterator[str]:
    """Go through the files that are not of a generated client, in their order; there may be very many."""
    for folder, folders, files in os.walk(out):
        folders[:] = sorted(folders)
        links = [name for name in folders if Path(folder, name).is_symlink()]
        for name in sorted([*files, *links]):
            path = Path(folder, name)
            if not _is_ours(path, out):
                yield str(path.relative_to(out))


def _is_ours(path: Path, out: Path) -> bool:
    """Say whether a file is one of a generated client: each names its source in its first line."""
    if path.is_symlink():
        return False
    if path == out / "py.typed":
        return path.stat().st_size == 0
    if path.parent.name == "__pycache__":
        return path.suffix == ".pyc"
    if path.suffix not in {".py", ".pyi"}:
        return False
    with path.open("rb") as file:
        return _FIRST_LINE.fullmatch(file.readline(300).decode("utf-8", "replace")) is not None


def _sources(root: Path) -> list[Path]:
    return [path for path in root.rglob("*") if path.is_file() and "__pycache__" not in path.parts]


def differing(one: Path, other: Path) -> list[Path]:
    """Return the files that only one of two folders has, or that are not the same in both."""
    names = {path.relative_to(root) for root in (one, other) for path in _sources(root)}
    return [name for name in sorted(names) if not same(one / name, other / name)]


def same(one: Path, other: Path) -> bool:
    """Say whether two files are there and have the same bytes."""
    return one.exists() and other.exists() and one.read_bytes() == other.read_bytes()


def swap(new: Path, old: Path) -> None:
    """Put the new folder in the place of the old one; a folder that a program reads is never half new."""
    aside = new.with_name(new.name + ".old")
    if old.exists():
        old.rename(aside)
    try:
        new.rename(old)
    except OSError:
        if aside.exists():
            aside.rename(old)
        raise
    shutil.rmtree(aside, ignore_errors=True)
