# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class GetEnterpriseReportResponse(_m.Model):
    """
    A GetEnterpriseReportResponse.

    Attributes:
        peak_active_devices: Peak number of active devices.
        provisioned_devices: Number of provisioned devices.
        registered_devices: Number of registered devices.
    """

    __slots__ = (
        "peak_active_devices",
        "provisioned_devices",
        "registered_devices",
    )

    peak_active_devices: int | None
    provisioned_devices: int | None
    registered_devices: int | None

    def __init__(
        self,
        *,
        peak_active_devices: int | Unset = UNSET,
        provisioned_devices: int | Unset = UNSET,
        registered_devices: int | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("peak_active_devices", "peak_active_devices", _c.INT),
        _m.Field("provisioned_devices", "provisioned_devices", _c.INT),
        _m.Field("registered_devices", "registered_devices", _c.INT),
    )
