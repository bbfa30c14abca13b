# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class EnterprisePolicyDataDeviceUpdatePolicy(_m.Model):
    """
    How and when system updates are installed.

    Attributes:
        type_: Kind of this entry.
        maintenance_start: Start of the maintenance window for system updates.
        maintenance_end: End of the maintenance window for system updates.
        password_quality: Quality of the password that updates ask for. Not published.
    """

    __slots__ = (
        "type_",
        "maintenance_start",
        "maintenance_end",
        "password_quality",
    )

    type_: _models.EnterprisePolicyDataType | None
    maintenance_start: int | None
    maintenance_end: int | None
    password_quality: Any

    def __init__(
        self,
        *,
        type_: _models.EnterprisePolicyDataType | Unset = UNSET,
        maintenance_start: int | Unset = UNSET,
        maintenance_end: int | Unset = UNSET,
        password_quality: Any = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("type", "type_", _c.Choice("enterprise_policy_data_type", "EnterprisePolicyDataType")),
        _m.Field("maintenanceStart", "maintenance_start", _c.INT),
        _m.Field("maintenanceEnd", "maintenance_end", _c.INT),
        _m.Field("passwordQuality", "password_quality", _c.ANY, nullable=True),
    )
