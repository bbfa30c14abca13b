# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Filter, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.provisioning_profile_upload_response_profile_type import (
        ProvisioningProfileUploadResponseProfileType,
    )
    from ...models.provisioning_profile_with_download_page_answer import (
        ProvisioningProfileWithDownloadPageAnswer,
    )

OPERATION = Operation(
    "GET",
    "/v2/provisioning-profiles",
    parameters=(
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
        Parameter("app_identifier", "query", _c.STR),
        Parameter(
            "profile_type",
            "query",
            _c.Choice(
                "provisioning_profile_upload_response_profile_type",
                "ProvisioningProfileUploadResponseProfileType",
            ),
        ),
        Parameter("team_id", "query", _c.STR),
        Parameter("search", "query", _c.STR),
    ),
    answer=_c.Ref(
        "provisioning_profile_with_download_page_answer", "ProvisioningProfileWithDownloadPageAnswer"
    ),
)


def _get_kwargs(
    *,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    app_identifier: Filter | Unset = UNSET,
    profile_type: ProvisioningProfileUploadResponseProfileType | Filter | Unset = UNSET,
    team_id: Filter | Unset = UNSET,
    search: Filter | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        limit,
        offset,
        app_identifier,
        profile_type,
        team_id,
        search,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    app_identifier: Filter | Unset = UNSET,
    profile_type: ProvisioningProfileUploadResponseProfileType | Filter | Unset = UNSET,
    team_id: Filter | Unset = UNSET,
    search: Filter | Unset = UNSET,
) -> Response[ProvisioningProfileWithDownloadPageAnswer]:
    """Send what `ProvisioningProfilesGroup.list_provisioning_profiles` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        limit=limit,
        offset=offset,
        app_identifier=app_identifier,
        profile_type=profile_type,
        team_id=team_id,
        search=search,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    app_identifier: Filter | Unset = UNSET,
    profile_type: ProvisioningProfileUploadResponseProfileType | Filter | Unset = UNSET,
    team_id: Filter | Unset = UNSET,
    search: Filter | Unset = UNSET,
) -> ProvisioningProfileWithDownloadPageAnswer:
    """Send what `ProvisioningProfilesGroup.list_provisioning_profiles` documents through `client`; return one page, decoded."""
    response = await asyncio_detailed(
        limit=limit,
        offset=offset,
        app_identifier=app_identifier,
        profile_type=profile_type,
        team_id=team_id,
        search=search,
        client=client,
    )
    return response.parsed
