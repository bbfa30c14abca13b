"""
Memory and time of a large download that breaks three times: `python -m benchmarks.downloads`.

A server in a process of its own sends pseudo-random bytes from another origin than the API's, breaks off at a
quarter, a half and three quarters, and counts what it is sent of the client: the key must not be there.
"""

from __future__ import annotations

import argparse
import asyncio
import hashlib
import multiprocessing
import os
import re
import resource
import socket
import tempfile
import time
from collections.abc import Iterator
from multiprocessing.connection import Connection
from pathlib import Path

from esper_sdk import Esper

from benchmarks.machine import describe

KEY = "the-key-that-stays-here"
BLOCK = 1 << 20
MOST_GROWTH = 20 * 1024 * 1024


def blocks(start: int, size: int) -> Iterator[bytes]:
    """Yield the bytes of the file from an offset on; every block differs."""
    base = hashlib.sha256(b"block").digest() * (BLOCK // 32)
    at = start
    while at < size:
        number, skip = divmod(at, BLOCK)
        block = (number.to_bytes(8, "big") + base[8:])[skip : skip + size - at]
        yield block
        at += len(block)


def serve(pipe: Connection, size: int) -> None:
    """Serve the file, and send what was asked once the pipe is read."""
    listener = socket.create_server(("127.0.0.1", 0))
    pipe.send(listener.getsockname()[1])
    cuts = [size // 4, size // 2, size * 3 // 4]
    heads: list[str] = []
    while len(heads) < 4:
        connection, _ = listener.accept()
        with connection:
            head = connection.recv(65536).decode()
            heads.append(head)
            found = re.search(r"(?im)^range: bytes=(\d+)-", head)
            start = int(found[1]) if found else 0
            lines = ["HTTP/1.1 206 Partial Content" if found else "HTTP/1.1 200 OK", 'ETag: "one"']
            lines += [f"Content-Length: {size - start}"]
            lines += [f"Content-Range: bytes {start}-{size - 1}/{size}"] if found else []
            connection.sendall("\r\n".join([*lines, "", ""]).encode())
            for block in blocks(start, cuts.pop(0) if cuts else size):
                connection.sendall(block)
    pipe.send(heads)


def peak() -> int:
    """Return the most memory that this process has had, in bytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


async def measure(port: int, target: Path, size: int) -> tuple[float, int, int]:
    """Download, and return seconds, growth in bytes and breaks."""
    async with Esper(base_url="https://api.invalid/api", api_key=KEY) as esper:
        # What everything needs once is loaded before.
        try:
            await esper.download("http://127.0.0.1:1/nothing", target)
        except Exception as error:  # noqa: BLE001
            print(f"warmed up: {type(error).__name__}")
        before, began = peak(), time.perf_counter()
        done = await esper.download(f"http://127.0.0.1:{port}/file", target)
        seconds = time.perf_counter() - began
        assert done.size == size
        return seconds, peak() - before, done.breaks


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").strip().partition("\n")[0])
    parser.add_argument("--gigabytes", type=float, default=2.0)
    size = round(parser.parse_args().gigabytes * 1e9)
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    server = context.Process(target=serve, args=(theirs, size), daemon=True)
    server.start()
    port = ours.recv()
    with tempfile.TemporaryDirectory(dir=os.environ.get("TMPDIR")) as folder:
        target = Path(folder) / "file"
        seconds, growth, breaks = asyncio.run(measure(port, target, size))
        expected, found = hashlib.sha256(), hashlib.sha256()
        for block in blocks(0, size):
            expected.update(block)
        with target.open("rb") as stream:
            while block := stream.read(BLOCK):
                found.update(block)
    heads = ours.recv()
    print(describe())
    print(f"{size / 1e9:.1f} GB in {seconds:.1f} s ({size / 1e6 / seconds:.0f} MB/s), {breaks} breaks")
    print(
        f"the process grew by {growth / 1024 / 1024:.1f} MiB (at most {MOST_GROWTH // 1024 // 1024} allowed)"
    )
    print(f"content: {'the same' if expected.digest() == found.digest() else 'ANOTHER'}")
    print(
        f"key or header of ours sent: {'YES' if any(KEY in head or 'esper' in head for head in heads) else 'no'}"
    )
    if growth > MOST_GROWTH or expected.digest() != found.digest() or any(KEY in head for head in heads):
        raise SystemExit(1)


if __name__ == "__main__":
    main()
