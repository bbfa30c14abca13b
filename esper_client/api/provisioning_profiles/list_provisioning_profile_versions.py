from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

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
    search: str | Unset = UNSET,
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
    search: str | Unset = UNSET,
) -> Response[ProvisioningProfileVersionWithDownloadPageAnswer]:
    """
    List the versions of a provisioning profile.

    Returns a page of the versions of a provisioning profile, 10 by default. The platforms and
    entitlements of a version are JSON texts inside strings.

    `GET /v2/provisioning-profiles/{id}/versions`; documented errors: 400, 401, 404, 500.

    Args:
        id: UUID of the provisioning profile.
        client: What sends the request.
        limit: Largest number of entries to return on one page. Default: 10.
        offset: Number of entries to skip before the first one that is returned.
        search: Free text to search for.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

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
    search: str | Unset = UNSET,
) -> ProvisioningProfileVersionWithDownloadPageAnswer:
    """
    List the versions of a provisioning profile.

    Returns a page of the versions of a provisioning profile, 10 by default. The platforms and
    entitlements of a version are JSON texts inside strings.

    `GET /v2/provisioning-profiles/{id}/versions`; documented errors: 400, 401, 404, 500.

    Args:
        id: UUID of the provisioning profile.
        client: What sends the request.
        limit: Largest number of entries to return on one page. Default: 10.
        offset: Number of entries to skip before the first one that is returned.
        search: Free text to search for.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        id=id,
        limit=limit,
        offset=offset,
        search=search,
        client=client,
    )
    return response.parsed
