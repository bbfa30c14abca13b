"""Words of the vendor as identifiers: `snake_case`, `PascalCase`, the singular."""

from __future__ import annotations

import re

__all__ = ("pascal", "singular", "snake")

# Digits belong to the word before them: `authn2`, `v2`, `win32`.
_WORD = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+[0-9]*|[A-Z]+[0-9]*|[0-9]+")


def snake(text: str) -> str:
    """Write any text as a `snake_case` identifier; may be empty."""
    # Plurals of abbreviations are one word: `getURLs` is not `get_ur_ls`.
    text = re.sub(r"([A-Z]{2,})s(?![a-z])", lambda match: match[1].capitalize() + "s", text)
    words = _WORD.findall(text)
    return "_".join(word.lower() for word in words)


def pascal(text: str) -> str:
    """Write any text as a `PascalCase` identifier; may be empty."""
    return "".join(word[:1].upper() + word[1:] for word in snake(text).split("_"))


def singular(text: str) -> str:
    """Guess the singular of the last word of an identifier."""
    for ending, replacement in (("ies", "y"), ("sses", "ss"), ("xes", "x"), ("ches", "ch")):
        if text.lower().endswith(ending) and len(text) > len(ending) + 1:
            return text[: -len(ending)] + replacement
    if text.endswith("s") and not text.endswith(("ss", "us", "is")):
        return text[:-1]
    return text
