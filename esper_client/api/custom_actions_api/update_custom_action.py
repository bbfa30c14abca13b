from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.custom_action_read_answer import CustomActionReadAnswer
    from ...models.custom_action_update import CustomActionUpdate

OPERATION = Operation(
    "PUT",
    "/v2/custom-actions/{custom_action_id}/",
    parameters=(Parameter("custom_action_id", "path", _c.STR, required=True),),
    answer=_c.Ref("custom_action_read_answer", "CustomActionReadAnswer"),
    body=_c.Ref("custom_action_update", "CustomActionUpdate"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    custom_action_id: str | int | UUID,
    *,
    body: CustomActionUpdate,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        custom_action_id,
        body=body,
    )


async def asyncio_detailed(
    custom_action_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: CustomActionUpdate,
) -> Response[CustomActionReadAnswer]:
    """
    Update a custom action.

    Changes a custom action and answers with the result. A name already in use is refused with status
    409, and a change of state that is not allowed with 400.

    `PUT /v2/custom-actions/{custom_action_id}/`; documented errors: 400, 401, 403, 404, 409, 500.

    Args:
        custom_action_id: UUID of the custom action.
        client: What sends the request.
        body: Fields of a custom action that can be changed.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        custom_action_id=custom_action_id,
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    custom_action_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: CustomActionUpdate,
) -> CustomActionReadAnswer:
    """
    Update a custom action.

    Changes a custom action and answers with the result. A name already in use is refused with status
    409, and a change of state that is not allowed with 400.

    `PUT /v2/custom-actions/{custom_action_id}/`; documented errors: 400, 401, 403, 404, 409, 500.

    Args:
        custom_action_id: UUID of the custom action.
        client: What sends the request.
        body: Fields of a custom action that can be changed.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        custom_action_id=custom_action_id,
        body=body,
        client=client,
    )
    return response.parsed
