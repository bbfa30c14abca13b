"""What a request carries that no error may show, although the service may repeat it in its complaint."""

from __future__ import annotations

import contextlib
import json
import re
from typing import TYPE_CHECKING, Any

from esper_client._showing import is_secret

from ._http import ByteStream

if TYPE_CHECKING:
    from ._http import Request

__all__ = ("scrub", "secrets_of")

_MAX_BODY = 64 * 1024
# Shorter ones are in too many words.
_SHORTEST = 4


def secrets_of(request: Request) -> list[str]:
    """
    Collect the API key, and the values of secret arguments and fields: a token to renew, a password to set.

    Args:
        request: The request; of its bodies, only JSON of up to 64 KiB is looked at.
    """
    found = [request.headers.get("authorization", "").partition(" ")[2].strip()]
    found += [value for name, value in request.url.params.multi_items() if is_secret(name)]
    stream = request.stream
    if isinstance(stream, ByteStream) and "json" in request.headers.get("content-type", ""):
        content = b"".join(stream)
        if len(content) <= _MAX_BODY:
            with contextlib.suppress(ValueError, RecursionError):
                _collect(json.loads(content), found, secret=False)
    return sorted({value for value in found if len(value) >= _SHORTEST}, key=len, reverse=True)


def _collect(value: Any, found: list[str], *, secret: bool) -> None:
    if isinstance(value, dict):
        for name, member in value.items():
            _collect(member, found, secret=secret or is_secret(name))
    elif isinstance(value, list):
        for item in value:
            _collect(item, found, secret=secret)
    elif secret and isinstance(value, str):
        found.append(value)


def scrub(text: str, secrets: list[str]) -> str:
    """
    Take secrets out of a text.

    Args:
        text: What the service said.
        secrets: What must not be in it, in capitals or not.
    """
    for secret in secrets:
        text = re.sub(re.escape(secret), "***", text, flags=re.IGNORECASE)
    return re.sub(r"(?i)\b(bearer|token)\s+[\w.~+/=-]{8,}", r"\1 ***", text)
