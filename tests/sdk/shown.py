"""What tools that report errors show of an exception: its texts, and the variables of our own frames."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import esper_sdk

import esper_client

_OURS = tuple(str(Path(package.__file__).parent) for package in (esper_client, esper_sdk))


def shown(error: BaseException) -> Iterator[tuple[str, str]]:
    """Give a name and a text for each message and variable, of the causes and contexts too."""
    todo, seen = [error], set()
    while todo:
        each = todo.pop()
        if id(each) in seen:
            continue
        seen.add(id(each))
        yield type(each).__name__, f"{each} {each!r}"
        todo += [other for other in (each.__cause__, each.__context__) if other is not None]
        traceback = each.__traceback__
        while traceback is not None:
            frame = traceback.tb_frame
            if frame.f_code.co_filename.startswith(_OURS):
                for name, value in frame.f_locals.items():
                    for text in _texts(value):
                        yield f"{frame.f_code.co_qualname} {name}", text
            traceback = traceback.tb_next


def leaks(error: BaseException, *secrets: str) -> list[str]:
    """Name the places that show a secret."""
    return [place for place, text in shown(error) if any(secret in text for secret in secrets)]


def _texts(value: object, depth: int = 0) -> Iterator[str]:
    yield repr(value)
    if not isinstance(value, str):
        yield str(value)
    if depth < 5 and not isinstance(value, str | bytes):
        if isinstance(value, Mapping):
            for key, member in value.items():
                yield from _texts(key, depth + 1)
                yield from _texts(member, depth + 1)
        elif isinstance(value, tuple | list | set | frozenset):
            for member in value:
                yield from _texts(member, depth + 1)
