from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.background_script_page_answer import BackgroundScriptPageAnswer

OPERATION = Operation(
    "GET",
    "/v2/background-scripts/",
    parameters=(
        Parameter("ordering", "query", _c.STR),
        Parameter("name", "query", _c.STR),
        Parameter("always_run", "query", _c.BOOL),
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
    ),
    answer=_c.Ref("background_script_page_answer", "BackgroundScriptPageAnswer"),
)


def _get_kwargs(
    *,
    ordering: str | Unset = UNSET,
    name: str | Unset = UNSET,
    always_run: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        ordering,
        name,
        always_run,
        limit,
        offset,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    ordering: str | Unset = UNSET,
    name: str | Unset = UNSET,
    always_run: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[BackgroundScriptPageAnswer]:
    """
    List background scripts.

    Returns a page of background scripts without their source text. The limit ranges from 1 to 100 and
    is 10 by default.

    `GET /v2/background-scripts/`; documented errors: 400, 401, 500.

    Args:
        client: What sends the request.
        ordering: Field to sort the entries by; put `-` in front of the name for descending order.
        name: Keeps only entries with this name.
        always_run: Keeps only scripts whose always-run flag has this value.
        limit: Largest number of scripts to return on one page, from 1 to 100. Default: 10. At least 1.
            At most 100.
        offset: Number of entries to skip before the first one that is returned.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        ordering=ordering,
        name=name,
        always_run=always_run,
        limit=limit,
        offset=offset,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    ordering: str | Unset = UNSET,
    name: str | Unset = UNSET,
    always_run: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> BackgroundScriptPageAnswer:
    """
    List background scripts.

    Returns a page of background scripts without their source text. The limit ranges from 1 to 100 and
    is 10 by default.

    `GET /v2/background-scripts/`; documented errors: 400, 401, 500.

    Args:
        client: What sends the request.
        ordering: Field to sort the entries by; put `-` in front of the name for descending order.
        name: Keeps only entries with this name.
        always_run: Keeps only scripts whose always-run flag has this value.
        limit: Largest number of scripts to return on one page, from 1 to 100. Default: 10. At least 1.
            At most 100.
        offset: Number of entries to skip before the first one that is returned.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        ordering=ordering,
        name=name,
        always_run=always_run,
        limit=limit,
        offset=offset,
        client=client,
    )
    return response.parsed
