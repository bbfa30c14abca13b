"""
A server over sockets, in a process of its own, that answers by a model of the simulation.

Usage: python -m benchmarks.limits_server PORT EXPRESSION, such as "Random(c, share=0.05, service=0.05)"
"""

from __future__ import annotations

import asyncio
import sys

from .simulation import servers
from .simulation.servers import Conditions, Server

_BODY = b'{"id": "86667c48-1467-4485-ba03-75b9cadb508f"}'


class _Connection(asyncio.Protocol):
    """Answers requests with the model's status, and `/count` with how many it refused."""

    def __init__(self, model: Server) -> None:
        self.model = model
        self.data = b""
        self.transport: asyncio.Transport

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """See `asyncio.Protocol`."""
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        """Take whole requests with their bodies out of what came."""
        self.data += data
        while (end := self.data.find(b"\r\n\r\n")) >= 0:
            head = self.data[:end].lower()
            length = 0
            if b"content-length:" in head:
                length = int(head.split(b"content-length:", 1)[1].split(b"\r\n", 1)[0])
            if len(self.data) < end + 4 + length:
                return
            path = self.data.split(b" ", 2)[1].decode().removeprefix("/api")
            self.data = self.data[end + 4 + length :]
            task = asyncio.get_running_loop().create_task(self.answer(path))
            _tasks.add(task)
            task.add_done_callback(_tasks.discard)

    async def answer(self, path: str) -> None:
        """Ask the model, and send its answer."""
        status, retry_after = (200, None) if path == "/count" else await self.model(path)
        body = str(self.model.refused).encode() if path == "/count" else _BODY
        said = "" if retry_after is None else f"Retry-After: {retry_after}\r\n"
        head = f"HTTP/1.1 {status} Told\r\nContent-Type: application/json\r\n{said}Content-Length: {len(body)}\r\n\r\n"
        if not self.transport.is_closing():
            self.transport.write(head.encode() + body)


_tasks: set[asyncio.Task[None]] = set()


async def main(port: int, expression: str) -> None:
    """
    Serve until the process ends.

    Args:
        port: The port on this machine.
        expression: Makes the model of the conditions `c`.
    """
    model: Server = eval(expression, vars(servers), {"c": Conditions(0)})
    loop = asyncio.get_running_loop()
    # A model counts from 0, and the clock of a machine does not.
    for name in ("at", "start"):
        if hasattr(model, name):
            setattr(model, name, loop.time())
    server = await loop.create_server(lambda: _Connection(model), "127.0.0.1", port, backlog=1000)
    print("ready", flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]), sys.argv[2]))
