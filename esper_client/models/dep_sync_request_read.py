# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class DEPSyncRequestRead(_m.Model):
    """
    State of a DEP synchronisation and the devices for which it failed.

    Attributes:
        id: Identifier of the object, assigned by the service.
        status: Progress of the synchronisation.
        failure_reason: Why the synchronisation failed.
        devices: Devices that the object concerns.
        created_by: User who created the object.
        created_at: When the object was created, as an RFC 3339 timestamp.
        updated_at: When the object was last changed, as an RFC 3339 timestamp.
    """

    __slots__ = (
        "id",
        "status",
        "failure_reason",
        "devices",
        "created_by",
        "created_at",
        "updated_at",
    )

    id: str
    status: _models.DepSyncRequestStatus | None
    failure_reason: str | None
    devices: _models.DepSyncRequestReadDevices | None
    created_by: str | None
    created_at: dt.datetime | None
    updated_at: dt.datetime | None

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        status: _models.DepSyncRequestStatus | Unset = UNSET,
        failure_reason: str | Unset = UNSET,
        devices: _models.DepSyncRequestReadDevices | Unset = UNSET,
        created_by: str | Unset = UNSET,
        created_at: dt.datetime | Unset = UNSET,
        updated_at: dt.datetime | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR),
        _m.Field("status", "status", _c.Choice("dep_sync_request_status", "DepSyncRequestStatus")),
        _m.Field("failure_reason", "failure_reason", _c.STR),
        _m.Field("devices", "devices", _c.Ref("dep_sync_request_read_devices", "DepSyncRequestReadDevices")),
        _m.Field("created_by", "created_by", _c.STR),
        _m.Field("created_at", "created_at", _c.DATETIME),
        _m.Field("updated_at", "updated_at", _c.DATETIME),
    )
