"""How models are printed: what was given or came, without what is nobody else's business."""

from __future__ import annotations

import re
from typing import Any

from .types import Unset

__all__ = ("is_secret", "show")

# A name is taken apart into its words. What is secret is named by one of these words,
_WORDS = frozenset(
    [
        "token",
        "tokens",
        "password",
        "passwords",
        "passwd",
        "pwd",
        "secret",
        "secrets",
        "passphrase",
        "passcode",
        "credential",
        "credentials",
        "psk",
        "authorization",
        "cookie",
        "cookies",
        "jwt",
        "pin",
        "otp",
        "apikey",
    ]
)
# or by two that follow each other,
_PAIRS = frozenset(
    [
        "api_key",
        "api_keys",
        "private_key",
        "secret_key",
        "access_key",
        "encryption_key",
        "shared_key",
        "preshared_key",
        "wifi_key",
        "recovery_key",
        "bypass_code",
        "unlock_code",
        "recovery_code",
        "pin_code",
        "push_magic",
        "wifi_pass",
        "scep_challenge",
        "cert_data",
        "certificate_data",
        "invitation_url",
        "app_config",
    ]
)
# What programs and profiles carry along is not shown either.
_WHOLE = frozenset(["script", "profile", "args", "arguments", "auto_launch_arguments"])
# Names that end so tell something of a secret, not the secret.
_ABOUT = frozenset(
    [
        "id",
        "ids",
        "name",
        "expiry",
        "on",
        "at",
        "length",
        "quality",
        "policy",
        "changed",
        "count",
        "type",
        "enabled",
        "required",
        "allowed",
        "age",
        "history",
        "alias",
        "mode",
        "status",
        "state",
    ]
)
# Four digits may be one of these; a number under another secret name is how many or how long.
_NUMBERS = frozenset({"pin", "otp", "passcode", "code"})

_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_JSON = re.compile(r"\s*(\{\s*\"|\[\s*[\[{\"])")
_USER = re.compile(r"(\w://)[^/?#\s@]*@")
_QUERY = re.compile(r"(\w://[^?#\s]*)[?#]\S*")
# Longer texts without a space are certificates, profiles and files in Base64.
_LONGEST_WORD = 120


def is_secret(name: str) -> bool:
    """Say whether the name of a field or an argument means that its value is a secret."""
    return bool(_secret_word(name))


def _secret_word(name: str) -> str:
    words = [word for word in re.split(r"[\W_]+", _HUMP.sub("_", name).lower()) if word]
    if not words or words[-1] in _ABOUT:
        return ""
    for word, following in zip(words, [*words[1:], ""], strict=True):
        if word in _WORDS:
            return word
        if f"{word}_{following}" in _PAIRS:
            return following
    return ""


def show(model: Any) -> str:
    """
    Write a model for people to read.

    Fields that are not set are left out. Shown as `...` are: fields whose names say that they are secret,
    the values of free-form objects (managed configurations carry passwords under any name), texts that are
    JSON or long and without a space, and of URLs the user and the query, which signs them.
    """
    fields = [
        f"{field.attribute}={_show(value, field.name)}"
        for field in model.fields_
        if not isinstance(value := getattr(model, field.attribute), Unset)
    ]
    if model.additional_properties:
        more = [f"{name!r}: {_show(value, str(name))}" for name, value in model.additional_properties.items()]
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
    word = name if name in _WHOLE else _secret_word(name)
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
