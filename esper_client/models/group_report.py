# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class GroupReport(_m.Model):
    """
    Device counts of a group.

    Attributes:
        group_name: Name of the device group.
        registered_devices: Number of registered devices.
        active_devices: Number of active devices.
        disabled_devices: Number of disabled devices.
        inactive_devices: Number of inactive devices.
        new_devices: Number of new devices.
    """

    __slots__ = (
        "group_name",
        "registered_devices",
        "active_devices",
        "disabled_devices",
        "inactive_devices",
        "new_devices",
    )

    group_name: str | None
    registered_devices: int | None
    active_devices: int | None
    disabled_devices: int | None
    inactive_devices: int | None
    new_devices: int | None

    def __init__(
        self,
        *,
        group_name: str | Unset = UNSET,
        registered_devices: int | Unset = UNSET,
        active_devices: int | Unset = UNSET,
        disabled_devices: int | Unset = UNSET,
        inactive_devices: int | Unset = UNSET,
        new_devices: int | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("group_name", "group_name", _c.STR),
        _m.Field("registered_devices", "registered_devices", _c.INT),
        _m.Field("active_devices", "active_devices", _c.INT),
        _m.Field("disabled_devices", "disabled_devices", _c.INT),
        _m.Field("inactive_devices", "inactive_devices", _c.INT),
        _m.Field("new_devices", "new_devices", _c.INT),
    )
