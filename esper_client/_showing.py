# Edited in scripts/runtime/_showing.py; `make generate` copies it here.
"""How models are printed: what was given or came, without what is nobody else's business."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice
from typing import Any

from .secret_names import secret_word
from .types import UNSET

__all__ = ("show", "show_value")

# What programs and profiles carry along is not shown either.
_WHOLE = frozenset(["script", "profile", "args", "arguments", "auto_launch_arguments"])
# Four digits may be one of these; a number under another secret name is how many or how long.
_NUMBERS = frozenset({"pin", "otp", "passcode", "code"})

_JSON = re.compile(r"\s*(\{\s*[\"}]|\[\s*[\[{\"0-9\]])")
_SECRET_TEXT = re.compile(
    r"(?i)\b(bearer\s+\S|basic\s+\w{8}|(password|passwd|secret|token|api.?key)\s*[:=]\s*\S)"
)
_USER = re.compile(r"(\w://)[^/?#\s@]*@")
_QUERY = re.compile(r"(\w://[^?#\s]*|(?<!\S)/[^?#\s]*)[?#]\S+")
# Longer texts without a space are certificates, profiles and files in Base64.
_LONGEST_WORD = 120
# A model is one line of a terminal or two, and what it contains a part of that.
_LONGEST = 240
_LONGEST_INSIDE = 80
_MOST_ITEMS = 5


def show(model: Any) -> str:
    """
    Write a model for people to read.

    Fields that are not set are left out. Shown as `...` are: fields whose names say that they are secret,
    the values of free-form objects (managed configurations carry passwords under any name), texts that are
    JSON or long and without a space, and of URLs the user and the query, which signs them. Of large models and
    lists the beginning is shown, and how much is left out.
    """
    try:
        return _show_model(model, _LONGEST)
    except RecursionError:
        # It contains itself.
        return f"{type(model).__name__}(...)"


def _show_model(model: Any, longest: int = _LONGEST_INSIDE) -> str:
    present = model.present_()
    # Not by the property, which makes a dictionary.
    extra = model._extra
    more = list(extra.items()) if isinstance(extra, dict) else []
    shown, length = _beginning(
        ((f"{field.attribute}=", value, field.name) for field, value in present), longest
    )
    left = len(present) - len(shown)
    if extra is not UNSET and not isinstance(extra, dict):
        shown.append(f"additional_properties=<{type(extra).__name__}>")
    elif more and (left or (length >= longest and shown)):
        left += len(more)
    elif more:
        inner, _ = _beginning(((f"{name!r}: ", value, str(name)) for name, value in more), longest - length)
        rest = len(more) - len(inner)
        inner += [f"and {rest:,} more"] if rest else []
        shown.append(f"additional_properties={{{', '.join(inner)}}}")
    shown += [f"and {left:,} more"] if left else []
    return f"{type(model).__name__}({', '.join(shown)})"


def _beginning(parts: Iterable[tuple[str, Any, str]], longest: int) -> tuple[list[str], int]:
    """Write the first parts, as many as are not too long together, and at least one; return their length, too."""
    shown: list[str] = []
    length = 0
    for label, value, name in parts:
        part = _cut(label + _show(value, name), longest)
        if length + len(part) > longest and shown:
            break
        shown.append(part)
        length += len(part) + 2
    return shown, length


def _show(value: Any, name: str) -> str:
    if hasattr(type(value), "fields_"):
        return _show_model(value)
    if isinstance(value, list | tuple):
        return f"[{_show_some([_show(item, name) for item in value[:_MOST_ITEMS]], len(value))}]"
    if isinstance(value, dict):
        keys = [f"{_cut(repr(key))}: ..." for key in islice(value, _MOST_ITEMS)]
        return f"{{{_show_some(keys, len(value))}}}"
    if value is None or isinstance(value, bool):
        return repr(value)
    word = name if name in _WHOLE else secret_word(name)
    if word and (not isinstance(value, int | float) or word in _NUMBERS):
        return "..."
    if isinstance(value, str):
        return _show_text(value)
    try:
        return repr(value)
    except ValueError:
        # Python writes no integer of more than 4,300 digits.
        return f"<{type(value).__name__} that is too long>"


def _show_some(parts: list[str], count: int) -> str:
    left = count - len(parts)
    return ", ".join([*parts, *([f"and {left:,} more"] if left else [])])


def _cut(text: str, longest: int = _LONGEST) -> str:
    return text if len(text) <= longest else f"{text[: max(longest, 4) - 3]}..."


def _show_text(text: str) -> str:
    if _JSON.match(text):
        return "..."
    shown = _QUERY.sub(r"\1?...", _USER.sub(r"\1...@", text))
    if _SECRET_TEXT.search(shown):
        return "..."
    if len(shown) > _LONGEST_WORD and "://" not in shown and not re.search(r"\s", shown.strip()):
        return "..."
    return repr(_cut(shown))


def show_value(value: Any, name: str) -> str:
    """Write the value of a field for people to read; `name` tells whether it is secret."""
    try:
        return _show(value, name)
    except RecursionError:
        return "..."
