"""Names that mean a secret: of fields, arguments and headers."""

from __future__ import annotations

import re

__all__ = ("is_secret", "secret_word")

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
        "bearer",
        "auth",
        "signature",
        "qr",
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
        "license_key",
        "licence_key",
        "mdm_key",
        "fi_key",
        "session_key",
        "enrollment_code",
        "enrolment_code",
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

_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


def is_secret(name: str) -> bool:
    """Say whether the name of a field or an argument means that its value is a secret."""
    return bool(secret_word(name))


def secret_word(name: str) -> str:
    """Return the word of a name that says that its value is a secret; empty if none does."""
    words = [word for word in re.split(r"[\W_]+", _HUMP.sub("_", name).lower()) if word]
    if not words or words[-1] in _ABOUT:
        return ""
    for word, following in zip(words, [*words[1:], ""], strict=True):
        if word in _WORDS:
            return word
        if f"{word}_{following}" in _PAIRS:
            return following
    return ""
