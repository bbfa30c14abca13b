# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BulkAddTargetListTargetsVariant2(_m.Model):
    """
    A BulkAddTargetListTargetsVariant2.

    Attributes:
        device_id: UUID of the device.
        device_name: Name of the device.
        device_alias: Alias of the device.
        device_meta:
        args:
        is_active: Whether the object is active.
    """

    __slots__ = (
        "device_id",
        "device_name",
        "device_alias",
        "device_meta",
        "args",
        "is_active",
    )

    device_id: str | None
    device_name: str | None
    device_alias: str | None
    device_meta: dict[str, Any] | None
    args: dict[str, Any] | None
    is_active: bool | None

    def __init__(
        self,
        device_id: str,
        *,
        device_name: str | Unset = UNSET,
        device_alias: str | Unset = UNSET,
        device_meta: dict[str, Any] | Unset = UNSET,
        args: dict[str, Any] | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("device_id", "device_id", _c.STR, required=True),
        _m.Field("device_name", "device_name", _c.STR),
        _m.Field("device_alias", "device_alias", _c.STR),
        _m.Field("device_meta", "device_meta", _c.OBJECT),
        _m.Field("args", "args", _c.OBJECT),
        _m.Field("is_active", "is_active", _c.BOOL),
    )
