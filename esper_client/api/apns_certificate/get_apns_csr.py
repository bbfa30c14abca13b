# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from typing import Any

    from ...client import AuthenticatedClient

OPERATION = Operation(
    "POST",
    "/tenant/v0/apnscertificates/",
    answer="text",
    accept="text/plain, */*;q=0.1",
    body=_c.OBJECT,
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    *,
    body: dict[str, Any],
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        body=body,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: dict[str, Any],
) -> Response[str]:
    """Send what `ApnsCertificateGroup.get_apns_csr` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: dict[str, Any],
) -> str:
    """Send what `ApnsCertificateGroup.get_apns_csr` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        body=body,
        client=client,
    )
    return response.parsed
