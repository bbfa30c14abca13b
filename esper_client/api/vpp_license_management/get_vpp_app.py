from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.vpp_license_answer import VPPLicenseAnswer

OPERATION = Operation(
    "GET",
    "/apps/v0/vpp/{appId}",
    parameters=(Parameter("appId", "path", _c.OneOf(_c.INT, _c.STR), required=True),),
    answer=_c.Ref("vpp_license_answer", "VPPLicenseAnswer"),
)


def _get_kwargs(
    app_id: str | int,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        app_id,
    )


async def asyncio_detailed(
    app_id: str | int,
    *,
    client: AuthenticatedClient,
) -> Response[VPPLicenseAnswer]:
    """
    Get the VPP licenses of an app.

    Returns the license counters of one volume-purchased app, namely total, assigned and available, with
    the platforms it supports.

    `GET /apps/v0/vpp/{appId}`; documented errors: 401, 404, 500.

    Args:
        app_id: Id of the volume-purchased app whose licenses are asked for.
        client: What sends the request.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        app_id=app_id,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    app_id: str | int,
    *,
    client: AuthenticatedClient,
) -> VPPLicenseAnswer:
    """
    Get the VPP licenses of an app.

    Returns the license counters of one volume-purchased app, namely total, assigned and available, with
    the platforms it supports.

    `GET /apps/v0/vpp/{appId}`; documented errors: 401, 404, 500.

    Args:
        app_id: Id of the volume-purchased app whose licenses are asked for.
        client: What sends the request.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        app_id=app_id,
        client=client,
    )
    return response.parsed
