# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt

    from ..models.directory_record_approval_status import DirectoryRecordApprovalStatus
    from ..models.directory_record_online_status import DirectoryRecordOnlineStatus
    from ..models.unique_identifier import UniqueIdentifier


@_define(repr=False)
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

    id: str = _m.ARRIVES
    name: str | Unset = UNSET
    online_status: DirectoryRecordOnlineStatus | Unset = UNSET
    alias: str | Unset = UNSET
    tags: list[str] | Unset = UNSET
    group_id: str | Unset = UNSET
    device_id: str | Unset = UNSET
    approval_status: DirectoryRecordApprovalStatus | Unset = UNSET
    provisioned_on: dt.datetime | Unset = UNSET
    unique_identifiers: list[UniqueIdentifier] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR),
        _m.Field("name", "name", _c.STR),
        _m.Field("online_status", "online_status", _c.STR),
        _m.Field("alias", "alias", _c.STR),
        _m.Field("tags", "tags", _c.ListOf(_c.STR)),
        _m.Field("group_id", "group_id", _c.STR),
        _m.Field("device_id", "device_id", _c.STR),
        _m.Field("approval_status", "approval_status", _c.STR),
        _m.Field("provisioned_on", "provisioned_on", _c.DATETIME),
        _m.Field(
            "unique_identifiers",
            "unique_identifiers",
            _c.ListOf(_c.Ref("unique_identifier", "UniqueIdentifier")),
        ),
    )
