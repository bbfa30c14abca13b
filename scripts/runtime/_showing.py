"""How models are printed: what was given or came, without what is nobody else's business."""

from __future__ import annotations

import re
from typing import Any

from .types import Unset

__all__ = ("is_secret", "show")

_SECRET = re.compile(
    r"(^|_)(tokens?|passwords?|passwd|secrets?|api_?keys?|private_?keys?|passphrase|passcode|pin|otp|credentials?"
    r"|psk|authorization|cookies?|push_?magic|invitation_url|cert(ificate)?_data(_base64)?)$"
)
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


def is_secret(name: str) -> bool:
    """Say whether a field's name means that its value stays out of `repr`."""
    return bool(_SECRET.search(_HUMP.sub("_", name).replace("-", "_").lower().rstrip("_")))


def show(model: Any) -> str:
    """
    Write a model for people to read.

    Fields that are not set are left out. Shown as `...` are: fields whose names say that they are secret,
    the values of free-form objects (managed configurations carry passwords under any name), texts that are
    JSON, and the queries of URLs, which sign them.
    """
    fields = [
        f"{field.attribute}={_show(value, field.name)}"
        for field in model.fields_
        if not isinstance(value := getattr(model, field.attribute), Unset)
    ]
    if model.additional_properties:
        more = [f"{name!r}: {_show(value, name)}" for name, value in model.additional_properties.items()]
        fields.append(f"additional_properties={{{', '.join(more)}}}")
    return f"{type(model).__name__}({', '.join(fields)})"


def _show(value: Any, name: str) -> str:
    if hasattr(type(value), "fields_"):
        return show(value)
    if isinstance(value, list | tuple):
        return f"[{', '.join(_show(item, name) for item in value)}]"
    if isinstance(value, dict):
        return f"{{{', '.join(f'{key!r}: ...' for key in value)}}}"
    if value is None or isinstance(value, bool):
        return repr(value)
    if is_secret(name):
        return "..."
    if isinstance(value, str):
        if value.lstrip()[:1] in {"{", "["}:
            return "..."
        address, question, _ = value.partition("?")
        if question and "://" in address:
            return repr(f"{address}?...")
    return repr(value)
