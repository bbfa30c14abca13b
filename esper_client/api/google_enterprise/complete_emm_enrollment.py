from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.complete_emm_enrollment_request import CompleteEmmEnrollmentRequest
    from ...models.google_enterprise_details_answer import GoogleEnterpriseDetailsAnswer

OPERATION = Operation(
    "POST",
    "/v2/emm/enrollment/complete/",
    answer=_c.Ref("google_enterprise_details_answer", "GoogleEnterpriseDetailsAnswer"),
    body=_c.Ref("complete_emm_enrollment_request", "CompleteEmmEnrollmentRequest"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    *,
    body: CompleteEmmEnrollmentRequest,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        body=body,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: CompleteEmmEnrollmentRequest,
) -> Response[GoogleEnterpriseDetailsAnswer]:
    """
    Complete a Google enterprise enrollment.

    Finishes an enrollment with Google from the completion token and the enterprise token. The answer is
    201 with the enterprise details.

    `POST /v2/emm/enrollment/complete/`; documented errors: 400, 401, 403, 500.

    Args:
        client: What sends the request.
        body: What to send.

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
    body: CompleteEmmEnrollmentRequest,
) -> GoogleEnterpriseDetailsAnswer:
    """
    Complete a Google enterprise enrollment.

    Finishes an enrollment with Google from the completion token and the enterprise token. The answer is
    201 with the enterprise details.

    `POST /v2/emm/enrollment/complete/`; documented errors: 400, 401, 403, 500.

    Args:
        client: What sends the request.
        body: What to send.

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
