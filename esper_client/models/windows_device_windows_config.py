# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class WindowsDeviceWindowsConfig(_m.Model):
    """
    Push channel of the Windows device.

    Attributes:
        channel_uri: Address of the push channel.
        channel_updated_at: When the push channel was last changed, as an RFC 3339 timestamp.
    """

    __slots__ = (
        "channel_uri",
        "channel_updated_at",
    )

    channel_uri: str | None
    channel_updated_at: dt.datetime | None

    def __init__(
        self,
        *,
        channel_uri: str | Unset = UNSET,
        channel_updated_at: dt.datetime | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("channel_uri", "channel_uri", _c.STR),
        _m.Field("channel_updated_at", "channel_updated_at", _c.DATETIME),
    )
