# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class ApplyTileIcon(_m.Model):
    """
    Choice of a tile icon and of the devices, groups or model it is set for.

    Attributes:
        icon: UUID of the tile icon to set.
        apply_mode: What the icon is set for: chosen devices, all devices, groups or a device model.
        device_model: Device model that gets the icon, when the apply mode is `device_model`.
        devices: Ids of the devices that get the icon, at most 100.
        groups: Ids of the groups that get the icon, at most 10.
    """

    __slots__ = (
        "icon",
        "apply_mode",
        "device_model",
        "devices",
        "groups",
    )

    icon: str | None
    apply_mode: _models.ApplyTileIconApplyMode | None
    device_model: str | None
    devices: list[str] | None
    groups: list[str] | None

    def __init__(
        self,
        icon: str | None,
        *,
        apply_mode: _models.ApplyTileIconApplyMode | Unset = UNSET,
        device_model: str | None | Unset = UNSET,
        devices: list[str] | None | Unset = UNSET,
        groups: list[str] | None | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("icon", "icon", _c.STR, required=True, nullable=True),
        _m.Field(
            "apply_mode", "apply_mode", _c.Choice("apply_tile_icon_apply_mode", "ApplyTileIconApplyMode")
        ),
        _m.Field("device_model", "device_model", _c.STR, nullable=True),
        _m.Field("devices", "devices", _c.ListOf(_c.STR), nullable=True),
        _m.Field("groups", "groups", _c.ListOf(_c.STR), nullable=True),
    )
