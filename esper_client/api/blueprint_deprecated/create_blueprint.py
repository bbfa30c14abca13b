# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._deprecated import deprecated
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from typing import Literal
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.legacy_blueprint import LegacyBlueprint

OPERATION = Operation(
    "POST",
    "/enterprise/{enterprise_id}/devicegroup/{group_id}/blueprint/",
    parameters=(
        Parameter("enterprise_id", "path", _c.STR, required=True),
        Parameter("group_id", "path", _c.STR, required=True),
        Parameter("without_details", "query", _c.BOOL),
    ),
    answer=_c.Ref("legacy_blueprint", "LegacyBlueprint"),
    body=_c.Ref("legacy_blueprint", "LegacyBlueprint"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    enterprise_id: str | int | UUID,
    group_id: str | int | UUID,
    *,
    body: LegacyBlueprint,
    without_details: bool | Literal["true", "false"] | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        enterprise_id,
        group_id,
        without_details,
        body=body,
    )


@deprecated("Deprecated by the vendor: it may be dropped")
async def asyncio_detailed(
    enterprise_id: str | int | UUID,
    group_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: LegacyBlueprint,
    without_details: bool | Literal["true", "false"] | Unset = UNSET,
) -> Response[LegacyBlueprint]:
    """Send what `BlueprintDeprecatedGroup.create_blueprint` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        enterprise_id=enterprise_id,
        group_id=group_id,
        without_details=without_details,
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


@deprecated("Deprecated by the vendor: it may be dropped")
async def asyncio(
    enterprise_id: str | int | UUID,
    group_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: LegacyBlueprint,
    without_details: bool | Literal["true", "false"] | Unset = UNSET,
) -> LegacyBlueprint:
    """Send what `BlueprintDeprecatedGroup.create_blueprint` documents through `client`; return the decoded answer."""
    # Not by `asyncio_detailed`, which would warn again.
    kwargs = _get_kwargs(
        enterprise_id=enterprise_id,
        group_id=group_id,
        without_details=without_details,
        body=body,
    )
    response: Response[LegacyBlueprint] = await send(OPERATION, client.get_async_httpx_client(), kwargs)
    return response.parsed
