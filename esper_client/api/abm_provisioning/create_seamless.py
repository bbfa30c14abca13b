from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.seamless_request_body import SeamlessRequestBody
    from ...models.seamless_success_response import SeamlessSuccessResponse

OPERATION = Operation(
    "POST",
    "/v2/seamless",
    answer=_c.Ref("seamless_success_response", "SeamlessSuccessResponse"),
    body=_c.Ref("seamless_request_body", "SeamlessRequestBody"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    *,
    body: SeamlessRequestBody,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        body=body,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: SeamlessRequestBody,
) -> Response[SeamlessSuccessResponse]:
    """
    Create seamless provisioning requests.

    Registers devices for seamless provisioning by unique ids such as serial numbers, assigning a
    blueprint and optionally a group, alias and tags. unique_id_type is written as an integer and read
    back as a name. The answer is a page of the requests created.

    `POST /v2/seamless`; documented errors: 400, 401, 403, 500.

    Args:
        client: What sends the request.
        body: Devices to provision seamlessly and the blueprint, group, alias and tags they get.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: SeamlessRequestBody,
) -> SeamlessSuccessResponse:
    """
    Create seamless provisioning requests.

    Registers devices for seamless provisioning by unique ids such as serial numbers, assigning a
    blueprint and optionally a group, alias and tags. unique_id_type is written as an integer and read
    back as a name. The answer is a page of the requests created.

    `POST /v2/seamless`; documented errors: 400, 401, 403, 500.

    Args:
        client: What sends the request.
        body: Devices to provision seamlessly and the blueprint, group, alias and tags they get.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        body=body,
        client=client,
    )
    return response.parsed
