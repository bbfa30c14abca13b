# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._request import send
from ..groups import Group
from ..types import UNSET, Filter, Response, Unset

if TYPE_CHECKING:
    from typing import Literal

    from ..models.oem_config_schema_answer import OEMConfigSchemaAnswer
    from ..models.oem_config_schema_oem_type import OemConfigSchemaOemType

__all__ = ("RawOemConfigSchemaGroup",)


class RawOemConfigSchemaGroup(Group):
    """The operations of the group `oem_config_schema`, with their answers as they came."""

    __slots__ = ()

    async def get_oem_config_schema(
        self,
        *,
        oem_type: OemConfigSchemaOemType | Filter,
        package_name: Filter,
        version_code: Filter | Unset = UNSET,
        include_schema: bool | Literal["true", "false"] | Unset = UNSET,
    ) -> Response[OEMConfigSchemaAnswer]:
        """Do what `OemConfigSchemaGroup.get_oem_config_schema` documents; return the answer with status and headers."""
        from ..api.oem_config_schema.get_oem_config_schema import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            oem_type=oem_type,
            package_name=package_name,
            version_code=version_code,
            include_schema=include_schema,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
