"""The client: one object for all operations of one tenant's API."""

from __future__ import annotations

import os
import ssl
from collections.abc import AsyncIterable, Awaitable, Callable, Iterable, Mapping, Sequence
from types import TracebackType
from typing import TYPE_CHECKING, Any, Literal, Self, TypeVar
from uuid import UUID

# By its name annotations resolve without loading what they name.
import esper_sdk
from esper_client.client import AuthenticatedClient
from esper_client.types import UNSET, Hidden, Unset, hide

from ._base.http import AsyncBaseTransport, Response, Timeout
from ._caller import SessionCaller, make_identity
from ._config import API_KEY, BASE_URL, ENTERPRISE_ID, TENANT, Config, variable
from ._jobs.methods import JobMethods
from ._limits.limiter import CAP, Limiter
from ._session import READ_TIMEOUT, Session, make_user_agent
from ._transport.chain import build_transport
from ._transport.lifetime import Lifetime
from ._transport.options import MAX_BODY, CallOptions, EngineName, Priority, TransportOptions

if TYPE_CHECKING:
    from ._commands.execution import Context

__all__ = ("Esper",)

Item = TypeVar("Item")
Value = TypeVar("Value")


class Esper(JobMethods):
    """
    A client for one tenant of the Esper API.

    ```python
    async with Esper(tenant="acme", api_key=key) as esper:
        async for device in esper.device_v2.list_devices(state="ACTIVE"):
            ...
    ```

    Every group of the API is a property (`esper.alarms`), every operation a method of its group. All calls
    share their connections and one limit on what is in flight. A client belongs to one event loop (asyncio or
    trio). Without `async with`, call `aclose()` at the end.

    Args:
        tenant: The first part of the console's address: `acme` of `https://acme.esper.cloud`.
        api_key: An API key of the tenant, or a function or coroutine function that returns one. The function
            is called at the first request, and once more after a 401. A key is never part of `repr`, of logs
            or of exceptions.
        enterprise_id: The ID of the enterprise to work in. By default the API key's own, which is looked up
            once.
        base_url: The URL of the API, instead of `tenant`; https, or http on this machine.
        timeout: Seconds to wait for an answer or to send a body: 60 by default. Or an `httpx.Timeout`.
            Connecting may take 5 s. Waiting for a turn doesn't count.
        max_wait: Longest time, in seconds, that a call waits for the rate limit; 15 minutes by default.
        max_retries: How often a call that may have been processed is retried: twice by default. Only methods
            that may repeat are retried, such as GET.
        deadline: Longest time, in seconds, for one call with all its attempts and pauses; none by default.
        on_retry: Called with a `RetryEvent` before each retry.
        start: Requests in flight at the beginning; 20, or `max_in_flight` if that is less.
        max_in_flight: The most requests in flight.
        limiter: A limiter to share with other clients of the same tenant, instead of one of its own.
        engine: The HTTP library: `aiohttp`, `httpx`, or `auto` for aiohttp on asyncio and httpx on trio.
        verify: An `ssl.SSLContext` for a private certificate authority; `False` only in tests. By default
            the authorities in `SSL_CERT_FILE` or `SSL_CERT_DIR`, or else those of certifi.
        proxy: URL of an HTTP proxy. A SOCKS proxy needs `engine="httpx"` and the package `httpx[socks]`. By
            default from `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY`. This machine is reached directly.
        user_agent: Put in front of the SDK's own user agent, such as `inventory/2.1`.
        transport: A transport to use instead of an engine, such as `httpx.MockTransport` in tests.
        max_body: The largest answer that a call reads, in bytes after decompression; 100 MiB by default.
            `download` and `stream` read files of any size.
        hooks: Coroutine functions that wrap every attempt, the first one outermost. Each takes the request
            and a function that sends it. Each returns the answer, whatever its status.

    Raises:
        ConfigurationError: An argument is missing or invalid.
    """

    def __init__(
        self,
        *,
        tenant: str | None = None,
        api_key: esper_sdk.ApiKey | None = None,
        enterprise_id: str | UUID | None = None,
        base_url: str | None = None,
        timeout: float | Timeout | None = READ_TIMEOUT,
        max_wait: float | None = None,
        max_retries: int | None = None,
        deadline: float | None = None,
        on_retry: Callable[[esper_sdk.RetryEvent], object] | None = None,
        start: int | None = None,
        max_in_flight: int = CAP,
        limiter: Limiter | None = None,
        engine: EngineName = "auto",
        verify: ssl.SSLContext | bool = True,
        proxy: str | None = None,
        user_agent: str | None = None,
        transport: AsyncBaseTransport | None = None,
        max_body: int = MAX_BODY,
        hooks: Iterable[Callable[..., Awaitable[Response]]] = (),
    ) -> None:
        # Hidden first: tools show the variables of a traceback.
        who, key, where, url = hide(tenant), hide(api_key), hide(enterprise_id), hide(base_url)
        via = hide(proxy)
        del tenant, api_key, enterprise_id, base_url, proxy
        config = Config.check(tenant=who, api_key=key, enterprise_id=where, base_url=url)
        chain = build_transport(
            TransportOptions(
                base_url=config.base_url,
                engine=engine,
                verify=verify,
                proxy=via,
                start=start,
                max_in_flight=max_in_flight,
                limiter=limiter,
                transport=transport,
                max_body=max_body,
                hooks=hooks,
            )
        )
        lifetime = Lifetime()
        options = CallOptions(
            max_wait=max_wait, deadline=deadline, max_retries=max_retries, on_retry=on_retry
        )
        self._session = Session(config, chain, make_user_agent(user_agent), lifetime)
        self._calls = SessionCaller(
            self._session,
            make_identity(config.api_key, lifetime),
            lifetime,
            options=options,
            timeout=timeout,
            enterprise_id=config.enterprise_id,
        )
        # Must not refer to this object: a cycle would delay its collection.
        self._caller = self._calls
        self._is_copy = False

    @classmethod
    def from_env(
        cls,
        *,
        tenant: str | None = None,
        api_key: esper_sdk.ApiKey | None = None,
        enterprise_id: str | UUID | None = None,
        base_url: str | None = None,
        timeout: float | Timeout | None = READ_TIMEOUT,
        max_wait: float | None = None,
        max_retries: int | None = None,
        deadline: float | None = None,
        on_retry: Callable[[esper_sdk.RetryEvent], object] | None = None,
        start: int | None = None,
        max_in_flight: int = CAP,
        limiter: Limiter | None = None,
        engine: EngineName = "auto",
        verify: ssl.SSLContext | bool = True,
        proxy: str | None = None,
        user_agent: str | None = None,
        transport: AsyncBaseTransport | None = None,
        max_body: int = MAX_BODY,
        hooks: Iterable[Callable[..., Awaitable[Response]]] = (),
    ) -> Self:
        """
        Make a client from `ESPER_TENANT` (or `ESPER_BASE_URL`), `ESPER_API_KEY` and `ESPER_ENTERPRISE_ID`.

        The arguments are those of `Esper`, and take precedence over the environment unless they are `None`.
        Either of `tenant` and `base_url` replaces both of their variables.

        Raises:
            ConfigurationError: A value is missing or invalid.
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
            max_body=max_body,
            hooks=hooks,
        )

    def __repr__(self) -> str:
        # Also works while `__init__` fails: tools show a traceback's variables.
        session = self.__dict__.get("_session")
        return f"<{type(self).__name__} {session.config.base_url if session else 'unfinished'}>"

    if not TYPE_CHECKING:

        def __enter__(self) -> Self:
            raise TypeError(
                "a client opens and closes asynchronously: write `async with Esper(...) as esper:`"
            )

        def __exit__(self, *_: object) -> None:
            """Exist: Python asks for it before `__enter__`."""

    async def __aenter__(self) -> Self:
        self._calls.lifetime.check()
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
        Close the client: end its calls with a `ClosedError`, refuse new ones, close its connections.

        Closing a copy made by `with_options` ends the calls of the copy only; what it shares stays open.
        """
        try:
            await self._calls.lifetime.aclose()
        finally:
            if not self._is_copy:
                await self._session.chain.transport.aclose()

    @property
    def raw(self) -> esper_sdk.RawGroups:
        """
        The same operations with their answers as published.

        ```python
        response = await esper.raw.device_v2.get_device(device_id)
        print(response.status_code, response.request_id, response.elapsed, response.parsed.content)
        ```

        A list gives one page. `Response.parsed` is the whole answer, with what the typed groups take it out of.
        """
        from esper_client.raw import RawGroups

        return RawGroups(self._caller)

    @property
    def client(self) -> AuthenticatedClient:
        """The argument `client=` of the generated endpoint functions, with this client's transport."""
        return self._calls.client

    @property
    def limiter(self) -> Limiter:
        """The limiter: how many requests may be in flight, how many are, and how they ended."""
        return self._session.chain.limiter

    def with_options(
        self,
        *,
        timeout: float | Timeout | Unset | None = UNSET,
        max_wait: float | Unset | None = UNSET,
        max_retries: int | Unset | None = UNSET,
        deadline: float | Unset | None = UNSET,
        idempotent: bool | Unset | None = UNSET,
        priority: Priority | Unset | None = UNSET,
        on_retry: Callable[[esper_sdk.RetryEvent], object] | Unset | None = UNSET,
        enterprise_id: str | UUID | Unset | None = UNSET,
        api_key: esper_sdk.ApiKey | Unset = UNSET,
        dry_run: bool | Unset | None = UNSET,
    ) -> Self:
        """
        Return a copy with other options; it shares connections, limit and enterprise ID with this client.

        This client stays as it is. The copy needs no closing, and closing it does not close this client.

        Args:
            timeout: Seconds to wait for an answer or to send a body, or an `httpx.Timeout`.
            max_wait: Longest time, in seconds, that a call waits for the rate limit.
            max_retries: How often a call that may have been processed is retried.
            deadline: Longest time, in seconds, for one call with all its attempts and pauses.
            idempotent: `True` if these calls may be processed twice. They are then retried like GET.
            priority: Which calls go first while several wait for their turn: `high`, `normal` or `low`. By default
                those of bulk runs and commands are `low`, all others `normal`. Every eighth turn goes to a lower one.
            on_retry: Called with a `RetryEvent` before each retry.
            enterprise_id: The enterprise to work in; `None` for the API key's own.
            api_key: Another API key of the tenant, or a function that returns one.
            dry_run: `True` to send reads and hold back writes. Each write raises a `DryRunError`, which says
                what would be sent. Bulk runs and commands report it for each item, and leave their journals
                alone.

        Raises:
            ConfigurationError: A value is invalid.
        """
        where = hide(enterprise_id)
        key: Hidden[esper_sdk.ApiKey | Unset] = hide(api_key)
        del enterprise_id, api_key

        def chosen(given: Any, before: Any) -> Any:
            return before if isinstance(given, Unset) else given

        def change(old: CallOptions) -> CallOptions:
            return CallOptions(
                max_wait=chosen(max_wait, old.max_wait),
                deadline=chosen(deadline, old.deadline),
                max_retries=chosen(max_retries, old.max_retries),
                on_retry=chosen(on_retry, old.on_retry),
                idempotent=chosen(idempotent, old.idempotent),
                priority=chosen(priority, old.priority),
                dry_run=chosen(dry_run, old.dry_run),
            )

        copy = object.__new__(type(self))
        copy.__dict__.update(self.__dict__)
        copy._calls = self._calls.copy(timeout=timeout, enterprise_id=where, api_key=key, change=change)
        copy._caller = copy._calls
        copy._is_copy = True
        return copy

    @property
    def _job_caller(self) -> SessionCaller:
        return self._calls

    async def enterprise_id(self) -> str:
        """
        Return the enterprise that calls work in: this client's, else the API key's.

        Raises:
            ConfigurationError: The service did not tell the enterprise of the API key.
        """
        return await self._calls.enterprise_id()

    async def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, Any] | Sequence[tuple[str, Any]] | None = None,
        json: Any = UNSET,
        data: Mapping[str, Any] | Sequence[tuple[str, Any]] | None = None,
        files: Any = None,
        content: bytes | bytearray | memoryview | str | AsyncIterable[bytes] | None = None,
        headers: Mapping[str, Any] | Sequence[tuple[str, Any]] | None = None,
    ) -> Response:
        """
        Call any path of the API, with the same limit, retries and errors as the typed calls.

        Values are encoded as in the typed calls. Enums go out by their values, dates and times in ISO 8601,
        truth values as `true` and `false`. In `params`, `data` and `headers`, `None` leaves a name out.

        Args:
            method: The HTTP method, in any case; neither CONNECT nor TRACE.
            path: Relative to the base URL, such as `v1/token-info/`. It can't lead anywhere else.
            params: The query: a mapping or a list of pairs. A value that is a list gives one pair for each member.
            json: A JSON body: models, dictionaries, lists and plain values; `None` is null.
            data: The fields of a form, like `params`; together with `files`, the further fields of a multipart form.
            files: Files to upload, by field: a mapping or a list of pairs. A file is bytes, a `pathlib.Path`,
                a `File`, or open in binary mode. It is sent whole. A `str` is the file's content, not its
                path. A tuple adds a file name, a content type and headers, as in httpx.
            content: A raw body: bytes, text (sent as UTF-8), or an async iterable of bytes. An iterable is
                sent only once.
            headers: Further headers. Those of the connection and of the body's length, such as `Host` and
                `Content-Length`, are the engine's.

        Returns:
            The answer, with its body read and a status that means success.

        Raises:
            RequestError: An argument is invalid; the message names its place, such as `json.rooms[0]`. Or the
                path leads away from the base URL, or there is more than one body. Nothing was sent, unless a
                file or an iterable became unreadable later.
            CallError: The call failed.
        """
        from ._raw_request import send

        return await send(
            self.client,
            method,
            path,
            params=params,
            json=json,
            data=data,
            files=files,
            content=content,
            headers=headers,
        )

    def bulk(
        self,
        call: Callable[[Item], Awaitable[Value]],
        items: Iterable[Item] | AsyncIterable[Item],
        *,
        concurrency: int | None = None,
        ordered: bool = False,
        key: Callable[[Item], str] | None = None,
        progress: bool | Callable[[esper_sdk.Progress], object] = False,
        stop_on: type[Exception]
        | tuple[type[Exception], ...]
        | Callable[[esper_sdk.Outcome[Any, Any]], bool]
        | None = None,
        deadline: float | None = None,
        journal: esper_sdk.Journal | str | os.PathLike[str] | None = None,
    ) -> esper_sdk.Bulk[Item, Value]:
        """
        Make one call for each of many items, many at a time, and report the outcome of each.

        ```python
        async for outcome in esper.bulk(reboot, esper.device_v2.list_devices()):
            print(outcome.key, outcome.value if outcome.ok else outcome.error)
        summary = await esper.bulk(reboot, device_ids, progress=True).collect()
        ```

        Items are taken as they are needed, and outcomes come as calls end. Memory doesn't grow with the
        number of items. An item that fails does not stop the run. However the run ends, `Bulk.summary` counts
        every item that was taken.

        Args:
            call: A coroutine function that takes an item.
            items: Any iterable or async iterable, such as a list of this client.
            concurrency: How many items are worked on at a time. By default as many as the rate limiter lets
                through, 20 at first. A few more wait for their turn. Give a number if the calls also wait for
                something else, such as a device.
            ordered: Whether outcomes come in the order of the items. A slow item then holds back those after
                it.
            key: Returns the key of an item. By default its `id`; of a plain value, itself; else its index.
            progress: `True` shows progress on standard error: plain lines, or a bar in a terminal or notebook
                with the extra `progress`. Or a function that is called with a `Progress`.
            stop_on: When to take no more items: after an error of these classes, or an outcome for which a
                function returns true.
            deadline: Seconds after which the run ends. Calls in flight are cancelled then. They are reported
                as unknown, or as not sent where that is certain.
            journal: A file, or a `Journal`, that makes the run resumable. Start it again with the same file,
                however it ended, even by `kill -9`. It does not resend items that were answered. It reports
                as unknown those that may have been processed. Items need distinct keys that stay the same
                from run to run. A lambda and other calls without a name need `Journal(path, job=...)`.

        Raises:
            RequestError: An argument is invalid.
        """
        # It may be a URL with a password.
        kept: Hidden[esper_sdk.Journal | str | os.PathLike[str] | None] = hide(journal)
        del journal
        self._calls.lifetime.check()
        from ._bulk.bulk import Bulk
        from ._bulk.journal import check_journal

        if self._calls.options.dry_run:
            from ._dry_run import dry

            check_journal(kept, call)
            call, kept = dry(call), hide(None)
        return Bulk(
            call,
            items,
            limiter=self.limiter,
            crew=self._calls.lifetime.crew(),
            base_url=self._session.config.base_url,
            concurrency=concurrency,
            ordered=ordered,
            key=key,
            progress=progress,
            stop_on=stop_on,
            deadline=deadline,
            journal=kept,
        )

    def send_command(
        self,
        command: str,
        devices: Iterable[Any] | AsyncIterable[Any] | None = None,
        *,
        groups: Iterable[Any] | AsyncIterable[Any] | None = None,
        args: Mapping[str, Any] | None = None,
        schedule: str = "IMMEDIATE",
        schedule_args: Mapping[str, Any] | None = None,
        device_type: str = "all",
        follow: bool = True,
        deadline: float | None = None,
        progress: bool | Callable[[esper_sdk.Progress], object] = False,
        journal: esper_sdk.Journal | str | os.PathLike[str] | None = None,
        at_once: int | None = None,
        via: Literal["commands", "v0", "operations"] = "commands",
    ) -> esper_sdk.CommandRun:
        """
        Send one command to many devices, and report its outcome on each of them.

        ```python
        summary = await esper.send_command("REBOOT", esper.device_v2.list_devices(state="ACTIVE"), deadline=600)
        print(summary.states, summary.reasons)

        async for outcome in esper.send_command("REBOOT", groups=[group.id]):
            print(outcome.device_id, outcome.state, outcome.reason)
        ```

        The command goes out in as few requests as possible, each device in one of them. A lost answer never
        makes the SDK send it again. Then the service is polled at growing intervals, until all devices are
        done.

        Args:
            command: The command, such as `REBOOT`. A misspelt one, such as `REBOT`, is refused.
            devices: IDs, or objects with an `id`. Any iterable or async iterable will do, such as a list of
                this client.
            groups: Groups to send it to, instead of devices.
            args: The arguments of the command.
            schedule: `IMMEDIATE`, `WINDOW` or `RECURRING`. The latter two are followed until the service says
                that the command is scheduled.
            schedule_args: The times of the schedule.
            device_type: Which of the devices get it, as the service understands it; only via `commands`.
            follow: Whether to wait for the devices. If not, their outcome is `accepted` once the command was
                sent.
            deadline: Seconds after which the run ends. The outcome of a device that is not done by then is
                `accepted`. By default the run waits for offline devices without end.
            progress: As for `bulk`.
            journal: As for `bulk`. Started again with the same file, the run sends nothing twice, and follows
                what was sent. A journal of another command or of other arguments is refused.
            at_once: The most devices or groups in one request. By default as many as the service takes. It
                takes or refuses a request as a whole.
            via: The service to use. `commands` takes 1,000 devices or 500 groups in a request. `v0` is the
                legacy service and takes 500 of either. `operations` takes 50,000 devices or 500 groups, and
                has commands of its own.

        Raises:
            RequestError: An argument is invalid.
        """
        # It may be a URL with a password.
        kept: Hidden[esper_sdk.Journal | str | os.PathLike[str] | None] = hide(journal)
        del journal
        from ._bulk.journal import check_journal
        from ._commands.requests import make_command_run

        if self._calls.options.dry_run:
            check_journal(kept)
            kept = hide(None)
        return make_command_run(
            self._context(),
            command,
            devices,
            groups=groups,
            args=args,
            schedule=schedule,
            schedule_args=schedule_args,
            device_type=device_type,
            follow=follow,
            deadline=deadline,
            progress=progress,
            journal=kept,
            at_once=at_once,
            via=via,
        )

    def follow_commands(
        self,
        request_ids: Iterable[str | UUID],
        *,
        deadline: float | None = None,
        progress: bool | Callable[[esper_sdk.Progress], object] = False,
        via: Literal["commands", "v0", "operations"] = "commands",
    ) -> esper_sdk.CommandRun:
        """
        Follow commands that were sent before, and report their outcome on each device.

        Args:
            request_ids: IDs of command requests: from `CommandRun.request_ids`, or from any other program.
            deadline: As for `send_command`.
            progress: As for `bulk`.
            via: The service through which they were sent.

        Raises:
            RequestError: An argument is invalid.
        """
        from ._commands.requests import make_follow_run

        return make_follow_run(self._context(), request_ids, deadline, progress, via=via)

    def _context(self) -> Context:
        from ._commands.execution import Context

        self._calls.lifetime.check()
        return Context(
            groups=self, bulk=self.bulk, limiter=self.limiter, base_url=self._session.config.base_url
        )
