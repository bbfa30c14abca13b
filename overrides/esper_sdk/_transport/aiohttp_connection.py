"""aiohttp connections that record what was sent, and close after unsolicited bytes."""

from __future__ import annotations

import asyncio
import select
import sys
from typing import Any

import aiohttp
from aiohttp.client_proto import ResponseHandler
from aiohttp.client_reqrep import ClientRequest

from .framing import SPOKE_FIRST, AnswerFraming, FramingError, was_cut
from .options import current_attempt
from .plain_answer import read_plain_answer
from .tls_records import broken_record, has_unread, read_up_to_broken

__all__ = (
    "AfterSendError",
    "ApiConnection",
    "ApiRequest",
    "ApiResponse",
    "StaleError",
    "UnaskedError",
)


class StaleError(Exception):
    """A kept connection was closed by the server, or has unread bytes; nothing was sent."""


class UnaskedError(Exception):
    """The server of a new connection sent something before it was asked; nothing was sent."""

    def __init__(self) -> None:
        super().__init__(SPOKE_FIRST)


class AfterSendError(Exception):
    """
    Wraps an error after sending, to keep aiohttp from repeating the request.

    aiohttp repeats a request that failed on a kept connection, a DELETE included, if it knows the error.
    """


class ApiConnection(ResponseHandler):
    """
    A connection whose parser gets one answer per request, and none before the request was sent.

    Bytes behind the end of an answer, or while no request is under way, close the connection. So does the body
    of a 204, which the service's description has and HTTP forbids.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        super().__init__(loop)
        self._framing: AnswerFraming | None = None
        # Set by the first request; a proxy's CONNECT does not count.
        self._mine = False
        self._unusable = self._written = False
        self._tls: Any = None
        self._socket: Any = None
        self._most = 0
        self._parser_options: dict[str, Any] | None = None
        self._poll: Any = None
        self._timer_of_reading: asyncio.TimerHandle | None = None
        self._expires: float | None = None

    @property
    def should_close(self) -> bool:
        """Whether the connection must not carry another request."""
        return self._unusable or super().should_close

    def may_have_tickets(self) -> bool:
        """Whether it is a new TLS connection with something to read, mostly session tickets."""
        return self._framing is None and self._tls is not None and self._is_readable()

    async def take_tickets(self) -> None:
        """Let the event loop read them: it does in the next turn but one."""
        await asyncio.sleep(0)
        await asyncio.sleep(0)

    def has_unsent(self) -> bool:
        """Whether a part of what was written has not left yet."""
        return self.transport is not None and self.transport.get_write_buffer_size() > 0

    def prepare(self) -> None:
        """
        Check for unread bytes, right before a request is written.

        Raises:
            StaleError: There are some, or the server closed the connection.
            UnaskedError: The same, on a connection over which no request was sent.
        """
        self._mine = True
        transport, framing = self.transport, self._framing
        unread = self.should_close or transport is None or transport.is_closing() or has_unread(self._tls)
        # A fresh TLS connection is readable because of session tickets.
        if unread or ((framing is not None or self._tls is None) and self._is_readable()):
            raise StaleError if framing is not None else UnaskedError
        if framing is not None and not framing.reusable:
            raise StaleError

    def begin(self, *, head_only: bool, written: bool) -> None:
        """
        Note that a request leaves now: what comes from here on is its answer.

        Args:
            head_only: Whether it is a HEAD.
            written: Whether all of it has been written.
        """
        self._framing = AnswerFraming(head_only=head_only)
        self._written = written

    def expect(self, parser_options: dict[str, Any], *, most: int) -> None:
        """
        Begin a request that is written at once, and whose answer may be read without a parser.

        Such an answer is delivered as a `PlainAnswer`, any other as the parser does.

        Args:
            parser_options: The arguments of `set_response_params`.
            most: The largest body of a plain answer, in bytes.
        """
        head_only = parser_options["skip_payload"]
        self.begin(head_only=head_only, written=True)
        self._parser_options, self._most = parser_options, 0 if head_only else most
        self.read_timeout = parser_options["read_timeout"]

    def written(self) -> None:
        """Record that the whole request has been written."""
        self._written = True
        if self._framing is not None and not self._framing.done:
            self._framing.restart_time()

    def close(self) -> None:
        """Close the connection; at once, with what is still to be written, unless another request could follow."""
        framing = self._framing
        if self._mine and self.transport is not None and (framing is None or not framing.reusable):
            self.transport.abort()
        super().close()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Let a broken record spare the answer before it."""
        super().connection_made(transport)
        self._tls = transport.get_extra_info("ssl_object")
        self._socket = transport.get_extra_info("socket")
        self._poll = None
        read_up_to_broken(self._tls)

    def data_received(self, data: bytes) -> None:
        """Pass bytes on to the parser, as far as they belong to an answer."""
        self._pass_on(data)
        if self._tls is not None and (broken := broken_record(self._tls)) is not None:
            if self._framing is not None and self._framing.done:
                self._give_up()
            else:
                self._fail(broken)

    def _pass_on(self, data: bytes) -> None:
        framing = self._framing
        if framing is None:
            if not self._mine:
                super().data_received(data)
                return
            # These bytes came between the check and the request.
            self._give_up()
            return
        if not data:
            # An empty call makes aiohttp go on with held-back bytes.
            super().data_received(data)
            return
        if framing.done:
            framing.feed(data)
            self._give_up()
            return
        if self._parser_options is not None:
            answer = read_plain_answer(data, self._most) if self._most else None
            options, self._parser_options = self._parser_options, None
            if answer is not None:
                framing.end()
                self._drop_timeout()
                self.feed_data(answer, 0)  # type: ignore[arg-type]
                return
            self.set_response_params(**options)
        try:
            framing.check_time(self._loop.time(), self.read_timeout)
            data = framing.feed(data)
        except (FramingError, TimeoutError) as error:
            self._fail(error)
            return
        self._unusable = framing.surplus
        if data:
            super().data_received(data)
            self._keep_time(framing)
            if (broken := self.exception()) is not None:
                # aiohttp tells this to readers of the head only.
                self._fail(broken)
        elif self._expires is not None:
            # The piece of a head is held back, but it is one.
            self._reschedule_timeout()

    def connection_lost(self, exc: BaseException | None) -> None:
        """End the answer; one without a length is complete only if the connection ended in order."""
        if exc is not None:
            # The frames of asyncio have what was being written, and so the key.
            exc.with_traceback(None)
        framing = self._framing
        if framing is not None:
            if head := framing.flush():
                super().data_received(head)
            if framing.until_close and (exc is not None or was_cut(self.transport)):
                self._fail(ConnectionResetError("the connection was cut, and no length was announced"))
        super().connection_lost(exc)
        self._drop_timeout()

    def _is_readable(self) -> bool:
        """Tell whether the operating system holds unread bytes of the connection, or its end."""
        if self._socket is None:
            return False
        fd = self._socket.fileno()
        if fd < 0:
            return True
        if sys.platform == "win32":
            return bool(select.select([fd], [], [], 0)[0])
        if self._poll is None:
            # `select` fails for descriptors above 1023.
            self._poll = select.poll()
            self._poll.register(fd, select.POLLIN)
        return bool(self._poll.poll(0))

    # aiohttp makes and cancels a timer for each piece of an answer, which costs as much as reading it.

    def _reschedule_timeout(self) -> None:
        """Let the read timeout begin anew: a timer that ends before it stays, and looks again at its end."""
        if not self._read_timeout:
            self._expires = None
            return
        self._expires = expires = self._loop.time() + self._read_timeout
        timer = self._timer_of_reading
        if timer is None:
            self._timer_of_reading = self._loop.call_at(expires, self._look_at_time)
        elif timer.when() > expires:
            timer.cancel()
            self._timer_of_reading = self._loop.call_at(expires, self._look_at_time)

    def _drop_timeout(self) -> None:
        self._expires = None
        if self.transport is None and self._timer_of_reading is not None:
            self._timer_of_reading.cancel()
            self._timer_of_reading = None

    def _look_at_time(self) -> None:
        self._timer_of_reading = None
        if self._expires is None:
            return
        if self._expires > self._loop.time():
            self._timer_of_reading = self._loop.call_at(self._expires, self._look_at_time)
        else:
            self._on_read_timeout()

    def _give_up(self) -> None:
        self._unusable = True
        if self.transport is not None:
            self.transport.abort()

    def _keep_time(self, framing: AnswerFraming) -> None:
        """Let the read timeout count from the end of the request to the end of its answer."""
        if not self._written:
            self._drop_timeout()
        elif not framing.done and self._expires is None and not self._reading_paused:
            # aiohttp takes an interim answer for the end of its wait.
            self.start_timeout()

    def _fail(self, error: BaseException) -> None:
        payload = self._payload
        self.set_exception(error)
        if payload is not None:
            payload.set_exception(error)
        self._give_up()


