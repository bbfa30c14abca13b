"""
Print which answers are envelopes and what the typed groups take out of them: `python -m scripts envelopes`.

It is read from the client itself. Answers that look like envelopes and are none to the client come last: the
overlay's `x-envelope` says where the content is, or `false`.
"""

from __future__ import annotations

import argparse
import importlib
import inspect
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from esper_client._codec import Codec, ListOf, OneOf, Ref
from esper_client.api import Groups
from esper_client.model import Model

__all__ = ("Answer", "answers", "main", "table")

HEADINGS = ("operation", "method", "takes out", "returns", "published")
_FEW = 4
"""The most fields of what looks like an envelope."""


@dataclass(frozen=True, slots=True)
class Answer:
    """
    What a method of the client that is no list returns.

    Attributes:
        operation: Method and path.
        method: Group and method, such as `device_v2.get_device`.
        inside: Attribute names that lead to what is returned; empty for all of the answer.
        returns: The type that the method returns.
        published: The type of the whole answer.
        doubtful: Whether it looks like an envelope, and is none to the client.
    """

    operation: str
    method: str
    inside: tuple[str, ...]
    returns: str
    published: str
    doubtful: bool


def answers() -> Iterator[Answer]:
    """Go through the methods that return one answer, by group and name."""
    for group in sorted(name for name, value in vars(Groups).items() if isinstance(value, property)):
        groups = type("_Groups", (Groups,), {"_caller": None})()
        for name, method in inspect.getmembers(getattr(groups, group), inspect.ismethod):
            returns = str(inspect.signature(method).return_annotation)
            if name.startswith("_") or returns.startswith("Pages["):
                continue
            module = importlib.import_module(f"esper_client.api.{group}.{name}")
            operation = module.OPERATION
            yield Answer(
                operation=str(operation),
                method=f"{group}.{name}",
                inside=operation.inside,
                returns=returns,
                published=str(inspect.signature(module.asyncio).return_annotation),
                doubtful=not operation.inside and any(map(_looks_like_one, _models(operation.answer))),
            )


def _models(codec: object) -> Iterator[type[Model]]:
    if isinstance(codec, OneOf):
        for each in codec.alternatives:
            yield from _models(each)
    elif isinstance(codec, Ref) and issubclass(codec.model, Model):
        yield codec.model


def _looks_like_one(model: type[Model]) -> bool:
    """Whether few fields stand beside one object or list; it knows no names, so that it finds what names miss."""
    holders = [field for field in model.fields_ if _is_whole(field.codec)]
    return len(holders) == 1 and len(model.fields_) <= _FEW


def _is_whole(codec: Codec) -> bool:
    if isinstance(codec, OneOf):
        return any(map(_is_whole, codec.alternatives))
    return isinstance(codec, Ref | ListOf) or codec.types == (dict,)


def table(found: list[Answer]) -> str:
    """
    Write the table, with what is taken out of how many answers, and the doubtful ones under it.

    Args:
        found: The answers.
    """
    rows = [HEADINGS]
    rows += [
        (each.operation, each.method, ".".join(each.inside), each.returns, each.published)
        for each in sorted(found, key=lambda each: each.operation)
        if each.inside
    ]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows
    ]
    kinds = Counter(".".join(each.inside) or "all of it" for each in found)
    lines += ["", f"{len(found)} answers that are no lists:"]
    lines += [f"{number:5} x {kind}" for kind, number in kinds.most_common()]
    doubtful = [f"  {each.method} returns {each.returns}" for each in found if each.doubtful]
    return "\n".join(
        [*lines, "", f"{len(doubtful)} look like envelopes and are none to the client:", *doubtful]
    )


def main(arguments: list[str] | None = None) -> int:
    """Print the table; return the exit status."""
    argparse.ArgumentParser(prog="python -m scripts envelopes", description=__doc__).parse_args(arguments)
    print(table(list(answers())))
    return 0
