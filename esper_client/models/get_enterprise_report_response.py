# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@_define(repr=False)
class GetEnterpriseReportResponse(_m.Model):
    """
    A GetEnterpriseReportResponse

    Attributes:
        peak_active_devices: Peak number of active devices.
        provisioned_devices: Number of provisioned devices.
        registered_devices: Number of registered devices.
    """

    peak_active_devices: int | Unset = UNSET
    provisioned_devices: int | Unset = UNSET
    registered_devices: int | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("peak_active_devices", "peak_active_devices", _c.INT),
        _m.Field("provisioned_devices", "provisioned_devices", _c.INT),
        _m.Field("registered_devices", "registered_devices", _c.INT),
    )
