# Written by `make generate` from the API description, with scripts/templates/endpoint_module.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Filter, Response, Unset

if TYPE_CHECKING:
    import datetime as dt

    from ...client import AuthenticatedClient
    from ...models.list_rv_activity_feed_ordering import ListRvActivityFeedOrdering
    from ...models.remote_viewer_session_page_answer import RemoteViewerSessionPageAnswer
    from ...models.remote_viewer_session_state import RemoteViewerSessionState
    from ...models.remote_viewer_session_video_quality import RemoteViewerSessionVideoQuality

OPERATION = Operation(
    "GET",
    "/v2/rv-activity-feed/",
    parameters=(
        Parameter("limit", "query", _c.INT),
        Parameter("offset", "query", _c.INT),
        Parameter("states", "query", _c.Choice("remote_viewer_session_state", "RemoteViewerSessionState")),
        Parameter(
            "video_qualities",
            "query",
            _c.Choice("remote_viewer_session_video_quality", "RemoteViewerSessionVideoQuality"),
        ),
        Parameter("reason", "query", _c.STR),
        Parameter("created_by", "query", _c.STR),
        Parameter("device_name", "query", _c.STR),
        Parameter(
            "ordering", "query", _c.Choice("list_rv_activity_feed_ordering", "ListRvActivityFeedOrdering")
        ),
        Parameter("duration_lt", "query", _c.STR),
        Parameter("duration_lte", "query", _c.STR),
        Parameter("duration_gt", "query", _c.STR),
        Parameter("duration_gte", "query", _c.STR),
        Parameter("created_at_lt", "query", _c.DATETIME),
        Parameter("created_at_gt", "query", _c.DATETIME),
        Parameter("created_at_lte", "query", _c.DATETIME),
        Parameter("created_at_gte", "query", _c.DATETIME),
        Parameter("updated_at_lt", "query", _c.DATETIME),
        Parameter("updated_at_gt", "query", _c.DATETIME),
        Parameter("updated_at_lte", "query", _c.DATETIME),
        Parameter("updated_at_gte", "query", _c.DATETIME),
    ),
    answer=_c.Ref("remote_viewer_session_page_answer", "RemoteViewerSessionPageAnswer"),
)


def _get_kwargs(
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
) -> dict[str, Any]:
    return request_kwargs(
        OPERATION,
        limit,
        offset,
        states,
        video_qualities,
        reason,
        created_by,
        device_name,
        ordering,
        duration_lt,
        duration_lte,
        duration_gt,
        duration_gte,
        created_at_lt,
        created_at_gt,
        created_at_lte,
        created_at_gte,
        updated_at_lt,
        updated_at_gt,
        updated_at_lte,
        updated_at_gte,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
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
    """Send what `MultiOsRemoteViewerGroup.list_rv_activity_feed` documents through `client`; return the answer with its status and headers."""
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
    return await send(OPERATION, client.get_async_httpx_client(), kwargs)


async def asyncio(
    *,
    client: AuthenticatedClient,
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
) -> RemoteViewerSessionPageAnswer:
    """Send what `MultiOsRemoteViewerGroup.list_rv_activity_feed` documents through `client`; return one page, decoded."""
    response = await asyncio_detailed(
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
        client=client,
    )
    return response.parsed
