# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Any

    from ..models.enterprise_policy_data_type import EnterprisePolicyDataType


@_define(repr=False)
class EnterprisePolicyDataDeviceUpdatePolicy(_m.Model):
    """
    How and when system updates are installed.

    Attributes:
        type_: Kind of this entry.
        maintenance_start: Start of the maintenance window for system updates.
        maintenance_end: End of the maintenance window for system updates.
        password_quality: Quality of the password that updates ask for. Not published.
    """

    type_: EnterprisePolicyDataType | Unset = UNSET
    maintenance_start: int | Unset = UNSET
    maintenance_end: int | Unset = UNSET
    password_quality: Any = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("type", "type_", _c.STR),
        _m.Field("maintenanceStart", "maintenance_start", _c.INT),
        _m.Field("maintenanceEnd", "maintenance_end", _c.INT),
        _m.Field("passwordQuality", "password_quality", _c.ANY, nullable=True),
    )
