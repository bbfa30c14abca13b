# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import Response

if TYPE_CHECKING:
    from uuid import UUID

    from ...client import AuthenticatedClient
    from ...models.enterprise_policy import EnterprisePolicy
    from ...models.enterprise_policy_partial_update import EnterprisePolicyPartialUpdate

OPERATION = Operation(
    "PATCH",
    "/enterprise/{enterprise_id}/policy/{policy_id}/",
    parameters=(
        Parameter("enterprise_id", "path", _c.STR, required=True),
        Parameter("policy_id", "path", _c.OneOf(_c.INT, _c.STR), required=True),
    ),
    answer=_c.Ref("enterprise_policy", "EnterprisePolicy"),
    body=_c.Ref("enterprise_policy_partial_update", "EnterprisePolicyPartialUpdate"),
    body_required=True,
    body_kind="json",
)


def _get_kwargs(
    enterprise_id: str | int | UUID,
    policy_id: str | int,
    *,
    body: EnterprisePolicyPartialUpdate,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        enterprise_id,
        policy_id,
        body=body,
    )


async def asyncio_detailed(
    enterprise_id: str | int | UUID,
    policy_id: str | int,
    *,
    client: AuthenticatedClient,
    body: EnterprisePolicyPartialUpdate,
) -> Response[EnterprisePolicy]:
    """Send what `EnterprisePolicyGroup.partial_update_policy` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        enterprise_id=enterprise_id,
        policy_id=policy_id,
        body=body,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    enterprise_id: str | int | UUID,
    policy_id: str | int,
    *,
    client: AuthenticatedClient,
    body: EnterprisePolicyPartialUpdate,
) -> EnterprisePolicy:
    """Send what `EnterprisePolicyGroup.partial_update_policy` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        enterprise_id=enterprise_id,
        policy_id=policy_id,
        body=body,
        client=client,
    )
    return response.parsed
