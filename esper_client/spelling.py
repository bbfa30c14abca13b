# Edited in scripts/runtime/spelling.py; `make generate` copies it here.
"""Misspelt values of enums: which published value was meant, if it is certain enough to say."""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection
from typing import Any, get_args

__all__ = ("nearest", "published_values")

_NEAR = 0.85
"""The least similarity, from 0 to 1, of a misspelt value to the right one."""
# As it is, and with digits as the letters they resemble.
_LIKE_LETTERS: tuple[dict[int, int], ...] = (
    str.maketrans({}),
    str.maketrans("01", "oi"),
    str.maketrans("01", "ol"),
)
_APART = re.compile(r"[\W_]+")
_OPPOSITE = ("un", "in", "dis", "de", "non", "not", "no", "re")


def nearest(value: str, published: Collection[str]) -> str | None:
    """
    Return the published value of which another is a misspelling; `None` if it is one, or a word of its own.

    Args:
        value: What somebody wrote.
        published: The values that the description names.
    """
    if value in published or not value or value[0] in "-+":
        return None
    word = _word(value)
    words = {_word(each): each for each in sorted(published, reverse=True)}
    if word in words:
        return words[word]
    for other, meant in words.items():
        if _is_swapped(word, other):
            return meant
    for letters in _LIKE_LETTERS:
        for near in difflib.get_close_matches(word.translate(letters), words, 1, _NEAR):
            if not _is_another(word.translate(letters), near):
                return words[near]
    return None


def published_values(enum: Any) -> frozenset[str]:
    """
    Return the values that a description names for an enum.

    Args:
        enum: The type of the enum: a `Literal`, and `str` because it is open.
    """
    return frozenset(value for part in get_args(enum) for value in get_args(part) if isinstance(value, str))


def _word(value: str) -> str:
    return _APART.sub("", value).casefold()


def _is_swapped(one: str, other: str) -> bool:
    """Whether two neighbouring letters of a word have changed places, which similarity counts as two mistakes."""
    apart = [index for index, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]]
    if len(one) != len(other) or len(apart) != 2 or apart[1] != apart[0] + 1:
        return False
    first, second = apart
    return (
        (one[first] + one[second]).isalpha() and one[first] == other[second] and one[second] == other[first]
    )


def _is_another(one: str, other: str) -> bool:
    """Whether two similar words differ in meaning: opposites, and versions of one thing."""
    short, long = sorted((one, other), key=len)
    if any(long == prefix + short for prefix in _OPPOSITE):
        return True
    return re.sub(r"\D", "", one) != re.sub(r"\D", "", other)
