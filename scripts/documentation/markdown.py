"""Markdown from docstrings: escaping, headings, links."""

from __future__ import annotations

import re
from collections.abc import Iterable

__all__ = ("Slugs", "code", "item", "prose", "sentence")

_CODE = re.compile(r"(```.*?```|`[^`]*`)", re.DOTALL)
_SPECIAL = re.compile(r"([*<\[\]])")


def prose(text: str) -> str:
    """Escape what Markdown would take for markup, outside of code; leave lists and code as they are."""
    parts = _CODE.split(text.strip())
    return "".join(part if number % 2 else _escape(part) for number, part in enumerate(parts))


def _escape(text: str) -> str:
    # A line that begins with `* ` is a list; `_` within words means nothing in Markdown.
    return "\n".join(
        line if line.lstrip().startswith(("* ", "> ")) else _SPECIAL.sub(r"\\\1", line).replace("\\<", "&lt;")
        for line in text.split("\n")
    )


def sentence(text: str) -> str:
    """Put a text into one line."""
    return " ".join(prose(text).split())


def code(text: str) -> str:
    """Put a text into a code span."""
    return f"`` {text} ``" if "`" in text else f"`{text}`"


def item(name: str, kind: str, text: str, *, level: int = 0) -> str:
    """Return a list item: a name, its type, and what it means."""
    said = sentence(text)
    return f"{'    ' * level}- {code(name)}" + (f" ({kind})" if kind else "") + (f": {said}" if said else "")


class Slugs:
    """The anchors that a page's headings get, as Python-Markdown's `toc` makes them."""

    def __init__(self, names: Iterable[str] = ()) -> None:
        self._taken: set[str] = set()
        self.of: dict[str, str] = {}
        for name in names:
            self.add(name)

    def add(self, heading: str) -> str:
        """Return the anchor of one more heading."""
        slug = base = re.sub(r"[-\s]+", "-", re.sub(r"[^\w\s-]", "", heading).strip().lower())
        number = 0
        while slug in self._taken:
            number += 1
            slug = f"{base}_{number}"
        self._taken.add(slug)
        self.of[heading] = slug
        return slug
