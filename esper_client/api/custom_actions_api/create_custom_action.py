from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.custom_action_create import CustomActionCreate
    from ...models.custom_action_read_answer import CustomActionReadAnswer

OPERATION = Operation(
    "POST",
    "/v2/custom-actions/",
    answer=_c.Ref("custom_action_read_answer", "CustomActionReadAnswer"),
    body=_c.Ref("custom_action_create", "CustomActionCreate"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    *,
    body: CustomActionCreate,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        body=body,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: CustomActionCreate,
) -> Response[CustomActionReadAnswer]:
    """
    Create a custom action.

    Creates a custom action shown as a button, toggle, radio or dropdown, with its state, positions,
    properties and options. A name already in use is refused with status 409.

    `POST /v2/custom-actions/`; documented errors: 400, 401, 403, 409, 500.

    Args:
        client: What sends the request.
        body: Custom action as sent to create one.

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
    body: CustomActionCreate,
) -> CustomActionReadAnswer:
    """
    Create a custom action.

    Creates a custom action shown as a button, toggle, radio or dropdown, with its state, positions,
    properties and options. A name already in use is refused with status 409.

    `POST /v2/custom-actions/`; documented errors: 400, 401, 403, 409, 500.

    Args:
        client: What sends the request.
        body: Custom action as sent to create one.

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
