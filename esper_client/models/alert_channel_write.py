# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class AlertChannelWrite(_m.Model):
    """
    Alert channel as sent to create or replace one.

    Attributes:
        name: Name of the object.
        type_: Kind of channel, such as e-mail.
        properties: Settings of the channel, such as its e-mail addresses.
        enterprise: Enterprise that the object belongs to.
    """

    __slots__ = (
        "name",
        "type_",
        "properties",
        "enterprise",
    )

    name: str | None
    type_: str | None
    properties: _models.AlertChannelProperties | None
    enterprise: str | None

    def __init__(
        self,
        name: str,
        type_: str,
        properties: _models.AlertChannelProperties,
        *,
        enterprise: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("name", "name", _c.STR, required=True),
        _m.Field("type", "type_", _c.STR, required=True),
        _m.Field(
            "properties",
            "properties",
            _c.Ref("alert_channel_properties", "AlertChannelProperties"),
            required=True,
        ),
        _m.Field("enterprise", "enterprise", _c.STR),
    )
