"""How models are printed: what was given or came, without what is nobody else's business."""

from __future__ import annotations

import re
from typing import Any

from .secret_names import secret_word
from .types import UNSET

__all__ = ("show", "show_value")

# What programs and profiles carry along is not shown either.
_WHOLE = frozenset(["script", "profile", "args", "arguments", "auto_launch_arguments"])
# Four digits may be one of these; a number under another secret name is how many or how long.
_NUMBERS = frozenset({"pin", "otp", "passcode", "code"})

_JSON = re.compile(r"\s*(\{\s*\"|\[\s*[\[{\"])")
_USER = re.compile(r"(\w://)[^/?#\s@]*@")
_QUERY = re.compile(r"(\w://[^?#\s]*)[?#]\S*")
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
    fields = [f"{field.attribute}={_show(value, field.name)}" for field, value in model.present_()]
    # Not by the property, which makes a dictionary.
    extra = model._extra
    if extra is UNSET:
        pass
    elif not isinstance(extra, dict):
        fields.append(f"additional_properties=<{type(extra).__name__}>")
    elif extra:
        more = [f"{name!r}: {_show(value, str(name))}" for name, value in extra.items()]
        fields.append(f"additional_properties={{{', '.join(more)}}}")
    return f"{type(model).__name__}({_beginning(fields, longest)})"


def _beginning(parts: list[str], longest: int) -> str:
    """Join the first parts, as many as are not too long together, and at least one."""
    length = 0
    for index, part in enumerate(parts):
        length += len(part) + 2
        if length > longest and index:
            return f"{', '.join(parts[:index])}, and {len(parts) - index} more"
    return ", ".join(parts)


def _show(value: Any, name: str) -> str:
    if hasattr(type(value), "fields_"):
        return _show_model(value)
    if isinstance(value, list | tuple):
        more = f", and {len(value) - _MOST_ITEMS} more" if len(value) > _MOST_ITEMS else ""
        return f"[{', '.join(_show(item, name) for item in value[:_MOST_ITEMS])}{more}]"
    if isinstance(value, dict):
        return f"{{{', '.join(f'{key!r}: ...' for key in value)}}}"
    if value is None or isinstance(value, bool):
        return repr(value)
    word = name if name in _WHOLE else secret_word(name)
    if word and (not isinstance(value, int | float) or word in _NUMBERS):
        return "..."
    return _show_text(value) if isinstance(value, str) else repr(value)


def _show_text(text: str) -> str:
    if _JSON.match(text):
        return "..."
    shown = _QUERY.sub(r"\1?...", _USER.sub(r"\1...@", text))
    if len(shown) > _LONGEST_WORD and "://" not in shown and not re.search(r"\s", shown.strip()):
        return "..."
    return repr(shown)


def show_value(value: Any, name: str) -> str:
    """Write the value of a field for people to read; `name` tells whether it is secret."""
    try:
        return _show(value, name)
    except RecursionError:
        return "..."
