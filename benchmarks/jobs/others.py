"""
The fifteen jobs as the vendor's support tool does them, and as a program with the vendor's `esperclient` does.

The support tool's ways are those that can be seen in its public source: pages of 250, a search for each row of a
spreadsheet, commands in chunks of 500 whose statistics are asked for ten times, a call for each device in reports.
`esperclient` has a function for each operation of 2021 and nothing above it: pages of the default size, a call for
each device. Only what they ask for is done here, not what they print. Where a way is not known, the best one counts.
"""

# ruff: noqa: D102, D103 - the jobs are named in `__main__.py`

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from pathlib import Path
from typing import Any

import httpx

PAGE, CHUNK, LOOKS = 250, 500, 10
DEFAULT_PAGE = 20


class Tool:
    """
    Plain requests to a tenant.

    Args:
        http: Sends them.
        enterprise_id: The enterprise.
        page: Objects of a page.
    """

    def __init__(self, http: httpx.AsyncClient, enterprise_id: str, page: int) -> None:
        self.http = http
        self.enterprise = f"enterprise/{enterprise_id}"
        self.page = page

    async def get(self, path: str, **query: Any) -> Any:
        answer = await self.http.get(path, params=query)
        answer.raise_for_status()
        document = answer.json()
        return document.get("content", document)

    async def post(self, path: str, body: Any, method: str = "POST", **query: Any) -> Any:
        answer = await self.http.request(method, path, json=body, params=query)
        answer.raise_for_status()
        document = answer.json() if answer.content else {}
        return document.get("content", document)

    async def pages(self, path: str, **query: Any) -> list[Any]:
        """Read a list to its end."""
        found: list[Any] = []
        while True:
            part = await self.get(path, limit=self.page, offset=len(found), **query)
            rows = part.get("results") or part.get("roles") or []
            found += rows
            if not rows or len(found) >= part["count"]:
                return found

    async def search(self, serials: Iterable[str]) -> list[Any]:
        """Turn the rows of a spreadsheet into devices, one by one."""
        found = []
        for serial in serials:
            found += (await self.get("v2/devices/", serial=serial))["results"]
        return found

    async def command(self, command: str, args: dict[str, Any], devices: list[str], *, looks: int) -> None:
        body = {
            "command_type": "DEVICE", "devices": devices, "device_type": "all", "command": command,
            "command_args": args, "schedule": "IMMEDIATE",
        }  # fmt: skip
        made = await self.post("commands/v0/commands/", body)
        for _ in range(looks):
            await self.get(f"commands/v0/commands/{made['id']}/stats/")

    async def version(self, package: str) -> tuple[str, str]:
        apps = await self.pages(f"v1/{self.enterprise}/application/")
        app = next(app for app in apps if app["package_name"] == package)
        versions = await self.pages(f"v1/{self.enterprise}/application/{app['id']}/version/")
        return app["id"], versions[-1]["id"]

    async def to_each(self, command: str, args: dict[str, Any], devices: list[Any]) -> None:
        """Send a command as the vendor's client can: to one device, and look at it once."""
        for device in devices:
            await self.command(command, args, [device["id"]], looks=1)

    async def to_all(self, command: str, args: dict[str, Any], devices: list[Any]) -> None:
        """Send a command as the support tool does: in chunks, whose statistics are asked for."""
        ids = [device["id"] for device in devices]
        for at in range(0, len(ids), CHUNK):
            await self.command(command, args, ids[at : at + CHUNK], looks=LOOKS)

    async def move(self, devices: list[Any], group: str) -> None:
        body = {"device_ids": [device["id"] for device in devices]}
        await self.post(f"{self.enterprise}/devicegroup/{group}/", body, "PATCH", action="add")


Job = Callable[[Tool, Any], Awaitable[Any]]


async def aliases(tool: Tool, given: Any) -> None:
    for device in await tool.search(given.serials):
        await tool.command("UPDATE_DEVICE_CONFIG", {"device_alias_name": "New"}, [device["id"]], looks=0)


async def tags(tool: Tool, given: Any) -> None:
    for device in await tool.search(given.serials):
        await tool.post(f"{tool.enterprise}/device/{device['id']}/", {"tags": ["a", "b"]}, "PATCH")


async def groups(tool: Tool, given: Any) -> None:
    devices = await tool.search(given.serials)
    all_ = {group["name"]: group["id"] for group in await tool.pages(f"{tool.enterprise}/devicegroup/")}
    for at in range(0, len(devices), CHUNK):
        await tool.move(devices[at : at + CHUNK], all_["Stores"])


async def command(tool: Tool, given: Any) -> None:
    send = tool.to_all if tool.page == PAGE else tool.to_each
    await send("REBOOT", {}, await tool.search(given.serials))


async def install(tool: Tool, given: Any) -> None:
    devices = await tool.search(given.serials)
    _, version = await tool.version(given.package)
    send = tool.to_all if tool.page == PAGE else tool.to_each
    await send("INSTALL", {"app_version": version}, devices)


async def apps(tool: Tool, _: Any) -> None:
    for device in await tool.pages("v2/devices/"):
        await tool.pages(f"{tool.enterprise}/device/{device['id']}/app/")


async def who_has(tool: Tool, given: Any) -> None:
    for device in await tool.pages("v2/devices/"):
        await tool.get(f"{tool.enterprise}/device/{device['id']}/app/", package_name=given.package)


async def status(tool: Tool, _: Any) -> None:
    for device in await tool.pages("v2/devices/"):
        await tool.get(f"{tool.enterprise}/device/{device['id']}/status/", latest_event=1)


async def move_group(tool: Tool, _: Any) -> None:
    all_ = {group["name"]: group["id"] for group in await tool.pages(f"{tool.enterprise}/devicegroup/")}
    path = f"{tool.enterprise}/devicegroup/{all_['Field']}/"
    await tool.post(path, {"parent": all_["Stores"]}, "PATCH", action="move")


async def blueprint(tool: Tool, given: Any) -> None:
    found = await tool.pages("v2/blueprints/")
    original = next(each for each in found if each["name"] == given.blueprint)
    settings = (await tool.get(f"v2/blueprints/{original['id']}/"))["settings"]
    await tool.post("v2/blueprints/", {"name": f"Copy {tool.page}", "settings": settings})


async def roll_out(tool: Tool, given: Any) -> None:
    files = {"app_file": (f"till{tool.page}.apk", Path(given.apk).read_bytes())}  # noqa: ASYNC240
    (await tool.http.post(f"{tool.enterprise}/application/upload/", files=files)).raise_for_status()
    _, version = await tool.version(f"com.example.till{tool.page}")
    all_ = {group["name"]: group["id"] for group in await tool.pages(f"{tool.enterprise}/devicegroup/")}
    devices = await tool.pages("v2/devices/", group=all_["Lab"])
    send = tool.to_all if tool.page == PAGE else tool.to_each
    await send("INSTALL", {"app_version": version}, devices)


async def users(tool: Tool, _: Any) -> None:
    await tool.pages("user/")


async def roles(tool: Tool, _: Any) -> None:
    await tool.pages("authz2/v1/roles/")


async def report(tool: Tool, _: Any) -> None:
    # Neither has the service's own reports: the list, and a call for what it lacks.
    await status(tool, None)


JOBS: dict[str, Job] = {
    job.__name__: job
    for job in (
        aliases, tags, groups, command, install, apps, who_has, status, move_group, blueprint, roll_out, report,
        users, roles,
    )
}  # fmt: skip
"""The jobs by the names of ours. Queries are missing: neither knows them."""
