# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class OperationDeviceQuery(_m.Model):
    """
    Devices that a bulk operation is for, given as a filter or as a list of ids.

    Attributes:
        device_request: Filter that picks the devices, with the filter names of the device list.
        device_ids: UUIDs of the devices, separated by commas.
    """

    __slots__ = (
        "device_request",
        "device_ids",
    )

    device_request: _models.OperationDeviceQueryDeviceRequest | None
    device_ids: str | None

    def __init__(
        self,
        *,
        device_request: _models.OperationDeviceQueryDeviceRequest | Unset = UNSET,
        device_ids: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field(
            "device_request",
            "device_request",
            _c.Ref("operation_device_query_device_request", "OperationDeviceQueryDeviceRequest"),
        ),
        _m.Field("device_ids", "device_ids", _c.STR),
    )
