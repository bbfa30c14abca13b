# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._request import send
from ..groups import Group
from ..types import UNSET, Filter, Filters, Response, Unset

if TYPE_CHECKING:
    from enum import Enum
    from uuid import UUID

    from ..models.custom_action_create import CustomActionCreate
    from ..models.custom_action_read_answer import CustomActionReadAnswer
    from ..models.custom_action_read_page_answer import CustomActionReadPageAnswer
    from ..models.custom_action_update import CustomActionUpdate
    from ..models.delete_custom_action_response import DeleteCustomActionResponse
    from ..models.platform_script_answer import PlatformScriptAnswer

__all__ = ("RawCustomActionsApiGroup",)


class RawCustomActionsApiGroup(Group):
    """The operations of the group `custom_actions_api`, with their answers as they came."""

    __slots__ = ()

    async def create_custom_action(
        self,
        body: CustomActionCreate,
    ) -> Response[CustomActionReadAnswer]:
        """Do what `CustomActionsApiGroup.create_custom_action` documents; return the answer with status and headers."""
        from ..api.custom_actions_api.create_custom_action import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def delete_custom_action(
        self,
        custom_action_id: str | int | UUID,
    ) -> Response[DeleteCustomActionResponse]:
        """Do what `CustomActionsApiGroup.delete_custom_action` documents; return the answer with status and headers."""
        from ..api.custom_actions_api.delete_custom_action import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            custom_action_id=custom_action_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_custom_action(
        self,
        custom_action_id: str | int | UUID,
    ) -> Response[CustomActionReadAnswer]:
        """Do what `CustomActionsApiGroup.get_custom_action` documents; return the answer with status and headers."""
        from ..api.custom_actions_api.get_custom_action import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            custom_action_id=custom_action_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def get_script(
        self,
        script_id: str | int | UUID,
    ) -> Response[PlatformScriptAnswer]:
        """Do what `CustomActionsApiGroup.get_script` documents; return the answer with status and headers."""
        from ..api.custom_actions_api.get_script import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            script_id=script_id,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def list_custom_actions(
        self,
        *,
        ordering: Filter | Unset = UNSET,
        name: Filter | Unset = UNSET,
        type_: Filters | Unset = UNSET,
        state: Filters | Unset = UNSET,
        position_in_blueprints: Filters | Unset = UNSET,
        position_in_device_settings: Filters | Unset = UNSET,
        created_by: int | str | Enum | Unset = UNSET,
        updated_by: int | str | Enum | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> Response[CustomActionReadPageAnswer]:
        """Do what `CustomActionsApiGroup.list_custom_actions` documents, for one page; return the answer with status and headers."""
        from ..api.custom_actions_api.list_custom_actions import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            ordering=ordering,
            name=name,
            type_=type_,
            state=state,
            position_in_blueprints=position_in_blueprints,
            position_in_device_settings=position_in_device_settings,
            created_by=created_by,
            updated_by=updated_by,
            limit=limit,
            offset=offset,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)

    async def update_custom_action(
        self,
        custom_action_id: str | int | UUID,
        body: CustomActionUpdate,
    ) -> Response[CustomActionReadAnswer]:
        """Do what `CustomActionsApiGroup.update_custom_action` documents; return the answer with status and headers."""
        from ..api.custom_actions_api.update_custom_action import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            custom_action_id=custom_action_id,
            body=body,
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
