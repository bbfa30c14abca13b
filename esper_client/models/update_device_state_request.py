# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class UpdateDeviceStateRequest(_m.Model):
    """
    An UpdateDeviceStateRequest.

    Attributes:
        device_settings:
        event_ts: Time at which the device made the report, as a number.
    """

    __slots__ = (
        "device_settings",
        "event_ts",
    )

    device_settings: dict[str, Any] | None
    event_ts: float | None

    def __init__(
        self,
        device_settings: dict[str, Any],
        *,
        event_ts: float | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("device_settings", "device_settings", _c.OBJECT, required=True),
        _m.Field("event_ts", "event_ts", _c.FLOAT),
    )
