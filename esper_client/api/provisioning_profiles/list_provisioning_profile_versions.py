# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Filter, Response, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.provisioning_profile_version_with_download_page_answer import (
        ProvisioningProfileVersionWithDownloadPageAnswer,
    )

OPERATION = Operation(
    "GET",
    "/v2/provisioning-profiles/{id}/versions",
    parameters=(
        Parameter("id", "path", _c.STR, required=True),
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
        Parameter("search", "query", _c.STR),
    ),
    answer=_c.Ref(
        "provisioning_profile_version_with_download_page_answer",
        "ProvisioningProfileVersionWithDownloadPageAnswer",
    ),
)


def _get_kwargs(
    id: str | int | UUID,
    *,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    search: Filter | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        id,
        limit,
        offset,
        search,
    )


async def asyncio_detailed(
    id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    search: Filter | Unset = UNSET,
) -> Response[ProvisioningProfileVersionWithDownloadPageAnswer]:
    """Send what `ProvisioningProfilesGroup.list_provisioning_profile_versions` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        id=id,
        limit=limit,
        offset=offset,
        search=search,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    search: Filter | Unset = UNSET,
) -> ProvisioningProfileVersionWithDownloadPageAnswer:
    """Send what `ProvisioningProfilesGroup.list_provisioning_profile_versions` documents through `client`; return one page, decoded."""
    response = await asyncio_detailed(
        id=id,
        limit=limit,
        offset=offset,
        search=search,
        client=client,
    )
    return response.parsed
