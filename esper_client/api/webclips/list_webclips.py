from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models.webclip_page_answer import WebclipPageAnswer

OPERATION = Operation(
    "GET",
    "/v2/webclips",
    parameters=(
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
        Parameter("label", "query", _c.STR),
        Parameter("exact_esper_name", "query", _c.STR),
    ),
    answer=_c.Ref("webclip_page_answer", "WebclipPageAnswer"),
)


def _get_kwargs(
    *,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    label: str | Unset = UNSET,
    exact_esper_name: str | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        limit,
        offset,
        label,
        exact_esper_name,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    label: str | Unset = UNSET,
    exact_esper_name: str | Unset = UNSET,
) -> Response[WebclipPageAnswer]:
    """
    List web clips.

    Returns a page of web clips, which can be filtered by label or by exact Esper name.

    `GET /v2/webclips`; documented errors: 400, 401, 500.

    Args:
        client: What sends the request.
        limit: Largest number of entries to return on one page.
        offset: Number of entries to skip before the first one that is returned.
        label: Keeps only web clips with this label.
        exact_esper_name: Keeps only the web clip whose Esper name is exactly this value.

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    kwargs = _get_kwargs(
        limit=limit,
        offset=offset,
        label=label,
        exact_esper_name=exact_esper_name,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    label: str | Unset = UNSET,
    exact_esper_name: str | Unset = UNSET,
) -> WebclipPageAnswer:
    """
    List web clips.

    Returns a page of web clips, which can be filtered by label or by exact Esper name.

    `GET /v2/webclips`; documented errors: 400, 401, 500.

    Args:
        client: What sends the request.
        limit: Largest number of entries to return on one page.
        offset: Number of entries to skip before the first one that is returned.
        label: Keeps only web clips with this label.
        exact_esper_name: Keeps only the web clip whose Esper name is exactly this value.

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

    response = await asyncio_detailed(
        limit=limit,
        offset=offset,
        label=label,
        exact_esper_name=exact_esper_name,
        client=client,
    )
    return response.parsed
