from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _codec as _c
from ..._request import Operation, Parameter, request_kwargs, send
from ...types import UNSET, Response, Unset

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
        Parameter("states", "query", _c.STR),
        Parameter("video_qualities", "query", _c.STR),
        Parameter("reason", "query", _c.STR),
        Parameter("created_by", "query", _c.STR),
        Parameter("device_name", "query", _c.STR),
        Parameter("ordering", "query", _c.STR),
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
    states: RemoteViewerSessionState | Unset = UNSET,
    video_qualities: RemoteViewerSessionVideoQuality | Unset = UNSET,
    reason: str | Unset = UNSET,
    created_by: str | Unset = UNSET,
    device_name: str | Unset = UNSET,
    ordering: ListRvActivityFeedOrdering | Unset = UNSET,
    duration_lt: str | Unset = UNSET,
    duration_lte: str | Unset = UNSET,
    duration_gt: str | Unset = UNSET,
    duration_gte: str | Unset = UNSET,
    created_at_lt: dt.datetime | Unset = UNSET,
    created_at_gt: dt.datetime | Unset = UNSET,
    created_at_lte: dt.datetime | Unset = UNSET,
    created_at_gte: dt.datetime | Unset = UNSET,
    updated_at_lt: dt.datetime | Unset = UNSET,
    updated_at_gt: dt.datetime | Unset = UNSET,
    updated_at_lte: dt.datetime | Unset = UNSET,
    updated_at_gte: dt.datetime | Unset = UNSET,
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
    states: RemoteViewerSessionState | Unset = UNSET,
    video_qualities: RemoteViewerSessionVideoQuality | Unset = UNSET,
    reason: str | Unset = UNSET,
    created_by: str | Unset = UNSET,
    device_name: str | Unset = UNSET,
    ordering: ListRvActivityFeedOrdering | Unset = UNSET,
    duration_lt: str | Unset = UNSET,
    duration_lte: str | Unset = UNSET,
    duration_gt: str | Unset = UNSET,
    duration_gte: str | Unset = UNSET,
    created_at_lt: dt.datetime | Unset = UNSET,
    created_at_gt: dt.datetime | Unset = UNSET,
    created_at_lte: dt.datetime | Unset = UNSET,
    created_at_gte: dt.datetime | Unset = UNSET,
    updated_at_lt: dt.datetime | Unset = UNSET,
    updated_at_gt: dt.datetime | Unset = UNSET,
    updated_at_lte: dt.datetime | Unset = UNSET,
    updated_at_gte: dt.datetime | Unset = UNSET,
) -> Response[RemoteViewerSessionPageAnswer]:
    """
    List remote viewer sessions.

    Returns a page of remote viewer sessions with state, device, video quality and duration, newest
    first by default. Several states or video qualities can be given separated by commas. Durations are
    ISO 8601 strings.

    `GET /v2/rv-activity-feed/`; documented errors: 400, 401, 500.

    Args:
        client: What sends the request.
        limit: Largest number of entries to return on one page.
        offset: Number of entries to skip before the first one that is returned.
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

    Returns:
        The answer with its status and headers.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

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
    states: RemoteViewerSessionState | Unset = UNSET,
    video_qualities: RemoteViewerSessionVideoQuality | Unset = UNSET,
    reason: str | Unset = UNSET,
    created_by: str | Unset = UNSET,
    device_name: str | Unset = UNSET,
    ordering: ListRvActivityFeedOrdering | Unset = UNSET,
    duration_lt: str | Unset = UNSET,
    duration_lte: str | Unset = UNSET,
    duration_gt: str | Unset = UNSET,
    duration_gte: str | Unset = UNSET,
    created_at_lt: dt.datetime | Unset = UNSET,
    created_at_gt: dt.datetime | Unset = UNSET,
    created_at_lte: dt.datetime | Unset = UNSET,
    created_at_gte: dt.datetime | Unset = UNSET,
    updated_at_lt: dt.datetime | Unset = UNSET,
    updated_at_gt: dt.datetime | Unset = UNSET,
    updated_at_lte: dt.datetime | Unset = UNSET,
    updated_at_gte: dt.datetime | Unset = UNSET,
) -> RemoteViewerSessionPageAnswer:
    """
    List remote viewer sessions.

    Returns a page of remote viewer sessions with state, device, video quality and duration, newest
    first by default. Several states or video qualities can be given separated by commas. Durations are
    ISO 8601 strings.

    `GET /v2/rv-activity-feed/`; documented errors: 400, 401, 500.

    Args:
        client: What sends the request.
        limit: Largest number of entries to return on one page.
        offset: Number of entries to skip before the first one that is returned.
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

    Returns:
        The decoded answer.

    Raises:
        RequestError: An argument can't be sent; nothing has been.
        UnexpectedStatus: The status does not mean success.
        DecodingError: The answer is not what the description says.
    """

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
