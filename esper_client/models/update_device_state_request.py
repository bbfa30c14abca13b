# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Any


@_define(repr=False)
class UpdateDeviceStateRequest(_m.Model):
    """
    A UpdateDeviceStateRequest

    Attributes:
        device_settings:
        event_ts: Time at which the device made the report, as a number.
    """

    device_settings: dict[str, Any]
    event_ts: float | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("device_settings", "device_settings", _c.OBJECT, required=True),
        _m.Field("event_ts", "event_ts", _c.FLOAT),
    )
