from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    import datetime as dt
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.google_product_install_page import GoogleProductInstallPage

OPERATION = Operation(
    "GET",
    "/v0/enterprise/{enterprise_id}/emm/{emm_id}/product/{product_id}/install/",
    parameters=(
        Parameter("enterprise_id", "path", _c.STR, required=True),
        Parameter("emm_id", "path", _c.INT, required=True),
        Parameter("product_id", "path", _c.STR, required=True),
        Parameter("google_product", "query", _c.STR),
        Parameter("google_device", "query", _c.STR),
        Parameter("install_state", "query", _c.STR),
        Parameter("version_code", "query", _c.STR),
        Parameter("created_on_gt", "query", _c.DATETIME),
        Parameter("created_on_lt", "query", _c.DATETIME),
        Parameter("is_active", "query", _c.BOOL),
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
    ),
    answer=_c.Ref("google_product_install_page", "GoogleProductInstallPage"),
)


def _get_kwargs(
    enterprise_id: str | int | UUID,
    emm_id: str | int,
    product_id: str | int | UUID,
    *,
    google_product: str | Unset = UNSET,
    google_device: str | Unset = UNSET,
    install_state: str | Unset = UNSET,
    version_code: str | Unset = UNSET,
    created_on_gt: dt.datetime | Unset = UNSET,
    created_on_lt: dt.datetime | Unset = UNSET,
    is_active: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        enterprise_id,
        emm_id,
        product_id,
        google_product,
        google_device,
        install_state,
        version_code,
        created_on_gt,
        created_on_lt,
        is_active,
        limit,
        offset,
    )


async def asyncio_detailed(
    enterprise_id: str | int | UUID,
    emm_id: str | int,
    product_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    google_product: str | Unset = UNSET,
    google_device: str | Unset = UNSET,
    install_state: str | Unset = UNSET,
    version_code: str | Unset = UNSET,
    created_on_gt: dt.datetime | Unset = UNSET,
    created_on_lt: dt.datetime | Unset = UNSET,
    is_active: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[GoogleProductInstallPage]:
    """
    List installs of a Google Play app.

    Returns a page of install records of one Google Play app, each with device, install state, version
    code and the reason given. Filters include device, install state, version code and creation date.

    `GET /v0/enterprise/{enterprise_id}/emm/{emm_id}/product/{product_id}/install/`; documented errors:
    400, 401, 404, 500.

    Args:
        enterprise_id: UUID of the enterprise, the organisation that the API key belongs to.
        emm_id: Integer id of the Google enterprise (EMM) registration.
        product_id: UUID of the Google product.
        client: What sends the request.
        google_product: Keeps only installs of this Google product.
        google_device: Keeps only installs on this Google device.
        install_state: Keeps only product installs in this state.
        version_code: Keeps only versions with this version code.
        created_on_gt: Keeps only entries created after this RFC 3339 timestamp.
        created_on_lt: Keeps only entries created before this RFC 3339 timestamp.
        is_active: Keeps only entries that are active (`true`) or inactive (`false`).
        limit: How many items the page may hold. Not published for this list.
        offset: How many items to skip. Not published for this list.

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
        product_id=product_id,
        google_product=google_product,
        google_device=google_device,
        install_state=install_state,
        version_code=version_code,
        created_on_gt=created_on_gt,
        created_on_lt=created_on_lt,
        is_active=is_active,
        limit=limit,
        offset=offset,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    enterprise_id: str | int | UUID,
    emm_id: str | int,
    product_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    google_product: str | Unset = UNSET,
    google_device: str | Unset = UNSET,
    install_state: str | Unset = UNSET,
    version_code: str | Unset = UNSET,
    created_on_gt: dt.datetime | Unset = UNSET,
    created_on_lt: dt.datetime | Unset = UNSET,
    is_active: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> GoogleProductInstallPage:
    """
    List installs of a Google Play app.

    Returns a page of install records of one Google Play app, each with device, install state, version
    code and the reason given. Filters include device, install state, version code and creation date.

    `GET /v0/enterprise/{enterprise_id}/emm/{emm_id}/product/{product_id}/install/`; documented errors:
    400, 401, 404, 500.

    Args:
        enterprise_id: UUID of the enterprise, the organisation that the API key belongs to.
        emm_id: Integer id of the Google enterprise (EMM) registration.
        product_id: UUID of the Google product.
        client: What sends the request.
        google_product: Keeps only installs of this Google product.
        google_device: Keeps only installs on this Google device.
        install_state: Keeps only product installs in this state.
        version_code: Keeps only versions with this version code.
        created_on_gt: Keeps only entries created after this RFC 3339 timestamp.
        created_on_lt: Keeps only entries created before this RFC 3339 timestamp.
        is_active: Keeps only entries that are active (`true`) or inactive (`false`).
        limit: How many items the page may hold. Not published for this list.
        offset: How many items to skip. Not published for this list.

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
        product_id=product_id,
        google_product=google_product,
        google_device=google_device,
        install_state=install_state,
        version_code=version_code,
        created_on_gt=created_on_gt,
        created_on_lt=created_on_lt,
        is_active=is_active,
        limit=limit,
        offset=offset,
        client=client,
    )
    return response.parsed
