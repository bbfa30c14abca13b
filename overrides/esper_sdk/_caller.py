"""The caller behind the generated groups: the HTTP client, the enterprise ID, and pages."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast
from uuid import UUID

from esper_client.client import AuthenticatedClient
from esper_client.types import UNSET, EnterpriseId, Hidden, Unset, hide

from ._config import check_enterprise_id, key_problem
from ._enterprise import PATH as TOKEN_INFO
from ._enterprise import Enterprise, read_enterprise
from ._errors import ClosedError, ConfigurationError
from ._session import Identity, Session, SessionTransport, make_timeout
from ._transport.client import EsperAsyncClient
from ._transport.lifetime import Lifetime
from ._transport.options import CallOptions

if TYPE_CHECKING:
    from esper_client.paging import Fetch, PageSpec

    from ._base.http import AsyncBaseTransport, Timeout
    from ._config import ApiKey, KeyFunction
    from ._pages.pages import Pages

__all__ = ("SessionCaller", "make_identity")


def make_identity(api_key: Hidden[ApiKey], lifetime: Lifetime) -> Identity:
    """
    Make an identity of an API key, or of a function that returns it.

    Args:
        api_key: The key or the function.
        lifetime: That of the client itself, with which its questions end.

    Raises:
        ConfigurationError: It is no key.
    """
    enterprise = Enterprise(lifetime.crew())
    if callable(api_key.reveal()):
        from ._keys import Keys

        # Never sent: each request gets the key of its moment.
        return Identity(hide("-"), Keys(cast("Hidden[KeyFunction]", api_key), lifetime.crew()), enterprise)
    problem = key_problem(api_key.reveal())
    if problem is not None:
        raise ConfigurationError(problem)
    return Identity(cast("Hidden[str]", api_key), None, enterprise)


class SessionCaller:
    """
    The access of one client or copy to a session; an `esper_client.groups.Caller`.

    Args:
        session: The session that the client shares with its copies.
        identity: The API key, and its enterprise.
        lifetime: The calls and tasks of this client or copy.
        options: The options of its calls.
        timeout: Seconds to wait for an answer or to send a body, or a `Timeout` of the HTTP library.
        enterprise_id: The enterprise to work in; `None` for the API key's own.

    Raises:
        ConfigurationError: The timeout is invalid.
    """

    def __init__(
        self,
        session: Session,
        identity: Identity,
        lifetime: Lifetime,
        *,
        options: CallOptions,
        timeout: float | Timeout | None,
        enterprise_id: str | None,
    ) -> None:
        self.session = session
        self.identity = identity
        self.lifetime = lifetime
        self.options = options
        self.timeout = make_timeout(timeout)
        self._enterprise_id = enterprise_id
        self._client: AuthenticatedClient | None = None

    def copy(
        self,
        *,
        timeout: float | Timeout | Unset | None,
        enterprise_id: Hidden[str | UUID | Unset | None],
        api_key: Hidden[ApiKey | Unset],
        change: Callable[[CallOptions], CallOptions],
    ) -> SessionCaller:
        """
        Return a caller for the same session, with other options.

        Args:
            timeout: Another timeout; `UNSET` for the same.
            enterprise_id: Another enterprise; `UNSET` for the same.
            api_key: Another API key, or what returns it; `UNSET` for the same.
            change: Returns its options, given those of this one.

        Raises:
            ConfigurationError: A value is invalid.
            ClosedError: The client was closed.
        """
        lifetime = self.lifetime.copy()
        where: str | None = self._enterprise_id
        if enterprise_id.reveal() is None:
            where = None
        elif not isinstance(enterprise_id.reveal(), Unset):
            where = check_enterprise_id(enterprise_id)
        identity = self.identity
        if not isinstance(api_key.reveal(), Unset):
            identity = make_identity(cast("Hidden[ApiKey]", api_key), self.session.lifetime)
        return SessionCaller(
            self.session,
            identity,
            lifetime,
            options=change(self.options),
            timeout=self.timeout if isinstance(timeout, Unset) else timeout,
            enterprise_id=where,
        )

    @property
    def client(self) -> AuthenticatedClient:
        """The HTTP client of all calls, made when it is first used."""
        self.lifetime.check()
        if self._client is None:
            config = self.session.config
            http = EsperAsyncClient(
                base_url=config.base_url,
                headers={"User-Agent": self.session.user_agent},
                timeout=self.timeout,
                transport=self._transport(self.session.chain.transport),
                follow_redirects=False,
                trust_env=False,
            )
            key = self.identity.key
            if self.identity.keys is None:
                # No argument, because an error would show it.
                http.headers["Authorization"] = f"Bearer {key.reveal()}"
            client = AuthenticatedClient(config.base_url, key.reveal())
            self._client = client.set_async_httpx_client(http)
        return self._client

    @property
    def base_url(self) -> str:
        """The URL of the API."""
        return self.session.config.base_url

    def check_loop(self) -> None:
        """
        Check that this is the client's event loop.

        Raises:
            ConfigurationError: It was used from another one before.
        """
        self.session.chain.home.check()

    @property
    def own_streams(self) -> SessionTransport:
        """What sends requests for files to the API, like any other call."""
        return self._transport(self.session.chain.streams.own)

    @property
    def other_streams(self) -> AsyncBaseTransport:
        """What sends requests for files to all other hosts, with nothing of this client."""
        return self.session.chain.streams.others

    @property
    def turns(self) -> dict[str, Any]:
        """The locks of what goes one at a time, by name."""
        return self.session.turns

    def _transport(self, inner: AsyncBaseTransport) -> SessionTransport:
        return SessionTransport(
            inner, self.options, self.lifetime, keys=self.identity.keys, session=self.session
        )

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
        if self._enterprise_id is not None:
            return self._enterprise_id
        return await self.lifetime.run(self._find_enterprise, ClosedError)

    async def _find_enterprise(self) -> str:
        self.check_loop()
        return await self.identity.enterprise.get(self._ask_who, self.options.deadline)

    def pages(
        self, fetch: Fetch, spec: PageSpec, /, *, offset: int, page_size: int | None, max_items: int | None
    ) -> Pages[Any]:
        """
        Make the list of a paginated operation.

        Args:
            fetch: Calls the operation for one page.
            spec: How the operation pages.
            offset: Index of the first item to deliver.
            page_size: Items to ask for at a time.
            max_items: Deliver no more items than this.
        """
        from ._pages.pages import Pages

        return Pages(
            fetch, spec, offset=offset, page_size=page_size, max_items=max_items, crew=self.lifetime.crew
        )

    async def _ask_who(self) -> tuple[str | None, str]:
        from ._raw_request import send

        # Others wait too, so the request must not end with a copy.
        asker = SessionCaller(
            self.session,
            self.identity,
            self.session.lifetime,
            options=self.options,
            timeout=self.timeout,
            enterprise_id=None,
        )
        return read_enterprise(await send(asker.client, "GET", TOKEN_INFO, json=UNSET))
