# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m

if TYPE_CHECKING:
    pass


@_define(repr=False)
class GoogleAccountUpdateResponseBody(_m.Model):
    """
    Device and tenant whose Google account was changed.

    Attributes:
        device_id: UUID of the device.
        tenant_id: Id of the tenant that the object belongs to.
    """

    device_id: str
    tenant_id: str
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("device_id", "device_id", _c.STR, required=True),
        _m.Field("tenant_id", "tenant_id", _c.STR, required=True),
    )
