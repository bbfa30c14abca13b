"""A web server on this machine that answers as a test tells it to."""

from __future__ import annotations

import contextlib
import ssl
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Respond = Callable[["Exchange"], None]


class Exchange(BaseHTTPRequestHandler):
    """One request and the means to answer it, well or badly."""

    protocol_version = "HTTP/1.1"
    server: Server

    def do_GET(self) -> None:
        """Answer as the test wants."""
        site = self.server.site
        site.asked.append((self.path, dict(self.headers.items())))
        respond = site.pages.get(self.path)
        if respond is None:
            self.answer(404)
        else:
            respond(self)

    def answer(self, status: int, content: bytes = b"", headers: Mapping[str, str] | None = None) -> None:
        """Send a whole answer; headers given as "" are left out."""
        self.begin(status, {"Content-Length": str(len(content)), **(headers or {})})
        self.wfile.write(content)

    def begin(self, status: int, headers: Mapping[str, str]) -> None:
        """Send the head of an answer and nothing else."""
        self.send_response(status)
        for name, value in {"Connection": "close", **headers}.items():
            if value:
                self.send_header(name, value)
        self.end_headers()
        self.close_connection = True

    def drip(self, piece: bytes) -> None:
        """Send a piece again and again until the test is over or the other side has gone."""
        self.close_connection = True
        with contextlib.suppress(OSError):
            while not self.server.site.over.wait(0.005):
                self.wfile.write(piece)

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""


@dataclass
class Site:
    """
    The server's side of a test.

    Attributes:
        url: Where it listens, without a slash at the end.
        pages: Path -> what answers; every other path answers 404.
        asked: The path and headers of each request, in order.
        over: Set at the end of the test: what still answers has to stop.
    """

    url: str = ""
    pages: dict[str, Respond] = field(default_factory=dict)
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    over: threading.Event = field(default_factory=threading.Event)

    def put(self, path: str, content: bytes, headers: Mapping[str, str] | None = None) -> str:
        """Publish a file; return its URL."""
        self.pages[path] = lambda exchange: exchange.answer(200, content, headers)
        return self.url + path

    def status(self, path: str, status: int, headers: Mapping[str, str] | None = None) -> str:
        """Answer a path with a status and no content; return its URL."""
        self.pages[path] = lambda exchange: exchange.answer(status, b"", headers)
        return self.url + path

    @property
    def paths(self) -> list[str]:
        """What was asked for."""
        return [path for path, _ in self.asked]


class Server(ThreadingHTTPServer):
    """The server of a site."""

    # Threads are waited for at the end, so that no test leaves one to the next.
    daemon_threads = False

    def __init__(self, site: Site) -> None:
        self.site = site
        super().__init__(("127.0.0.1", 0), Exchange)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing: clients that go away early are what is tested."""


@contextlib.contextmanager
def serve(tls: ssl.SSLContext | None = None) -> Iterator[Site]:
    """Run a site until the end of the block."""
    site = Site()
    server = Server(site)
    if tls is not None:
        # The handshake belongs to the thread of the connection: here it would stop everything else.
        server.socket = tls.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    site.url = f"{'https' if tls else 'http'}://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, args=(0.005,))
    thread.start()
    try:
        yield site
    finally:
        site.over.set()
        server.shutdown()
        thread.join()
        server.server_close()
