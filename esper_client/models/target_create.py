# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class TargetCreate(_m.Model):
    """
    Device as sent to add it to a target list.

    Attributes:
        device_id: UUID of the device.
        device_name: Name of the device.
        device_alias: Alias of the device.
        is_active: Whether the object is active.
    """

    __slots__ = (
        "device_id",
        "device_name",
        "device_alias",
        "is_active",
    )

    device_id: str | None
    device_name: str | None
    device_alias: str | None
    is_active: bool | None

    def __init__(
        self,
        device_id: str,
        device_name: str,
        *,
        device_alias: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("device_id", "device_id", _c.STR, required=True),
        _m.Field("device_name", "device_name", _c.STR, required=True),
        _m.Field("device_alias", "device_alias", _c.STR),
        _m.Field("is_active", "is_active", _c.BOOL),
    )
