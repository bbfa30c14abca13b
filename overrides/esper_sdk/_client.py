"""The client that users make."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar
from uuid import UUID

from esper_client._hidden import hide
from esper_client.api import Groups
from esper_client.client import AuthenticatedClient
from esper_client.errors import EsperError
from esper_client.types import UNSET, EnterpriseId, Unset

from ._base.http import AsyncBaseTransport, Timeout
from ._command_methods import CommandMethods
from ._config import API_KEY, BASE_URL, ENTERPRISE_ID, TENANT, Config, check_enterprise_id, variable
from ._enterprise import PATH as TOKEN_INFO
from ._enterprise import Enterprise
from ._limits.limiter import CAP, Limiter
from ._request_methods import RequestMethods
from ._session import READ_TIMEOUT, Door, Shared, make_timeout, make_user_agent
from ._transport.chain import TransportOptions, build_transport
from ._transport.client import EsperAsyncClient
from ._transport.engine import EngineName, EngineOptions
from ._transport.lifetime import Lifetime
from ._transport.options import CallOptions
from ._transport.retry import RetryPolicy

if TYPE_CHECKING:
    from esper_client.paging import Fetch, PageSpec

    from ._pages.pages import Pages
    from ._transport.retry_event import RetryEvent

__all__ = ("Esper",)

Item = TypeVar("Item")
Value = TypeVar("Value")


class Esper(CommandMethods, RequestMethods, Groups):
    """
    A client for one tenant of the Esper API.

    ```python
    async with Esper(tenant="acme", api_key=key) as esper:
        async for device in esper.device_v2.list_devices(state="ACTIVE"):
            ...
    ```

    Every group of the API is a property (`esper.alarms`), every operation a method of its group. All calls
    go through one transport, with one limit on what is in flight, and belong to one event loop (asyncio or
    trio). Without `async with`, call `aclose()` at the end.

    Args:
        tenant: The first part of the console's address: `acme` of `https://acme.esper.cloud`.
        api_key: An API key of the tenant. It is never part of `repr`, of logs or of exceptions.
        enterprise_id: The enterprise to work in; asked for once, with the key, unless given.
        base_url: Where the API is, instead of `tenant`; https, or http on this machine.
        timeout: Seconds to wait for an answer or to send a body, 60 by default, or an `httpx.Timeout`.
            Connecting may take 5 s; waiting for a turn doesn't count.
        max_wait: Longest time, in seconds, that a call sits out the rate limit; 15 minutes by default.
        max_retries: How often a call that may have been processed goes again, if its method allows it;
            twice by default.
        deadline: Longest time, in seconds, for one call altogether; none by default.
        on_retry: Called with a `RetryEvent` before each retry.
        start: Requests in flight at the beginning; 20, or `max_in_flight` if that is less.
        max_in_flight: The most requests in flight.
        limiter: A limiter to share with other clients of the same tenant, instead of an own one.
        engine: What sends: `aiohttp`, `httpx`, or `auto` for aiohttp on asyncio and httpx on trio.
        verify: An `ssl.SSLContext` for a private certificate authority; `False` only in tests. By default
            what `SSL_CERT_FILE` or `SSL_CERT_DIR` names, or else the authorities of certifi.
        proxy: URL of an HTTP proxy, or a SOCKS proxy with `engine="httpx"` and the package `httpx[socks]`;
            by default what `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY` say. This machine is reached directly.
        user_agent: Put in front of the SDK's own user agent, such as `inventory/2.1`.
        transport: Sends instead of an engine, such as `httpx.MockTransport` in tests.

    Raises:
        ConfigurationError: An argument is missing or can't be right.
    """

    if not TYPE_CHECKING:
        # An attribute would make every client, and every copy, a cycle that waits for the collector.
        _caller = property(lambda self: self)

    def __init__(
        self,
        *,
        tenant: str | None = None,
        api_key: str | None = None,
        enterprise_id: str | UUID | None = None,
        base_url: str | None = None,
        timeout: float | Timeout | None = READ_TIMEOUT,
        max_wait: float | None = None,
        max_retries: int | None = None,
        deadline: float | None = None,
        on_retry: Callable[[RetryEvent], object] | None = None,
        start: int | None = None,
        max_in_flight: int = CAP,
        limiter: Limiter | None = None,
        engine: EngineName = "auto",
        verify: ssl.SSLContext | bool = True,
        proxy: str | None = None,
        user_agent: str | None = None,
        transport: AsyncBaseTransport | None = None,
    ) -> None:
        # Before anything can fail: tools show the variables of a traceback.
        who, key, where, url = hide(tenant), hide(api_key), hide(enterprise_id), hide(base_url)
        via = hide(proxy)
        del tenant, api_key, enterprise_id, base_url, proxy
        config = Config.check(tenant=who, api_key=key, enterprise_id=where, base_url=url)
        chain = build_transport(
            TransportOptions(
                base_url=config.base_url,
                engine=EngineOptions(engine=engine, verify=verify, proxy=via),
                retry=RetryPolicy(),
                start=start,
                max_in_flight=max_in_flight,
                limiter=limiter,
                transport=transport,
            )
        )
        self._shared = Shared(config, chain, make_user_agent(user_agent))
        self._options = CallOptions(
            max_wait=max_wait, deadline=deadline, max_retries=max_retries, on_retry=on_retry
        )
        self._timeout = make_timeout(timeout)
        self._bound = config.enterprise_id
        self._is_copy = False
        self._lifetime = Lifetime()
        self._client: AuthenticatedClient | None = None
        self._enterprise = Enterprise(self._lifetime.crew())

    @classmethod
    def from_env(
        cls,
        *,
        tenant: str | None = None,
        api_key: str | None = None,
        enterprise_id: str | UUID | None = None,
        base_url: str | None = None,
        timeout: float | Timeout | None = READ_TIMEOUT,
        max_wait: float | None = None,
        max_retries: int | None = None,
        deadline: float | None = None,
        on_retry: Callable[[RetryEvent], object] | None = None,
        start: int | None = None,
        max_in_flight: int = CAP,
        limiter: Limiter | None = None,
        engine: EngineName = "auto",
        verify: ssl.SSLContext | bool = True,
        proxy: str | None = None,
        user_agent: str | None = None,
        transport: AsyncBaseTransport | None = None,
    ) -> Self:
        """
        Make a client from `ESPER_TENANT` (or `ESPER_BASE_URL`), `ESPER_API_KEY` and `ESPER_ENTERPRISE_ID`.

        The arguments are those of `Esper`, and win over the environment unless they are `None`. Where the
        service is has two spellings: `tenant` or `base_url` replaces both variables.

        Raises:
            ConfigurationError: Something is missing or can't be right.
        """
        key = hide(variable(API_KEY) if api_key is None else api_key)
        where = hide(variable(ENTERPRISE_ID) if enterprise_id is None else enterprise_id)
        who, url, via = hide(tenant), hide(base_url), hide(proxy)
        del tenant, api_key, enterprise_id, base_url, proxy
        if who.reveal() is None and url.reveal() is None:
            who, url = hide(variable(TENANT)), hide(variable(BASE_URL))
        return cls(
            tenant=who.reveal(),
            api_key=key.reveal(),
            enterprise_id=where.reveal(),
            base_url=url.reveal(),
            timeout=timeout,
            max_wait=max_wait,
            max_retries=max_retries,
            deadline=deadline,
            on_retry=on_retry,
            start=start,
            max_in_flight=max_in_flight,
            limiter=limiter,
            engine=engine,
            verify=verify,
            proxy=via.reveal(),
            user_agent=user_agent,
            transport=transport,
        )

    def __repr__(self) -> str:
        # Also of a client that could not be made: tools show the variables of a traceback.
        shared = self.__dict__.get("_shared")
        return f"<{type(self).__name__} {shared.config.base_url if shared else 'unfinished'}>"

    async def __aenter__(self) -> Self:
        self._lifetime.check()
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """
        Close the client: end what it still does with a `ClosedError`, send nothing more, close its connections.

        Closing a copy made by `with_options` ends what the copy does: what it shares belongs to the original.
        """
        await self._lifetime.aclose()
        if not self._is_copy:
            await self._shared.chain.transport.aclose()

    @property
    def client(self) -> AuthenticatedClient:
        """What every generated endpoint function takes as `client=`, to go the same way as all calls."""
        self._lifetime.check()
        if self._client is None:
            config = self._shared.config
            http = EsperAsyncClient(
                base_url=config.base_url,
                headers={"User-Agent": self._shared.user_agent},
                timeout=self._timeout,
                transport=Door(self._shared, self._options, self._lifetime),
                follow_redirects=False,
                trust_env=False,
            )
            # Not an argument: an error would show it.
            http.headers["Authorization"] = f"Bearer {config.api_key.reveal()}"
            client = AuthenticatedClient(config.base_url, config.api_key.reveal())
            self._client = client.set_async_httpx_client(http)
        return self._client

    @property
    def limiter(self) -> Limiter:
        """How many requests may be in flight, how many are, and what became of them."""
        return self._shared.chain.limiter

    def with_options(
        self,
        *,
        timeout: float | Timeout | Unset | None = UNSET,
        max_wait: float | Unset | None = UNSET,
        max_retries: int | Unset | None = UNSET,
        deadline: float | Unset | None = UNSET,
        idempotent: bool | Unset | None = UNSET,
        on_retry: Callable[[RetryEvent], object] | Unset | None = UNSET,
        enterprise_id: str | UUID | Unset | None = UNSET,
    ) -> Self:
        """
        Return a copy with other options, which shares connections, limit and enterprise ID with this one.

        It costs no connection and changes nothing in this client. Closing it is not needed, and does not
        close this one.

        Args:
            timeout: Seconds to wait for an answer or to send a body, or an `httpx.Timeout`.
            max_wait: Longest time, in seconds, that a call sits out the rate limit.
            max_retries: How often a call that may have been processed goes again.
            deadline: Longest time, in seconds, for one call altogether.
            idempotent: `True` says that these calls may be processed twice, so that they go again like GET.
            on_retry: Called with a `RetryEvent` before each retry.
            enterprise_id: The enterprise to work in; `None` for the API key's own.

        Raises:
            ConfigurationError: A value can't be right.
        """
        where = hide(enterprise_id)
        del enterprise_id
        lifetime = self._lifetime.copy()
        old = self._options

        def chosen(given: Any, before: Any) -> Any:
            return before if isinstance(given, Unset) else given

        copy = object.__new__(type(self))
        copy.__dict__.update(self.__dict__)
        copy._options = CallOptions(
            max_wait=chosen(max_wait, old.max_wait),
            deadline=chosen(deadline, old.deadline),
            max_retries=chosen(max_retries, old.max_retries),
            on_retry=chosen(on_retry, old.on_retry),
            idempotent=chosen(idempotent, old.idempotent),
        )
        if not isinstance(timeout, Unset):
            copy._timeout = make_timeout(timeout)
        if not isinstance(where.reveal(), Unset):
            copy._bound = None if where.reveal() is None else check_enterprise_id(where)
        copy._is_copy = True
        copy._lifetime = lifetime
        copy._client = None
        return copy

    async def enterprise_id(self, given: EnterpriseId = None, /) -> str:
        """
        Return the enterprise ID for a call: the one given, else this client's, else the API key's.

        Args:
            given: A UUID, its text, or `None`.

        Raises:
            ConfigurationError: It is not a UUID, or the service did not tell the API key's.
        """
        if given is not None:
            return check_enterprise_id(given)
        return self._bound or await self._enterprise.get(self._ask_who)

    def pages(
        self, fetch: Fetch, spec: PageSpec, /, *, offset: int, page_size: int | None, max_items: int | None
    ) -> Pages[Any]:
        """
        Make the list of a paginated operation; the typed groups call this.

        Args:
            fetch: Calls the operation for one page.
            spec: How the operation pages.
            offset: Index of the first item to deliver.
            page_size: Items to ask for at a time.
            max_items: Deliver no more items than this.
        """
        from ._pages.pages import Pages

        return Pages(
            fetch, spec, offset=offset, page_size=page_size, max_items=max_items, crew=self._lifetime.crew
        )

    async def _ask_who(self) -> object:
        # The answer contains the key: errors about it must not carry the body.
        response = await self.request("GET", TOKEN_INFO)
        try:
            return response.json()
        except ValueError:
            raise EsperError("the service's description of the API key is not JSON") from None
