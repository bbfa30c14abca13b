# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._deprecated import deprecated
from .._request import send
from ..groups import Group
from ..types import EnterpriseId, Filter, Response

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.token_info_v1 import TokenInfoV1
    from ..models.token_renew_v0 import TokenRenewV0

__all__ = ("RawTokenDeprecatedGroup",)


class RawTokenDeprecatedGroup(Group):
    """The operations of the group `token_deprecated`, with their answers as they came."""

    __slots__ = ()

    @deprecated("Deprecated by the vendor: use `user.user_info` instead")
    async def get_token_info(
        self,
    ) -> Response[TokenInfoV1]:
        """Do what `TokenDeprecatedGroup.get_token_info` documents; return the answer with status and headers."""
        from ..api.token_deprecated.get_token_info import OPERATION, _get_kwargs

        kwargs = _get_kwargs()
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    @deprecated("Deprecated by the vendor: it may be dropped")
    async def renew_token(
        self,
        developerapp_id: str | int | UUID,
        *,
        access_token: Filter,
        enterprise_id: EnterpriseId = None,
    ) -> Response[TokenRenewV0]:
        """Do what `TokenDeprecatedGroup.renew_token` documents; return the answer with status and headers."""
        from ..api.token_deprecated.renew_token import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            developerapp_id=developerapp_id,
            access_token=access_token,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
