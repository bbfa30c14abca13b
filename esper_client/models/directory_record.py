# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class DirectoryRecord(_m.Model):
    """
    Entry of the device directory, with the identifiers a device is recognised by.

    Attributes:
        id: Identifier of the object, assigned by the service.
        name: Name of the object.
        online_status: Whether the device is online, offline or neither.
        alias: Alias of the device.
        tags: Tags attached to the object.
        group_id: UUID of the device group.
        device_id: UUID of the device.
        approval_status: Approval state of the directory record.
        provisioned_on: When the device was provisioned, as an RFC 3339 timestamp.
        unique_identifiers: Identifiers that the device is recognised by.
    """

    __slots__ = (
        "id",
        "name",
        "online_status",
        "alias",
        "tags",
        "group_id",
        "device_id",
        "approval_status",
        "provisioned_on",
        "unique_identifiers",
    )

    id: str
    name: str | None
    online_status: _models.DirectoryRecordOnlineStatus | None
    alias: str | None
    tags: list[str] | None
    group_id: str | None
    device_id: str | None
    approval_status: _models.DirectoryRecordApprovalStatus | None
    provisioned_on: dt.datetime | None
    unique_identifiers: list[_models.UniqueIdentifier] | None

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        online_status: _models.DirectoryRecordOnlineStatus | Unset = UNSET,
        alias: str | Unset = UNSET,
        tags: list[str] | Unset = UNSET,
        group_id: str | Unset = UNSET,
        device_id: str | Unset = UNSET,
        approval_status: _models.DirectoryRecordApprovalStatus | Unset = UNSET,
        provisioned_on: dt.datetime | Unset = UNSET,
        unique_identifiers: list[_models.UniqueIdentifier] | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR),
        _m.Field("name", "name", _c.STR),
        _m.Field(
            "online_status",
            "online_status",
            _c.Choice("directory_record_online_status", "DirectoryRecordOnlineStatus"),
        ),
        _m.Field("alias", "alias", _c.STR),
        _m.Field("tags", "tags", _c.ListOf(_c.STR)),
        _m.Field("group_id", "group_id", _c.STR),
        _m.Field("device_id", "device_id", _c.STR),
        _m.Field(
            "approval_status",
            "approval_status",
            _c.Choice("directory_record_approval_status", "DirectoryRecordApprovalStatus"),
        ),
        _m.Field("provisioned_on", "provisioned_on", _c.DATETIME),
        _m.Field(
            "unique_identifiers",
            "unique_identifiers",
            _c.ListOf(_c.Ref("unique_identifier", "UniqueIdentifier")),
        ),
    )
