"""Calls of deprecated operations, which an editor strikes out: each line with `# wrong`. Checked by pyright."""

# pyright: reportDeprecated=error

from __future__ import annotations

from esper_sdk import Esper

from esper_client import AuthenticatedClient
from esper_client.api.device import list_devices


async def calls(esper: Esper, client: AuthenticatedClient) -> None:
    await esper.token_deprecated.get_token_info()  # wrong
    await list_devices.asyncio(client=client)  # wrong
    await esper.device.list_devices()  # wrong
    await esper.user.user_info()
    await esper.device_v2.list_devices()
