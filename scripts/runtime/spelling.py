"""Misspelt values of enums: which published value was meant, if it is certain enough to say."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Any, get_args

__all__ = ("nearest", "published_values")

_SHORTEST = 4
"""The fewest letters of a word that can be misspelt; shorter ones are words of their own: GET and SET."""
_LONG = 8
"""Letters from which on a word may have two mistakes."""
_APART = re.compile(r"[\W_]+")
# With digits as the letters that they resemble.
_LIKE_LETTERS = (str.maketrans("01", "oi"), str.maketrans("01", "ol"))
# What makes another word of a word, when it stands at its end: DISABLE and DISABLED.
_ENDINGS = ("s", "d", "ed", "r", "er", "es", "ing", "able")


def nearest(value: str, published: Collection[str]) -> str | None:
    """
    Return the published value of which another is a misspelling; `None` if it is one, or a word of its own.

    A misspelling has the same words, but for their case and for what stands between them, and one of them has a
    letter too many, too few or wrong, or two that have changed places. It begins with the right letter. A sign in
    front, as of a descending order, stays.

    Args:
        value: What somebody wrote.
        published: The values that the description names.
    """
    text = value.strip()
    if not text or text in published:
        return None
    if text[0] in "-+":
        near = nearest(text[1:], {each.lstrip("-+") for each in published})
        return None if near is None else text[0] + near
    words = _words(text)
    for other in sorted(published):
        if "".join(_words(other)) == "".join(words):
            return other
    for other in sorted(published):
        if _is_misspelt(words, _words(other)):
            return other
    return None


def published_values(enum: Any) -> frozenset[str]:
    """
    Return the values that a description names for an enum.

    Args:
        enum: The type of the enum: a `Literal`, and `str` because it is open.
    """
    return frozenset(value for part in get_args(enum) for value in get_args(part) if isinstance(value, str))


def _words(text: str) -> list[str]:
    return [word for word in _APART.split(text.casefold()) if word]


def _is_misspelt(words: list[str], right: list[str]) -> bool:
    wrong = [pair for pair in zip(words, right, strict=False) if pair[0] != pair[1]]
    if len(words) != len(right) or len(wrong) != 1:
        return False
    word, other = wrong[0]
    if not any(digit in other for digit in "01") and other in map(word.translate, _LIKE_LETTERS):
        return True
    if re.sub(r"\D", "", word) != re.sub(r"\D", "", other):
        return False
    short, long = sorted((word, other), key=len)
    if len(short) < _SHORTEST or word[0] != other[0] or any(long == short + end for end in _ENDINGS):
        return False
    return _distance(word, other) <= (2 if len(short) >= _LONG else 1)


def _distance(one: str, other: str) -> int:
    """Count the mistakes between two words: letters too many, too few, wrong, or changed with the next."""
    rows = [list(range(len(other) + 1))]
    for i, letter in enumerate(one, 1):
        row = [i]
        for j, wanted in enumerate(other, 1):
            best = min(rows[-1][j] + 1, row[-1] + 1, rows[-1][j - 1] + (letter != wanted))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == wanted:
                best = min(best, rows[-2][j - 2] + 1)
            row.append(best)
        rows.append(row)
    return rows[-1][-1]
