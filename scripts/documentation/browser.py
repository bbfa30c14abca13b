"""Headless Chromium by its DevTools protocol: how pages look at two widths, and whether search answers."""

from __future__ import annotations

import asyncio
import base64
import json
import shutil
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
from aiohttp import web

__all__ = ("CHROMIUM", "Tab", "browse", "serve")

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


class Tab:
    """One tab of the browser."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self._socket = socket
        self._number = 0
        self.asked: list[str] = []
        self.errors: list[str] = []

    async def call(self, method: str, **params: Any) -> Any:
        """Send a command and return its result; what the page asks for and complains of is noted."""
        self._number += 1
        await self._socket.send_json({"id": self._number, "method": method, "params": params})
        while True:
            message = await self._socket.receive_json(timeout=60)
            self._note(message)
            if message.get("id") == self._number:
                if "error" in message:
                    raise RuntimeError(f"{method}: {message['error']}")
                return message["result"]

    def _note(self, message: dict[str, Any]) -> None:
        params = message.get("params", {})
        if message.get("method") == "Network.requestWillBeSent":
            self.asked.append(params["request"]["url"])
        elif message.get("method") == "Runtime.exceptionThrown":
            self.errors.append(json.dumps(params["exceptionDetails"])[:300])

    async def look(self, address: str, *, width: int, dark: bool) -> None:
        """Open a page in a window of this width."""
        size = {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": width < 600}
        await self.call("Emulation.setDeviceMetricsOverride", **size)
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        await self.call("Emulation.setEmulatedMedia", features=[scheme])
        scheme_is = f"document.body?.dataset.mdColorScheme === '{'slate' if dark else 'default'}'"
        # What the theme remembers of an earlier page may arrive late; a second visit finds it gone.
        for seconds in (5, 5, 30):
            await self.call("Page.navigate", url="about:blank")
            await self.call("Page.navigate", url=address)
            await self.until("location.href !== 'about:blank' && document.readyState === 'complete'")
            try:
                await self.until(scheme_is, seconds)
            except TimeoutError:
                continue
            return
        raise TimeoutError(f"{address} does not follow the colour scheme of the browser")

    async def evaluate(self, expression: str) -> Any:
        """Return the value of an expression of JavaScript."""
        found = await self.call(
            "Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True
        )
        if "exceptionDetails" in found:
            raise RuntimeError(json.dumps(found["exceptionDetails"])[:500])
        return found["result"].get("value")

    async def until(self, expression: str, seconds: float = 30) -> None:
        """Wait until an expression is true."""
        async with asyncio.timeout(seconds):
            while not await self.evaluate(expression):  # noqa: ASYNC110
                await asyncio.sleep(0.05)

    async def type(self, text: str) -> None:
        """Type into whatever has the focus."""
        await self.call("Input.insertText", text=text)

    async def picture(self, file: Path) -> None:
        """Save what is to be seen."""
        found = await self.call("Page.captureScreenshot", format="png")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(base64.b64decode(found["data"]))  # noqa: ASYNC240


@asynccontextmanager
async def serve(site: Path, prefix: str) -> AsyncIterator[str]:
    """Serve a folder on this machine, below a path, and give its address."""

    async def answer(request: web.Request) -> web.StreamResponse:
        path = site / request.match_info["path"]
        path = path / "index.html" if path.is_dir() else path
        # `..` is resolved by the server before.
        if not path.is_file():
            raise web.HTTPNotFound
        return web.FileResponse(path)

    app = web.Application()
    app.router.add_get(prefix + "{path:.*}", answer)
    runner = web.AppRunner(app)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        yield f"http://127.0.0.1:{runner.addresses[0][1]}{prefix}"
    finally:
        await runner.cleanup()


@asynccontextmanager
async def browse() -> AsyncIterator[Tab]:
    """Start Chromium with one tab."""
    if CHROMIUM is None:
        raise RuntimeError("there is no Chromium")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        options = [
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--remote-debugging-port=0",
            f"--user-data-dir={profile}",
            "about:blank",
        ]
        process = await asyncio.create_subprocess_exec(
            CHROMIUM, *options, stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL
        )
        try:
            port = await _port(Path(profile, "DevToolsActivePort"))
            async with aiohttp.ClientSession() as session:
                async with session.get(f"http://127.0.0.1:{port}/json") as answer:
                    [address] = [
                        one["webSocketDebuggerUrl"] for one in await answer.json() if one["type"] == "page"
                    ][:1]
                async with session.ws_connect(address, max_msg_size=0) as socket:
                    tab = Tab(socket)
                    for domain in ("Page", "Runtime", "Network"):
                        await tab.call(f"{domain}.enable")
                    # The theme remembers the scheme of an earlier page.
                    forget = "try { localStorage.clear() } catch {}"
                    await tab.call("Page.addScriptToEvaluateOnNewDocument", source=forget)
                    yield tab
        finally:
            process.terminate()
            await process.wait()


async def _port(file: Path) -> int:
    async with asyncio.timeout(60):
        while not (file.exists() and file.read_text().strip()):  # noqa: ASYNC110, ASYNC240
            await asyncio.sleep(0.05)
    return int(file.read_text().split()[0])  # noqa: ASYNC240
