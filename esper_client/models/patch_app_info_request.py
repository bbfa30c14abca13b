# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt


@_define(repr=False)
class PatchAppInfoRequest(_m.Model):
    """
    A PatchAppInfoRequest

    Attributes:
        icon_url: Address of the icon.
        is_active: Whether the object is active.
        updated_on: When the object was last changed, as an RFC 3339 timestamp.
        min_sdk_version: Lowest version of the operating system or SDK that the app runs on.
    """

    icon_url: str | Unset = UNSET
    is_active: bool | Unset = UNSET
    updated_on: dt.datetime | Unset = UNSET
    min_sdk_version: int | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("icon_url", "icon_url", _c.STR),
        _m.Field("is_active", "is_active", _c.BOOL),
        _m.Field("updated_on", "updated_on", _c.DATETIME),
        _m.Field("min_sdk_version", "min_sdk_version", _c.INT),
    )
