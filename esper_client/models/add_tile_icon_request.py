# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, File, Unset


@_m.define(init=False, repr=False)
class AddTileIconRequest(_m.Model):
    """
    An AddTileIconRequest.

    Attributes:
        icon_file: Picture file of the icon.
        device_model: Model of the device.
        category: Category of the application.
        custom: Whether the icon is a custom one.
        enterprise: Enterprise that the object belongs to.
    """

    __slots__ = (
        "icon_file",
        "device_model",
        "category",
        "custom",
        "enterprise",
    )

    icon_file: File | None
    device_model: str | None
    category: _models.AddTileIconCategory | None
    custom: bool | None
    enterprise: str | None

    def __init__(
        self,
        icon_file: File,
        device_model: str,
        *,
        category: _models.AddTileIconCategory | Unset = UNSET,
        custom: bool | Unset = UNSET,
        enterprise: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("icon_file", "icon_file", _c.FILE, required=True),
        _m.Field("device_model", "device_model", _c.STR, required=True),
        _m.Field("category", "category", _c.Choice("add_tile_icon_category", "AddTileIconCategory")),
        _m.Field("custom", "custom", _c.BOOL),
        _m.Field("enterprise", "enterprise", _c.STR),
    )
