# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._request import send
from ..groups import Group
from ..types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ..models.create_dep_profile_request import CreateDepProfileRequest
    from ..models.dep_profile_answer import DEPProfileAnswer
    from ..models.dep_profile_page_answer import DEPProfilePageAnswer

__all__ = ("RawDepProfileGroup",)


class RawDepProfileGroup(Group):
    """The operations of the group `dep_profile`, with their answers as they came."""

    __slots__ = ()

    async def create_dep_profile(
        self,
        body: CreateDepProfileRequest | Unset = UNSET,
    ) -> Response[DEPProfileAnswer]:
        """Do what `DepProfileGroup.create_dep_profile` documents; return the answer with status and headers."""
        from ..api.dep_profile.create_dep_profile import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_dep_profile_list(
        self,
        *,
        offset: int | Unset = UNSET,
    ) -> Response[DEPProfilePageAnswer]:
        """Do what `DepProfileGroup.get_dep_profile_list` documents, for one page; return the answer with status and headers."""
        from ..api.dep_profile.get_dep_profile_list import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            offset=offset,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
