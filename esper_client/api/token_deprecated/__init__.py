# Written by `make generate` from the API description, with scripts/templates/endpoint_init.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._deprecated import deprecated
from ..._request import call, fetch, fill
from ...groups import Group
from ...types import UNSET, EnterpriseId, Filter, Filters, JsonValue, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.token_info_v1 import TokenInfoV1
    from ...models.token_renew_v0 import TokenRenewV0
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("TokenDeprecatedGroup",)


class TokenDeprecatedGroup(Group):
    """
    Information on an access token and its renewal. Deprecated; see Personal Access Token.
    """

    __slots__ = ()

    @deprecated("Deprecated by the vendor: use `user.user_info` instead")
    async def get_token_info(
        self,
    ) -> TokenInfoV1:
        """
        Get token details.

        Describes the token used for the call: its user, company, developer app, scopes and expiry time.

        Deprecated: use `user.user_info` instead.

        `GET /v1/token-info/`; documented errors: 401, 500.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_token_info import OPERATION, _get_kwargs

        kwargs = _get_kwargs()
        answer: TokenInfoV1 = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    @deprecated("Deprecated by the vendor: it may be dropped")
    async def renew_token(
        self,
        developerapp_id: str | int | UUID,
        *,
        access_token: Filter,
        enterprise_id: EnterpriseId = None,
    ) -> TokenRenewV0:
        """
        Renew an access token.

        Renews the access token of a developer app. The current token must be passed in the query parameter
        access_token; the answer holds the token, its scope and its expiry time.

        Deprecated: the vendor may drop it.

        `POST /v0/enterprise/{enterprise_id}/developerapp/{developerapp_id}/renew-token/`; documented
        errors: 400, 401, 403, 404, 500.

        Args:
            developerapp_id: UUID of the developer app that owns the token.
            access_token: Access token that is to be renewed.
            enterprise_id: The enterprise, if not the caller's own.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .renew_token import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            enterprise_id=await self._caller.enterprise_id(enterprise_id),
            developerapp_id=developerapp_id,
            access_token=access_token,
        )
        answer: TokenRenewV0 = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer
