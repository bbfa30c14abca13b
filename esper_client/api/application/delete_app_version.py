# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Filter, Response, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.app_version_delete import AppVersionDelete

OPERATION = Operation(
    "DELETE",
    "/enterprise/{enterprise_id}/application/{application_id}/version/{version_id}/",
    parameters=(
        Parameter("enterprise_id", "path", _c.STR, required=True),
        Parameter("application_id", "path", _c.STR, required=True),
        Parameter("version_id", "path", _c.STR, required=True),
        Parameter("request_id", "query", _c.STR),
    ),
    answer=_c.Ref("app_version_delete", "AppVersionDelete"),
    may_be_empty=True,
)


def _get_kwargs(
    enterprise_id: str | int | UUID,
    application_id: str | int | UUID,
    version_id: str | int | UUID,
    *,
    request_id: Filter | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        enterprise_id,
        application_id,
        version_id,
        request_id,
    )


async def asyncio_detailed(
    enterprise_id: str | int | UUID,
    application_id: str | int | UUID,
    version_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    request_id: Filter | Unset = UNSET,
) -> Response[AppVersionDelete | None]:
    """Send what `ApplicationGroup.delete_app_version` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        enterprise_id=enterprise_id,
        application_id=application_id,
        version_id=version_id,
        request_id=request_id,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    enterprise_id: str | int | UUID,
    application_id: str | int | UUID,
    version_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    request_id: Filter | Unset = UNSET,
) -> AppVersionDelete | None:
    """Send what `ApplicationGroup.delete_app_version` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        enterprise_id=enterprise_id,
        application_id=application_id,
        version_id=version_id,
        request_id=request_id,
        client=client,
    )
    return response.parsed
