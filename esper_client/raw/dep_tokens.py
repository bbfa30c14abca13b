# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._request import send
from ..groups import Group
from ..types import UNSET, Filter, Response, Unset

if TYPE_CHECKING:
    from typing import Any
    from uuid import UUID

    from ..models.apns_cert_info_state import ApnsCertInfoState
    from ..models.dep_token_page_answer import DEPTokenPageAnswer
    from ..models.get_dep_token_content_answer import GetDepTokenContentAnswer
    from ..models.upload_dep_token_request import UploadDepTokenRequest

__all__ = ("RawDepTokensGroup",)


class RawDepTokensGroup(Group):
    """The operations of the group `dep_tokens`, with their answers as they came."""

    __slots__ = ()

    async def create_dep_token(
        self,
        body: dict[str, Any] | Unset = UNSET,
    ) -> Response[str]:
        """Do what `DepTokensGroup.create_dep_token` documents; return the answer with status and headers."""
        from ..api.dep_tokens.create_dep_token import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_dep_token(
        self,
        id: str | int | UUID,
    ) -> Response[GetDepTokenContentAnswer]:
        """Do what `DepTokensGroup.get_dep_token` documents; return the answer with status and headers."""
        from ..api.dep_tokens.get_dep_token import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            id=id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def list_dep_tokens(
        self,
        *,
        state: ApnsCertInfoState | Filter | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> Response[DEPTokenPageAnswer]:
        """Do what `DepTokensGroup.list_dep_tokens` documents, for one page; return the answer with status and headers."""
        from ..api.dep_tokens.list_dep_tokens import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            state=state,
            offset=offset,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def upload_dep_token(
        self,
        id: str | int | UUID,
        body: UploadDepTokenRequest,
    ) -> Response[GetDepTokenContentAnswer]:
        """Do what `DepTokensGroup.upload_dep_token` documents; return the answer with status and headers."""
        from ..api.dep_tokens.upload_dep_token import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            id=id,
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
