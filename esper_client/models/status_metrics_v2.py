# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m

if TYPE_CHECKING:
    from ..models.status_metrics_v2_last_seen import StatusMetricsV2LastSeen


@_define(repr=False)
class StatusMetricsV2(_m.Model):
    """
    Device counts of the tenant by last-seen period and risk.

    Attributes:
        last_seen: Number of devices by the period in which they were last seen.
        low_risk: Number of devices at low risk.
        high_risk: Number of devices at high risk.
        medium_risk: Number of devices at medium risk.
        secure: Number of secure devices.
        low_battery: Number of devices with a low battery.
        under_provisioning: Number of devices that are being provisioned.
        unprovisioned_devices: Number of devices that are not provisioned.
        recently_added: Number of devices added recently.
        unspecified: Number of devices without a known status.
        total_devices_under_risk: Number of devices at any risk.
    """

    last_seen: StatusMetricsV2LastSeen
    low_risk: int
    high_risk: int
    medium_risk: int
    secure: int
    low_battery: int
    under_provisioning: int
    unprovisioned_devices: int
    recently_added: int
    unspecified: int
    total_devices_under_risk: int
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field(
            "last_seen",
            "last_seen",
            _c.Ref("status_metrics_v2_last_seen", "StatusMetricsV2LastSeen"),
            required=True,
        ),
        _m.Field("low_risk", "low_risk", _c.INT, required=True),
        _m.Field("high_risk", "high_risk", _c.INT, required=True),
        _m.Field("medium_risk", "medium_risk", _c.INT, required=True),
        _m.Field("secure", "secure", _c.INT, required=True),
        _m.Field("low_battery", "low_battery", _c.INT, required=True),
        _m.Field("under_provisioning", "under_provisioning", _c.INT, required=True),
        _m.Field("unprovisioned_devices", "unprovisioned_devices", _c.INT, required=True),
        _m.Field("recently_added", "recently_added", _c.INT, required=True),
        _m.Field("unspecified", "unspecified", _c.INT, required=True),
        _m.Field("total_devices_under_risk", "total_devices_under_risk", _c.INT, required=True),
    )
