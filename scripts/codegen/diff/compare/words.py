"""Values of a description as words of a report."""

from __future__ import annotations

import json
from typing import Any

__all__ = ("listed", "words")

_LONGEST = 60
_SHOWN = 12


def words(value: Any) -> str:
    """Write a value of the description as code."""
    text = (
        value if isinstance(value, str) and value else json.dumps(value, ensure_ascii=False, sort_keys=True)
    )
    text = " ".join(text.split()).replace("`", "'")
    return f"`{text if len(text) <= _LONGEST else text[: _LONGEST - 3] + '...'}`"


def listed(values: list[Any], shown: int = _SHOWN) -> str:
    """Write values one after the other; of many, the first."""
    text = ", ".join(words(value) for value in values[:shown])
    return f"{text} and {len(values) - shown} more" if len(values) > shown else text
