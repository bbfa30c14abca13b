# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class AppleDeviceTokens(_m.Model):
    """
    Push tokens of the Apple device.

    Attributes:
        push_magic: Push magic string of the Apple device.
        push_token: Push token of the Apple device.
        device_token: Device token of the Apple device.
    """

    __slots__ = (
        "push_magic",
        "push_token",
        "device_token",
    )

    push_magic: str | None
    push_token: str | None
    device_token: str | None

    def __init__(
        self,
        *,
        push_magic: str | Unset = UNSET,
        push_token: str | Unset = UNSET,
        device_token: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("push_magic", "push_magic", _c.STR),
        _m.Field("push_token", "push_token", _c.STR),
        _m.Field("device_token", "device_token", _c.STR),
    )
