# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class AlertChannelPatch(_m.Model):
    """
    Fields of an alert channel that can be changed one by one.

    Attributes:
        properties: Settings of the channel, such as its e-mail addresses.
        name: Name of the object.
        type_: Kind of channel, such as e-mail.
        enterprise: Enterprise that the object belongs to.
    """

    __slots__ = (
        "properties",
        "name",
        "type_",
        "enterprise",
    )

    properties: _models.AlertChannelProperties | None
    name: str | None
    type_: str | None
    enterprise: str | None

    def __init__(
        self,
        *,
        properties: _models.AlertChannelProperties | Unset = UNSET,
        name: str | Unset = UNSET,
        type_: str | Unset = UNSET,
        enterprise: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("properties", "properties", _c.Ref("alert_channel_properties", "AlertChannelProperties")),
        _m.Field("name", "name", _c.STR),
        _m.Field("type", "type_", _c.STR),
        _m.Field("enterprise", "enterprise", _c.STR),
    )
