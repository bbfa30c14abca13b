# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@_define(repr=False)
class AndroidDeviceV2AppModeMeta(_m.Model):
    """
    A AndroidDeviceV2AppModeMeta

    Attributes:
        is_kiosk: Whether the device shows a single app. Not published.
    """

    is_kiosk: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (_m.Field("is_kiosk", "is_kiosk", _c.BOOL, nullable=True),)
