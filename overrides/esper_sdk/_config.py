"""Configuration: tenant, API key, enterprise ID and base URL, from arguments or the environment."""

from __future__ import annotations

import os
import re
import string
from collections.abc import Awaitable, Callable
from typing import cast
from uuid import UUID

from esper_client.types import Hidden, hide

from ._base.urls import parse_base_url
from ._errors import ConfigurationError

__all__ = (
    "API_KEY",
    "BASE_URL",
    "ENTERPRISE_ID",
    "TENANT",
    "ApiKey",
    "Config",
    "KeyFunction",
    "check_enterprise_id",
    "key_problem",
    "variable",
)

KeyFunction = Callable[[], str | Awaitable[str]]
"""Returns the API key: a function or a coroutine function without arguments."""
ApiKey = str | KeyFunction
"""An API key, or what returns it."""

TENANT = "ESPER_TENANT"
API_KEY = "ESPER_API_KEY"
ENTERPRISE_ID = "ESPER_ENTERPRISE_ID"
BASE_URL = "ESPER_BASE_URL"

# Sets, because compiling patterns would dominate the making of a client.
_DIGITS = frozenset("0123456789abcdefABCDEF")
_TENANT = frozenset(string.ascii_letters + string.digits + "-")
_TENANT_LENGTH = 59
"""A host name's label of 63 characters (RFC 1123, section 2.1), less the suffix `-api`."""
_TENANT_URL = r"(?:https?://)?([a-z0-9-]+?)(?:-api)?\.esper\.cloud(?:[:/].*)?"


class Config:
    """
    A checked configuration.

    Args:
        base_url: The URL of the API, without a slash at its end.
        api_key: The key, or what returns it, hidden from tools that show attributes.
        enterprise_id: The caller's enterprise, if it was given.
    """

    __slots__ = ("api_key", "base_url", "enterprise_id")

    def __init__(self, base_url: str, api_key: Hidden[ApiKey], enterprise_id: str | None = None) -> None:
        self.base_url = base_url
        self.api_key = api_key
        self.enterprise_id = enterprise_id

    def __repr__(self) -> str:
        return f"<Config of {self.base_url}>"

    @classmethod
    def check(
        cls,
        *,
        tenant: str | Hidden[str | None] | None,
        api_key: ApiKey | Hidden[ApiKey | None] | None,
        enterprise_id: str | UUID | Hidden[str | UUID | None] | None,
        base_url: str | Hidden[str | None] | None,
    ) -> Config:
        """
        Check arguments, hidden or not, and make a configuration of them.

        Raises:
            ConfigurationError: One is missing or invalid. Their values are neither in the message nor in the
                variables of the traceback, since any of them may be the key, given in the wrong place.
        """
        who, key, where, url = hide(tenant), hide(api_key), hide(enterprise_id), hide(base_url)
        del tenant, api_key, enterprise_id, base_url
        problem = _place_problem(who.reveal(), url.reveal())
        if problem is None and where.reveal() is not None:
            problem = _enterprise_id_problem(where.reveal())
        problem = problem or (None if callable(key.reveal()) else key_problem(key.reveal()))
        if problem is not None:
            raise ConfigurationError(problem)
        return cls(
            (url.reveal() or f"https://{_lower(who.reveal())}-api.esper.cloud/api").rstrip("/"),
            cast("Hidden[ApiKey]", key),
            None if where.reveal() is None else _lower(where.reveal()),
        )


def variable(name: str) -> str | None:
    """
    Return the value of an environment variable; an empty one counts as not set.

    Args:
        name: Its name.
    """
    return os.environ.get(name) or None


def check_enterprise_id(given: object) -> str:
    """
    Return an enterprise ID as the service writes it.

    Raises:
        ConfigurationError: It is not a UUID.
    """
    hidden = hide(given)
    del given
    problem = _enterprise_id_problem(hidden.reveal())
    if problem is not None:
        raise ConfigurationError(problem)
    return _lower(hidden.reveal())


def _lower(given: object) -> str:
    # `str` of a member of a string enum is its name.
    return given.lower() if isinstance(given, str) else str(given)


def _place_problem(tenant: object, base_url: object) -> str | None:
    # These functions raise nothing: their frames would show the arguments.
    if base_url is None:
        return _tenant_problem(tenant)
    if tenant is None:
        found = parse_base_url(base_url)
        if isinstance(found, str):
            return found
        origin = f"https://{found.host}"
        is_tenant = found.host.endswith("-api.esper.cloud") and found.host.count(".") == 2
        bare = is_tenant and str(base_url).lower().removesuffix("/") == origin
        return f"the base URL of a tenant ends in /api: {origin}/api" if bare else None
    return f"give either tenant ({TENANT}) or base_url ({BASE_URL}), not both; one may be left over in the environment"


def _tenant_problem(tenant: object) -> str | None:
    if tenant is None:
        return (
            f"tenant is missing: give tenant= or set {TENANT} to the first part of your console's address "
            "('acme' of https://acme.esper.cloud)"
        )
    if not isinstance(tenant, str) or not tenant:
        return "tenant is empty" if tenant == "" else "tenant is not a string"
    if len(tenant) <= _TENANT_LENGTH and _TENANT.issuperset(tenant) and tenant.strip("-") == tenant:
        return None
    address = re.fullmatch(_TENANT_URL, tenant, re.IGNORECASE)
    hint = f"; did you mean {address[1]!r}?" if address else ""
    return (
        "tenant is the first part of your console's address ('acme' of https://acme.esper.cloud), without dots, "
        f"slashes or spaces{hint}"
    )


def _enterprise_id_problem(given: object) -> str | None:
    # Stricter than `UUID()`, which also takes braces, URNs and misplaced hyphens.
    if isinstance(given, UUID) or (isinstance(given, str) and _is_uuid(given)):
        return None
    return (
        "enterprise_id is not a UUID such as 0a1b2c3d-1111-2222-3333-444455556666"
        # Not quoted: it may be the API key in the wrong place.
        + (f": got a text of {len(given)} characters" if isinstance(given, str) else "")
    )


def _is_uuid(text: str) -> bool:
    groups = text.split("-")
    return [len(group) for group in groups] == [8, 4, 4, 4, 12] and _DIGITS.issuperset("".join(groups))


def key_problem(key: object) -> str | None:
    """
    Return why something can't be an API key, in words that don't show it; `None` if it can.

    Args:
        key: Anything. It raises nothing, because its frame would show the key.
    """
    if key is None:
        return f"api_key is missing: give api_key= or set {API_KEY}"
    if not isinstance(key, str):
        return f"api_key is not a string but {type(key).__name__}"
    if not key.strip():
        return "api_key is empty"
    if key.strip().lower().startswith("bearer "):
        return "api_key must be the key alone, without 'Bearer '"
    # Characters that a header can carry (RFC 9110, section 5.5).
    if not all("!" <= character <= "~" for character in key):
        return (
            "api_key contains a space, a newline or another character that no key has; "
            "was more copied than the key?"
        )
    return None
