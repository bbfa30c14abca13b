"""Puts an application on a loopback port, in a thread and an event loop of its own."""

from __future__ import annotations

import socket
import threading
from types import TracebackType
from typing import TYPE_CHECKING, Self

import anyio
import anyio.to_thread

from .asgi import BASE_PATH

if TYPE_CHECKING:
    from .asgi import Served
    from .uvicorn import Server

__all__ = ("PortServer",)

_STARTING = 10.0


class PortServer:
    """Serves an application over HTTP/1.1; `FakeServer` tells of its arguments."""

    def __init__(self, fake: Served, host: str = "127.0.0.1", port: int = 0) -> None:
        self._fake = fake
        self.host = host
        self.port: int = port
        self._wanted_port = port
        self._files_port = 0
        self._server: Server | None = None
        self._thread: threading.Thread | None = None

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.base_url}>"

    @property
    def base_url(self) -> str:
        """Where the API is, such as `http://127.0.0.1:8711/api`."""
        return f"{self._origin(self.port)}{BASE_PATH}"

    @property
    def files_url(self) -> str:
        """Where files are that are offered by a link: on another port, such as `http://127.0.0.1:8712`."""
        return self._origin(self._files_port)

    def _origin(self, port: int) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"http://{host}:{port}"

    def start(self) -> None:
        """
        Start to serve, and return when connections are taken.

        Raises:
            RuntimeError: It serves already, did not start within ten seconds, or uvicorn is not installed.
            OSError: The port is taken.
        """
        if self._thread is not None:
            raise RuntimeError("the server runs already")
        try:
            from .uvicorn import Server
        except ModuleNotFoundError as error:
            raise RuntimeError("to serve needs uvicorn: pip install 'esper-sdk[testing]'") from error

        listener = _listen(self.host, self._wanted_port)
        self.port = listener.getsockname()[1]
        try:
            files = _listen(self.host, 0)
        except BaseException:
            listener.close()
            raise
        self._files_port = files.getsockname()[1]
        self._server = Server(self._fake)
        self._thread = threading.Thread(
            target=self._server.run_until_stopped,
            args=([listener, files],),
            name=f"fake-esper-{self.port}",
            daemon=True,
        )
        self._thread.start()
        if not self._server.ready.wait(_STARTING):
            raise RuntimeError(f"the server did not start within {_STARTING:g} s")
        self._fake.serving(self.base_url, self.files_url)

    def stop(self) -> None:
        """Break all connections and stop. Does nothing when it does not serve."""
        server, thread = self._server, self._thread
        self._server = self._thread = None
        if server is not None and thread is not None:
            self._fake.served(self.base_url, self.files_url)
            server.stop()
            thread.join()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.stop()

    async def __aenter__(self) -> Self:
        await anyio.to_thread.run_sync(self.start)
        return self

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        with anyio.CancelScope(shield=True):
            await anyio.to_thread.run_sync(self.stop)


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # asyncio turns Nagle's algorithm off only where the protocol is named; with it, every answer takes 40 ms.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        # A test that uses the port of the test before must not wait for its connections to be forgotten.
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
    except BaseException:
        listener.close()
        raise
    return listener
