from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.google_enterprise_details import GoogleEnterpriseDetails
    from ...models.google_enterprise_details_answer import GoogleEnterpriseDetailsAnswer

OPERATION = Operation(
    "POST",
    "/v2/emm/details/",
    answer=_c.Ref("google_enterprise_details_answer", "GoogleEnterpriseDetailsAnswer"),
    body=_c.Ref("google_enterprise_details", "GoogleEnterpriseDetails"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    *,
    body: GoogleEnterpriseDetails,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        body=body,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: GoogleEnterpriseDetails,
) -> Response[GoogleEnterpriseDetailsAnswer]:
    """
    Create Google enterprise details.

    Registers the details of a Google enterprise and returns them with status 201; 409 signals a
    conflict.

    `POST /v2/emm/details/`; documented errors: 400, 401, 403, 409, 500.

    Args:
        client: What sends the request.
        body: Registration of the tenant with Google for Android management.

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
    body: GoogleEnterpriseDetails,
) -> GoogleEnterpriseDetailsAnswer:
    """
    Create Google enterprise details.

    Registers the details of a Google enterprise and returns them with status 201; 409 signals a
    conflict.

    `POST /v2/emm/details/`; documented errors: 400, 401, 403, 409, 500.

    Args:
        client: What sends the request.
        body: Registration of the tenant with Google for Android management.

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
