# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt

    from ..models.remote_viewer_session_state import RemoteViewerSessionState
    from ..models.remote_viewer_session_video_quality import RemoteViewerSessionVideoQuality


@_define(repr=False)
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

    session_id: str | Unset = UNSET
    device_id: str | Unset = UNSET
    state: RemoteViewerSessionState | Unset = UNSET
    reason: str | Unset = UNSET
    video_quality: RemoteViewerSessionVideoQuality | Unset = UNSET
    duration: str | Unset = UNSET
    created_by: str | Unset = UNSET
    updated_by: str | Unset = UNSET
    created_at: dt.datetime | Unset = UNSET
    updated_at: dt.datetime | Unset = UNSET
    device_name: str | Unset = UNSET
    device_alias: str | Unset = UNSET
    device_state: int | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("session_id", "session_id", _c.STR),
        _m.Field("device_id", "device_id", _c.STR),
        _m.Field("state", "state", _c.STR),
        _m.Field("reason", "reason", _c.STR),
        _m.Field("video_quality", "video_quality", _c.STR),
        _m.Field("duration", "duration", _c.STR),
        _m.Field("created_by", "created_by", _c.STR),
        _m.Field("updated_by", "updated_by", _c.STR),
        _m.Field("created_at", "created_at", _c.DATETIME),
        _m.Field("updated_at", "updated_at", _c.DATETIME),
        _m.Field("device_name", "device_name", _c.STR),
        _m.Field("device_alias", "device_alias", _c.STR),
        _m.Field("device_state", "device_state", _c.INT),
    )
