# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.operation_device_query_device_request import OperationDeviceQueryDeviceRequest


@_define(repr=False)
class OperationDeviceQuery(_m.Model):
    """
    Devices that a bulk operation is for, given as a filter or as a list of ids.

    Attributes:
        device_request: Filter that picks the devices, with the filter names of the device list.
        device_ids: UUIDs of the devices, separated by commas.
    """

    device_request: OperationDeviceQueryDeviceRequest | Unset = UNSET
    device_ids: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field(
            "device_request",
            "device_request",
            _c.Ref("operation_device_query_device_request", "OperationDeviceQueryDeviceRequest"),
        ),
        _m.Field("device_ids", "device_ids", _c.STR),
    )
