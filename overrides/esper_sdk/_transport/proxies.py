"""The proxy of a client, from its argument or the environment, and its checks."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from esper_client.errors import RequestError
from esper_client.proxies import environment_proxy, has_socks, is_loopback
from esper_sdk._errors import ConfigurationError

if TYPE_CHECKING:
    from esper_client.proxies import ProxySetting
    from esper_sdk._base.http import URL

__all__ = ("check_engine", "choose_proxy", "configuration_errors")


@contextmanager
def configuration_errors() -> Iterator[None]:
    """Turn a `RequestError` of `esper_client` about an argument or a variable into a `ConfigurationError`."""
    try:
        yield
    except RequestError as error:
        raise ConfigurationError(f"{error.where} {error.problem}") from None


def choose_proxy(
    base_url: URL, given: ProxySetting | None, *, engine: str, trust_env: bool
) -> ProxySetting | None:
    """
    Choose the proxy of a client, once: all its requests go to one origin.

    Args:
        base_url: The URL of the API.
        given: The argument `proxy`, which takes precedence.
        engine: The HTTP library, perhaps still `auto`.
        trust_env: Whether to read the environment.

    Raises:
        ConfigurationError: The environment's proxy is invalid, the engine can't use the proxy, or the API key
            would travel unencrypted.
    """
    with configuration_errors():
        proxy = given or (environment_proxy(base_url) if trust_env else None)
    if proxy is None:
        return None
    if base_url.scheme == "http" and not is_loopback(proxy.url.host):
        raise ConfigurationError(
            "proxy is another machine, and base_url plain http on this one: the API key would travel "
            "unencrypted. Leave proxy out"
        )
    check_engine(proxy, engine)
    return proxy


def check_engine(proxy: ProxySetting, engine: str) -> None:
    """
    Check that an engine can use a proxy.

    Args:
        proxy: The proxy.
        engine: The HTTP library; `auto` for either.

    Raises:
        ConfigurationError: It can't.
    """
    if proxy.is_socks and (engine == "aiohttp" or not has_socks()):
        raise ConfigurationError(
            f"{proxy.name} names a SOCKS proxy: only engine='httpx' with `pip install 'httpx[socks]'` can use it; "
            "an HTTP proxy works with every engine"
        )
