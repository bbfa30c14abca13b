from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.google_product import GoogleProduct

OPERATION = Operation(
    "POST",
    "/v0/enterprise/{enterprise_id}/emm/{emm_id}/product/",
    parameters=(
        Parameter("enterprise_id", "path", _c.STR, required=True),
        Parameter("emm_id", "path", _c.INT, required=True),
    ),
    answer=_c.Ref("google_product", "GoogleProduct"),
    body=_c.Ref("google_product", "GoogleProduct"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    enterprise_id: str | int | UUID,
    emm_id: str | int,
    *,
    body: GoogleProduct,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        enterprise_id,
        emm_id,
        body=body,
    )


async def asyncio_detailed(
    enterprise_id: str | int | UUID,
    emm_id: str | int,
    *,
    client: AuthenticatedClient,
    body: GoogleProduct,
) -> Response[GoogleProduct]:
    """
    Add a Google Play app.

    Adds a Google Play app to an EMM instance and answers with the stored app, including its id, title
    and package name.

    `POST /v0/enterprise/{enterprise_id}/emm/{emm_id}/product/`; documented errors: 400, 401, 403, 404,
    500.

    Args:
        enterprise_id: UUID of the enterprise, the organisation that the API key belongs to.
        emm_id: Integer id of the Google enterprise (EMM) registration.
        client: What sends the request.
        body: Google Play product approved for the enterprise.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        enterprise_id=enterprise_id,
        emm_id=emm_id,
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    enterprise_id: str | int | UUID,
    emm_id: str | int,
    *,
    client: AuthenticatedClient,
    body: GoogleProduct,
) -> GoogleProduct:
    """
    Add a Google Play app.

    Adds a Google Play app to an EMM instance and answers with the stored app, including its id, title
    and package name.

    `POST /v0/enterprise/{enterprise_id}/emm/{emm_id}/product/`; documented errors: 400, 401, 403, 404,
    500.

    Args:
        enterprise_id: UUID of the enterprise, the organisation that the API key belongs to.
        emm_id: Integer id of the Google enterprise (EMM) registration.
        client: What sends the request.
        body: Google Play product approved for the enterprise.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        enterprise_id=enterprise_id,
        emm_id=emm_id,
        body=body,
        client=client,
    )
    return response.parsed
