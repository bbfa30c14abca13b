# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt


@_define(repr=False)
class WindowsDeviceWindowsConfig(_m.Model):
    """
    Push channel of the Windows device.

    Attributes:
        channel_uri: Address of the push channel.
        channel_updated_at: When the push channel was last changed, as an RFC 3339 timestamp.
    """

    channel_uri: str | Unset = UNSET
    channel_updated_at: dt.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("channel_uri", "channel_uri", _c.STR),
        _m.Field("channel_updated_at", "channel_updated_at", _c.DATETIME),
    )
