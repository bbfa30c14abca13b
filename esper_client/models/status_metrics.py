# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class StatusMetrics(_m.Model):
    """
    Device counts of the tenant by activity and risk.

    Attributes:
        active: Number of active devices.
        in_active: Number of inactive devices.
        low_risk: Number of devices at low risk.
        high_risk: Number of devices at high risk.
        medium_risk: Number of devices at medium risk.
        secure: Number of secure devices.
        low_battery: Number of devices with a low battery.
        under_provisioning: Number of devices that are being provisioned.
        recently_added: Number of devices added recently.
        unspecified: Number of devices without a known status.
        total_devices_under_risk: Number of devices at any risk.
    """

    __slots__ = (
        "active",
        "in_active",
        "low_risk",
        "high_risk",
        "medium_risk",
        "secure",
        "low_battery",
        "under_provisioning",
        "recently_added",
        "unspecified",
        "total_devices_under_risk",
    )

    active: int | None
    in_active: int | None
    low_risk: int | None
    high_risk: int | None
    medium_risk: int | None
    secure: int | None
    low_battery: int | None
    under_provisioning: int | None
    recently_added: int | None
    unspecified: int | None
    total_devices_under_risk: int | None

    def __init__(
        self,
        active: int,
        in_active: int,
        low_risk: int,
        high_risk: int,
        medium_risk: int,
        secure: int,
        low_battery: int,
        under_provisioning: int,
        recently_added: int,
        unspecified: int,
        total_devices_under_risk: int,
        *,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("active", "active", _c.INT, required=True),
        _m.Field("in_active", "in_active", _c.INT, required=True),
        _m.Field("low_risk", "low_risk", _c.INT, required=True),
        _m.Field("high_risk", "high_risk", _c.INT, required=True),
        _m.Field("medium_risk", "medium_risk", _c.INT, required=True),
        _m.Field("secure", "secure", _c.INT, required=True),
        _m.Field("low_battery", "low_battery", _c.INT, required=True),
        _m.Field("under_provisioning", "under_provisioning", _c.INT, required=True),
        _m.Field("recently_added", "recently_added", _c.INT, required=True),
        _m.Field("unspecified", "unspecified", _c.INT, required=True),
        _m.Field("total_devices_under_risk", "total_devices_under_risk", _c.INT, required=True),
    )
