# Written by `make generate` from the API description, with scripts/templates/raw_group.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._request import send
from ..groups import Group
from ..types import UNSET, Filter, Response, Unset

if TYPE_CHECKING:
    import datetime as dt

    from ..models.list_rv_activity_feed_ordering import ListRvActivityFeedOrdering
    from ..models.remote_viewer_session_page_answer import RemoteViewerSessionPageAnswer
    from ..models.remote_viewer_session_state import RemoteViewerSessionState
    from ..models.remote_viewer_session_video_quality import RemoteViewerSessionVideoQuality

__all__ = ("RawMultiOsRemoteViewerGroup",)


class RawMultiOsRemoteViewerGroup(Group):
    """The operations of the group `multi_os_remote_viewer`, with their answers as they came."""

    __slots__ = ()

    async def list_rv_activity_feed(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
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
    ) -> Response[RemoteViewerSessionPageAnswer]:
        """Do what `MultiOsRemoteViewerGroup.list_rv_activity_feed` documents, for one page; return the answer with status and headers."""
        from ..api.multi_os_remote_viewer.list_rv_activity_feed import OPERATION, _get_kwargs

        kwargs = _get_kwargs(
            limit=limit,
            offset=offset,
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
        )
        return await send(OPERATION, self._caller.client.get_async_httpx_client(), kwargs)