class ApiRequest(ClientRequest):
    _writes = False

    async def send(self, conn: Any) -> aiohttp.ClientResponse:
        protocol = conn.protocol
        if protocol.may_have_tickets():
            await protocol.take_tickets()
        protocol.prepare()
        response = await super().send(conn)
        if not self._writes:
            # Without a body, the whole request was written just now.
            self._begin(protocol, written=True)
        return response

    def write_bytes(self, *args: Any, **options: Any) -> Any:
        self._writes = True
        return self._write(*args, **options)

    async def _write(self, writer: Any, conn: Any, *args: Any, **options: Any) -> None:
        # Before Python 3.12 this is a task, which begins later.
        protocol = conn.protocol
        if protocol is not None:
            try:
                protocol.prepare()
            except (StaleError, UnaskedError) as error:
                protocol.set_exception(error)
                return
            self._begin(protocol, written=False)
        await super().write_bytes(writer, conn, *args, **options)
        if protocol is not None:
            protocol.written()

    def _begin(self, protocol: Any, *, written: bool) -> None:
        protocol.begin(head_only=self.method == "HEAD", written=written)
        if (attempt := current_attempt.get()) is not None:
            attempt.sent = True


class ApiResponse(aiohttp.ClientResponse):
    async def start(self, connection: Any) -> aiohttp.ClientResponse:
        try:
            return await super().start(connection)
        except (StaleError, UnaskedError):
            raise
        except Exception as error:
            raise AfterSendError from error
