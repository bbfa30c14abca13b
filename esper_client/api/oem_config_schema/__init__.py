# Written by `make generate` from the API description, with scripts/templates/endpoint_init.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._request import call, fetch, fill
from ...groups import Group
from ...types import UNSET, EnterpriseId, Filter, Filters, JsonValue, Unset

if TYPE_CHECKING:
    from typing import Literal

    from ...models.oem_config_schema import OEMConfigSchema
    from ...models.oem_config_schema_oem_type import OemConfigSchemaOemType
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("OemConfigSchemaGroup",)


class OemConfigSchemaGroup(Group):
    """
    Configuration schemas of OEMConfig apps of device makers. In beta.
    """

    __slots__ = ()

    async def get_oem_config_schema(
        self,
        *,
        oem_type: OemConfigSchemaOemType | Filter,
        package_name: Filter,
        version_code: Filter | Unset = UNSET,
        include_schema: bool | Literal["true", "false"] | Unset = UNSET,
    ) -> OEMConfigSchema:
        """
        Get an OEM configuration schema.

        Returns the configuration schema for an OEM type and package name, both of which are required. This
        call is in beta. Give version_code for one particular version, which also makes the answer carry a
        Cache-Control header.

        `GET /v2/oem-config-schema`; documented errors: 400, 401, 500.

        Args:
            oem_type: Device maker that the schema is for.
            package_name: Keeps only schemas of the configuration app with this package name.
            version_code: Keeps only schemas made for this version code of the configuration app.
            include_schema: Adds the configuration schema itself to every entry when `true`.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_oem_config_schema import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            oem_type=oem_type,
            package_name=package_name,
            version_code=version_code,
            include_schema=include_schema,
        )
        answer: OEMConfigSchema = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer
