# Written by `make generate` from the API description, with scripts/templates/endpoint_init.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._request import call, fetch, fill
from ...groups import Group
from ...types import UNSET, EnterpriseId, Filter, Filters, JsonValue, Unset

if TYPE_CHECKING:
    from enum import Enum
    from uuid import UUID

    from ...models.custom_action_create import CustomActionCreate
    from ...models.custom_action_read import CustomActionRead
    from ...models.custom_action_update import CustomActionUpdate
    from ...models.delete_custom_action_response import DeleteCustomActionResponse
    from ...models.platform_script import PlatformScript
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("CustomActionsApiGroup",)


class CustomActionsApiGroup(Group):
    """
    Buttons, toggles and selections of your own that run scripts on devices.
    """

    __slots__ = ()

    async def create_custom_action(
        self,
        body: CustomActionCreate,
    ) -> CustomActionRead:
        """
        Create a custom action.

        Creates a custom action shown as a button, toggle, radio or dropdown, with its state, positions,
        properties and options. A name already in use is refused with status 409.

        `POST /v2/custom-actions/`; documented errors: 400, 401, 403, 409, 500.

        Args:
            body: Custom action as sent to create one.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .create_custom_action import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            body=body,
        )
        answer: CustomActionRead = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    async def delete_custom_action(
        self,
        custom_action_id: str | int | UUID,
    ) -> DeleteCustomActionResponse:
        """
        Delete a custom action.

        Deletes one custom action. An active one is refused with status 400. Success is status 200 with a
        message, not an empty answer.

        `DELETE /v2/custom-actions/{custom_action_id}/`; documented errors: 400, 401, 403, 404, 500.

        Args:
            custom_action_id: UUID of the custom action.

        Returns:
            The answer of the service, decoded.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .delete_custom_action import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            custom_action_id=custom_action_id,
        )
        answer: DeleteCustomActionResponse = await call(
            OPERATION, self._caller.client.get_async_httpx_client(), kwargs
        )
        return answer

    async def get_custom_action(
        self,
        custom_action_id: str | int | UUID,
    ) -> CustomActionRead:
        """
        Get a custom action.

        Reads one custom action with its properties and options.

        `GET /v2/custom-actions/{custom_action_id}/`; documented errors: 401, 404, 500.

        Args:
            custom_action_id: UUID of the custom action.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_custom_action import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            custom_action_id=custom_action_id,
        )
        answer: CustomActionRead = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    async def get_script(
        self,
        script_id: str | int | UUID,
    ) -> PlatformScript:
        """
        Get a script.

        Reads the text of a script and the interpreter that runs it.

        `GET /v2/scripts/{script_id}/`; documented errors: 401, 404, 500.

        Args:
            script_id: UUID of the script.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .get_script import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            script_id=script_id,
        )
        answer: PlatformScript = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer

    def list_custom_actions(
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
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
    ) -> Pages[CustomActionRead]:
        """
        List custom actions.

        Returns a page of custom actions; limit runs from 1 to 100 and is 10 by default. The filters for
        type, state and position take several values separated by commas.

        `GET /v2/custom-actions/`; documented errors: 400, 401, 500.

        Args:
            ordering: Field to sort the entries by; put `-` in front of the name for descending order.
            name: Keeps only entries with this name.
            type_: Comma-separated kinds of control to keep: `button`, `toggle`, `radio`, `dropdown`.
            state: Comma-separated states of custom actions to keep: `draft`, `active`, `inactive`.
            position_in_blueprints: Comma-separated blueprint sections; custom actions shown in any of them are returned.
            position_in_device_settings: Comma-separated places in the device settings; custom actions shown in any of them are
                returned.
            created_by: Keeps only custom actions created by the user with this integer id.
            updated_by: Keeps only entries last changed by the user with this integer id.
            offset: Index of the first item to fetch.
            page_size: How many items to ask for at a time, the API's `limit`; at most 100. Chosen by the
                SDK unless given.
            max_items: End after this many items.

        Returns:
            The items, page by page. `await` gives the first page; `async for` gives every item.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from ...paging import PageSpec

        async def fetch_page(page: PageRequest) -> Undecoded:
            from .list_custom_actions import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                ordering=ordering,
                name=name,
                type_=type_,
                state=state,
                position_in_blueprints=position_in_blueprints,
                position_in_device_settings=position_in_device_settings,
                created_by=created_by,
                updated_by=updated_by,
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /v2/custom-actions/",
            items=("content", "results"),
            count=("content", "count"),
            next=("content", "next_"),
            takes_limit=True,
            takes_offset=True,
            max_limit=100,
        )
        return self._caller.pages(
            fetch_page,
            spec,
            offset=offset,
            page_size=page_size,
            max_items=max_items,
        )

    async def update_custom_action(
        self,
        custom_action_id: str | int | UUID,
        body: CustomActionUpdate,
    ) -> CustomActionRead:
        """
        Update a custom action.

        Changes a custom action and answers with the result. A name already in use is refused with status
        409, and a change of state that is not allowed with 400.

        `PUT /v2/custom-actions/{custom_action_id}/`; documented errors: 400, 401, 403, 404, 409, 500.

        Args:
            custom_action_id: UUID of the custom action.
            body: Fields of a custom action that can be changed.

        Returns:
            What is under `content` of the answer.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from .update_custom_action import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            custom_action_id=custom_action_id,
            body=body,
        )
        answer: CustomActionRead = await call(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
        return answer
