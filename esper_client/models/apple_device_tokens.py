# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@_define(repr=False)
class AppleDeviceTokens(_m.Model):
    """
    Push tokens of the Apple device.

    Attributes:
        push_magic: Push magic string of the Apple device.
        push_token: Push token of the Apple device.
        device_token: Device token of the Apple device.
    """

    push_magic: str | Unset = UNSET
    push_token: str | Unset = UNSET
    device_token: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("push_magic", "push_magic", _c.STR),
        _m.Field("push_token", "push_token", _c.STR),
        _m.Field("device_token", "device_token", _c.STR),
    )
