# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Filter, Response, Unset

if TYPE_CHECKING:
    from typing import Literal

    from ...client import AuthenticatedClient
    from ...models.oem_config_schema_answer import OEMConfigSchemaAnswer
    from ...models.oem_config_schema_oem_type import OemConfigSchemaOemType

OPERATION = Operation(
    "GET",
    "/v2/oem-config-schema",
    parameters=(
        Parameter(
            "oem_type",
            "query",
            _c.Choice("oem_config_schema_oem_type", "OemConfigSchemaOemType"),
            required=True,
        ),
        Parameter("package_name", "query", _c.STR, required=True),
        Parameter("version_code", "query", _c.STR),
        Parameter("include_schema", "query", _c.BOOL),
    ),
    answer=_c.Ref("oem_config_schema_answer", "OEMConfigSchemaAnswer"),
    inside=("content",),
)


def _get_kwargs(
    *,
    oem_type: OemConfigSchemaOemType | Filter,
    package_name: Filter,
    version_code: Filter | Unset = UNSET,
    include_schema: bool | Literal["true", "false"] | Unset = UNSET,
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        oem_type,
        package_name,
        version_code,
        include_schema,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    oem_type: OemConfigSchemaOemType | Filter,
    package_name: Filter,
    version_code: Filter | Unset = UNSET,
    include_schema: bool | Literal["true", "false"] | Unset = UNSET,
) -> Response[OEMConfigSchemaAnswer]:
    """Send what `OemConfigSchemaGroup.get_oem_config_schema` documents through `client`; return the answer with its status and headers."""
    kwargs = _get_kwargs(
        oem_type=oem_type,
        package_name=package_name,
        version_code=version_code,
        include_schema=include_schema,
    )
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
    oem_type: OemConfigSchemaOemType | Filter,
    package_name: Filter,
    version_code: Filter | Unset = UNSET,
    include_schema: bool | Literal["true", "false"] | Unset = UNSET,
) -> OEMConfigSchemaAnswer:
    """Send what `OemConfigSchemaGroup.get_oem_config_schema` documents through `client`; return the decoded answer."""
    response = await asyncio_detailed(
        oem_type=oem_type,
        package_name=package_name,
        version_code=version_code,
        include_schema=include_schema,
        client=client,
    )
    return response.parsed
