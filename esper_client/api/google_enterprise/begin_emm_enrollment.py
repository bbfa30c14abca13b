from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.begin_google_emm_enrollment_request import BeginGoogleEMMEnrollmentRequest
    from ...models.begin_google_emm_enrollment_response_answer import BeginGoogleEMMEnrollmentResponseAnswer

OPERATION = Operation(
    "POST",
    "/v2/emm/enrollment/begin/",
    answer=_c.Ref("begin_google_emm_enrollment_response_answer", "BeginGoogleEMMEnrollmentResponseAnswer"),
    body=_c.Ref("begin_google_emm_enrollment_request", "BeginGoogleEMMEnrollmentRequest"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    *,
    body: BeginGoogleEMMEnrollmentRequest,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        body=body,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: BeginGoogleEMMEnrollmentRequest,
) -> Response[BeginGoogleEMMEnrollmentResponseAnswer]:
    """
    Begin a Google enterprise enrollment.

    Starts the enrollment with Google for a callback address. The answer carries the sign-up address and
    a completion token; 409 means the tenant is enrolled already.

    `POST /v2/emm/enrollment/begin/`; documented errors: 400, 401, 403, 409, 500.

    Args:
        client: What sends the request.
        body: Start of an enrolment with Google, naming the address to return to.

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
    body: BeginGoogleEMMEnrollmentRequest,
) -> BeginGoogleEMMEnrollmentResponseAnswer:
    """
    Begin a Google enterprise enrollment.

    Starts the enrollment with Google for a callback address. The answer carries the sign-up address and
    a completion token; 409 means the tenant is enrolled already.

    `POST /v2/emm/enrollment/begin/`; documented errors: 400, 401, 403, 409, 500.

    Args:
        client: What sends the request.
        body: Start of an enrolment with Google, naming the address to return to.

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
