"""Where the service is and who calls it: arguments, environment variables, and checks of both."""

from __future__ import annotations

import os
import re
import string
from typing import NamedTuple, cast
from uuid import UUID

from esper_client._hidden import Hidden, hide

from ._errors import ConfigurationError
from ._transport import check_base_url

__all__ = ("API_KEY", "BASE_URL", "ENTERPRISE_ID", "TENANT", "Config", "check_enterprise_id", "variable")

TENANT = "ESPER_TENANT"
API_KEY = "ESPER_API_KEY"
ENTERPRISE_ID = "ESPER_ENTERPRISE_ID"
BASE_URL = "ESPER_BASE_URL"

# One label of a host name (RFC 1123, section 2.1); "-api" is put behind it, and a label has 63 characters.
# Sets instead of patterns: to compile those takes longer than all the rest of making a client.
_DIGITS = frozenset("0123456789abcdefABCDEF")
_TENANT = frozenset(string.ascii_letters + string.digits + "-")
_TENANT_LENGTH = 59
_TENANT_URL = r"(?:https?://)?([a-z0-9-]+?)(?:-api)?\.esper\.cloud(?:[:/].*)?"


class Config(NamedTuple):
    """
    A checked configuration.

    Attributes:
        base_url: Where the API is, without a slash at its end.
        api_key: The key, hidden from whatever shows the members of a tuple.
        enterprise_id: The caller's enterprise, if it was given.
    """

    base_url: str
    api_key: Hidden[str]
    enterprise_id: str | None = None

    def __repr__(self) -> str:
        return f"<Config of {self.base_url}>"

    @classmethod
    def check(
        cls,
        *,
        tenant: str | None,
        api_key: str | Hidden[str | None] | None,
        enterprise_id: str | UUID | None,
        base_url: str | None,
    ) -> Config:
        """
        Check arguments and make a configuration of them.

        Raises:
            ConfigurationError: One is missing or can't be right. The key is never part of the message, nor
                a variable of the traceback.
        """
        hidden = hide(api_key)
        del api_key
        if tenant is not None and base_url is not None:
            raise ConfigurationError(f"give either tenant ({TENANT}) or base_url ({BASE_URL}), not both")
        if base_url is not None:
            url = _check_base_url(base_url)
        elif tenant is not None:
            url = f"https://{_check_tenant(tenant)}-api.esper.cloud/api"
        else:
            raise ConfigurationError(
                f"tenant is missing: give tenant= or set {TENANT} to the first part of your console's address "
                "('acme' of https://acme.esper.cloud)"
            )
        enterprise = None if enterprise_id is None else check_enterprise_id(enterprise_id)
        problem = _api_key_problem(hidden.reveal())
        if problem is not None:
            raise ConfigurationError(f"api_key {problem}")
        return cls(url, cast("Hidden[str]", hidden), enterprise)


def variable(name: str) -> str | None:
    """
    Return the value of an environment variable; one that is empty counts as not set.

    Args:
        name: Its name.
    """
    return os.environ.get(name) or None


def check_enterprise_id(given: str | UUID) -> str:
    """
    Return an enterprise ID as the service writes it.

    Raises:
        ConfigurationError: It is not a UUID.
    """
    if isinstance(given, UUID):
        return str(given)
    # `UUID()` also takes braces, URNs and misplaced hyphens: a typing error should not become an ID.
    if not isinstance(given, str) or not _is_uuid(given):
        raise ConfigurationError(
            "enterprise_id is not a UUID such as 0a1b2c3d-1111-2222-3333-444455556666"
            # Not repeated: whoever mixes up the arguments gives the API key.
            + (f": got a text of {len(given)} characters" if isinstance(given, str) else "")
        )
    return given.lower()


def _is_uuid(text: str) -> bool:
    groups = text.split("-")
    return [len(group) for group in groups] == [8, 4, 4, 4, 12] and _DIGITS.issuperset("".join(groups))


def _check_tenant(tenant: str) -> str:
    if not isinstance(tenant, str) or not tenant:
        raise ConfigurationError("tenant is empty" if tenant == "" else "tenant is not a string")
    if len(tenant) <= _TENANT_LENGTH and _TENANT.issuperset(tenant) and tenant.strip("-") == tenant:
        return tenant.lower()
    address = re.fullmatch(_TENANT_URL, tenant, re.IGNORECASE)
    hint = f"; did you mean {address[1]!r}?" if address else ""
    raise ConfigurationError(
        "tenant is the first part of your console's address ('acme' of https://acme.esper.cloud), without dots, "
        f"slashes or spaces{hint}"
    )


def _api_key_problem(key: object) -> str | None:
    """Say what is wrong with a key. Raises nothing: its frame would show the key."""
    if key is None:
        return f"is missing: give api_key= or set {API_KEY}"
    if not isinstance(key, str):
        return f"is not a string but {type(key).__name__}"
    if not key.strip():
        return "is empty"
    if key.strip().lower().startswith("bearer "):
        return "must be the key alone, without 'Bearer '"
    # A header can't carry anything else (RFC 9110, section 5.5), and a newline would end it.
    if not all("!" <= character <= "~" for character in key):
        return (
            "contains a space, a newline or another character that no key has; was more copied than the key?"
        )
    return None


def _check_base_url(base_url: str) -> str:
    # The URL is not repeated in these messages: it may carry a password.
    if not isinstance(base_url, str) or any(character <= " " for character in base_url):
        raise ConfigurationError("base_url is not a URL: it contains spaces or is no string")
    check_base_url(base_url)
    return base_url.rstrip("/")
