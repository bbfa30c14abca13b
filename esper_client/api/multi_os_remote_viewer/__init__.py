# Written by `make generate` from the API description, with scripts/templates/endpoint_init.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._request import call, fetch, fill
from ...groups import Group
from ...types import UNSET, EnterpriseId, Filter, Filters, JsonValue, Unset

if TYPE_CHECKING:
    import datetime as dt

    from ...models.list_rv_activity_feed_ordering import ListRvActivityFeedOrdering
    from ...models.remote_viewer_session import RemoteViewerSession
    from ...models.remote_viewer_session_state import RemoteViewerSessionState
    from ...models.remote_viewer_session_video_quality import RemoteViewerSessionVideoQuality
    from ...paging import PageRequest, Pages, Undecoded

__all__ = ("MultiOsRemoteViewerGroup",)


class MultiOsRemoteViewerGroup(Group):
    """
    Activity feed of remote viewer sessions.
    """

    __slots__ = ()

    def list_rv_activity_feed(
        self,
        *,
        states: RemoteViewerSessionState | Filter | Unset = UNSET,
        video_qualities: RemoteViewerSessionVideoQuality | Filter | Unset = UNSET,
        reason: Filter | Unset = UNSET,
        created_by: Filter | Unset = UNSET,
        device_name: Filter | Unset = UNSET,
        ordering: ListRvActivityFeedOrdering | Filter | Unset = UNSET,
        duration_lt: Filter | Unset = UNSET,
        duration_lte: Filter | Unset = UNSET,
        duration_gt: Filter | Unset = UNSET,
        duration_gte: Filter | Unset = UNSET,
        created_at_lt: dt.datetime | dt.date | str | Unset = UNSET,
        created_at_gt: dt.datetime | dt.date | str | Unset = UNSET,
        created_at_lte: dt.datetime | dt.date | str | Unset = UNSET,
        created_at_gte: dt.datetime | dt.date | str | Unset = UNSET,
        updated_at_lt: dt.datetime | dt.date | str | Unset = UNSET,
        updated_at_gt: dt.datetime | dt.date | str | Unset = UNSET,
        updated_at_lte: dt.datetime | dt.date | str | Unset = UNSET,
        updated_at_gte: dt.datetime | dt.date | str | Unset = UNSET,
        offset: int = 0,
        page_size: int | None = None,
        max_items: int | None = None,
    ) -> Pages[RemoteViewerSession]:
        """
        List remote viewer sessions.

        Returns a page of remote viewer sessions with state, device, video quality and duration, newest
        first by default. Several states or video qualities can be given separated by commas. Durations are
        ISO 8601 strings.

        `GET /v2/rv-activity-feed/`; documented errors: 400, 401, 500.

        Args:
            states: State of the session.
            video_qualities: Video quality of the session, such as standard or data saver.
            reason: Keeps only sessions with this reason.
            created_by: Keeps only entries created by this user.
            device_name: Keeps only entries for the device with this name.
            ordering: Field to sort the entries by; put `-` in front of the name for descending order. Without
                it the newest come first (-created_at).
            duration_lt: Keeps only sessions shorter than this ISO 8601 duration.
            duration_lte: Keeps only sessions no longer than this ISO 8601 duration.
            duration_gt: Keeps only sessions longer than this ISO 8601 duration.
            duration_gte: Keeps only sessions at least as long as this ISO 8601 duration.
            created_at_lt: Keeps only entries created before this RFC 3339 timestamp.
            created_at_gt: Keeps only entries created after this RFC 3339 timestamp.
            created_at_lte: Keeps only entries created at or before this RFC 3339 timestamp.
            created_at_gte: Keeps only entries created at or after this RFC 3339 timestamp.
            updated_at_lt: Keeps only entries last changed before this RFC 3339 timestamp.
            updated_at_gt: Keeps only entries last changed after this RFC 3339 timestamp.
            updated_at_lte: Keeps only entries last changed at or before this RFC 3339 timestamp.
            updated_at_gte: Keeps only entries last changed at or after this RFC 3339 timestamp.
            offset: Index of the first item to fetch.
            page_size: How many items to ask for at a time, the API's `limit`. Chosen by the
                SDK unless given.
            max_items: End after this many items.

        Returns:
            The items, page by page. `await` gives the first page; `async for` gives every item.

        Raises:
            EsperError: The call failed; its class says how.
        """
        from ...paging import PageSpec

        async def fetch_page(page: PageRequest) -> Undecoded:
            from .list_rv_activity_feed import OPERATION, _get_kwargs

            kwargs = _get_kwargs(
                states=states,
                video_qualities=video_qualities,
                reason=reason,
                created_by=created_by,
                device_name=device_name,
                ordering=ordering,
                duration_lt=duration_lt,
                duration_lte=duration_lte,
                duration_gt=duration_gt,
                duration_gte=duration_gte,
                created_at_lt=created_at_lt,
                created_at_gt=created_at_gt,
                created_at_lte=created_at_lte,
                created_at_gte=created_at_gte,
                updated_at_lt=updated_at_lt,
                updated_at_gt=updated_at_gt,
                updated_at_lte=updated_at_lte,
                updated_at_gte=updated_at_gte,
                limit=page.limit,
                offset=page.offset,
            )
            return await fetch(OPERATION, self._caller.client.get_async_httpx_client(), kwargs, page)

        spec = PageSpec(
            "GET /v2/rv-activity-feed/",
            items=("content", "results"),
            count=("content", "count"),
            next=("content", "next_"),
            takes_limit=True,
            takes_offset=True,
        )
        return self._caller.pages(
            fetch_page,
            spec,
            offset=offset,
            page_size=page_size,
            max_items=max_items,
        )
