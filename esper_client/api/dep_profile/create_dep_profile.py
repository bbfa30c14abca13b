from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.create_dep_profile_request import CreateDepProfileRequest
    from ...models.dep_profile_answer import DEPProfileAnswer

OPERATION = Operation(
    "POST",
    "/tenant/v0/depprofiles/",
    answer=_c.Ref("dep_profile_answer", "DEPProfileAnswer"),
    body=_c.Ref("create_dep_profile_request", "CreateDepProfileRequest"),
    body_kind="json",
)


def _get_kwargs(
    *,
    body: CreateDepProfileRequest | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        body=body,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateDepProfileRequest | Unset = UNSET,
) -> Response[DEPProfileAnswer]:
    """
    Create a DEP profile.

    Creates a DEP profile from a list of setup items and the auto-advance flag. The answer is 200 with
    the profile.

    `POST /tenant/v0/depprofiles/`; documented errors: 400, 401, 403, 500.

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
    body: CreateDepProfileRequest | Unset = UNSET,
) -> DEPProfileAnswer:
    """
    Create a DEP profile.

    Creates a DEP profile from a list of setup items and the auto-advance flag. The answer is 200 with
    the profile.

    `POST /tenant/v0/depprofiles/`; documented errors: 400, 401, 403, 500.

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
