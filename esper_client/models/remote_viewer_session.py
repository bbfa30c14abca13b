# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class RemoteViewerSession(_m.Model):
    """
    Session of the remote viewer with a device.

    Attributes:
        session_id: UUID of the session.
        device_id: UUID of the device.
        state: State of the session.
        reason: Reason for the state.
        video_quality: Video quality of the session, such as standard or data saver.
        duration: Length of the session as an ISO 8601 duration.
        created_by: User who created the object.
        updated_by: User who last changed the object.
        created_at: When the object was created, as an RFC 3339 timestamp.
        updated_at: When the object was last changed, as an RFC 3339 timestamp.
        device_name: Name of the device.
        device_alias: Alias of the device.
        device_state: State of the device as an integer.
    """

    __slots__ = (
        "session_id",
        "device_id",
        "state",
        "reason",
        "video_quality",
        "duration",
        "created_by",
        "updated_by",
        "created_at",
        "updated_at",
        "device_name",
        "device_alias",
        "device_state",
    )

    session_id: str | None
    device_id: str | None
    state: _models.RemoteViewerSessionState | None
    reason: str | None
    video_quality: _models.RemoteViewerSessionVideoQuality | None
    duration: str | None
    created_by: str | None
    updated_by: str | None
    created_at: dt.datetime | None
    updated_at: dt.datetime | None
    device_name: str | None
    device_alias: str | None
    device_state: int | None

    def __init__(
        self,
        *,
        session_id: str | Unset = UNSET,
        device_id: str | Unset = UNSET,
        state: _models.RemoteViewerSessionState | Unset = UNSET,
        reason: str | Unset = UNSET,
        video_quality: _models.RemoteViewerSessionVideoQuality | Unset = UNSET,
        duration: str | Unset = UNSET,
        created_by: str | Unset = UNSET,
        updated_by: str | Unset = UNSET,
        created_at: dt.datetime | Unset = UNSET,
        updated_at: dt.datetime | Unset = UNSET,
        device_name: str | Unset = UNSET,
        device_alias: str | Unset = UNSET,
        device_state: int | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("session_id", "session_id", _c.STR),
        _m.Field("device_id", "device_id", _c.STR),
        _m.Field("state", "state", _c.Choice("remote_viewer_session_state", "RemoteViewerSessionState")),
        _m.Field("reason", "reason", _c.STR),
        _m.Field(
            "video_quality",
            "video_quality",
            _c.Choice("remote_viewer_session_video_quality", "RemoteViewerSessionVideoQuality"),
        ),
        _m.Field("duration", "duration", _c.STR),
        _m.Field("created_by", "created_by", _c.STR),
        _m.Field("updated_by", "updated_by", _c.STR),
        _m.Field("created_at", "created_at", _c.DATETIME),
        _m.Field("updated_at", "updated_at", _c.DATETIME),
        _m.Field("device_name", "device_name", _c.STR),
        _m.Field("device_alias", "device_alias", _c.STR),
        _m.Field("device_state", "device_state", _c.INT),
    )
