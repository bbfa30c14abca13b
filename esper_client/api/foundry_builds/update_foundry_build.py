# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.build_v1_answer import BuildV1Answer
    from ...models.update_foundry_build_request import UpdateFoundryBuildRequest

OPERATION = Operation(
    "PUT",
    "/v1/foundry/builds/{build_id}/",
    parameters=(Parameter("build_id", "path", _c.STR, required=True),),
    answer=_c.Ref("build_v1_answer", "BuildV1Answer"),
    inside=("content",),
    body=_c.Ref("update_foundry_build_request", "UpdateFoundryBuildRequest"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    build_id: str | int | UUID,
    *,
    body: UpdateFoundryBuildRequest,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        build_id,
        body=body,
    )


async def asyncio_detailed(
    build_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: UpdateFoundryBuildRequest,
) -> Response[BuildV1Answer]:
    """Send what `FoundryBuildsGroup.update_foundry_build` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        build_id=build_id,
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    build_id: str | int | UUID,
    *,
    client: AuthenticatedClient,
    body: UpdateFoundryBuildRequest,
) -> BuildV1Answer:
    """Send what `FoundryBuildsGroup.update_foundry_build` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        build_id=build_id,
        body=body,
        client=client,
    )
    return response.parsed
