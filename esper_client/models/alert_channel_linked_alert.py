# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class AlertChannelLinkedAlert(_m.Model):
    """
    An AlertChannelLinkedAlert.

    Attributes:
        id: Identifier of the object, assigned by the service.
        alarm_name: Name of the alarm rule.
        type_: Kind of channel.
    """

    __slots__ = (
        "id",
        "alarm_name",
        "type_",
    )

    id: str
    alarm_name: str | None
    type_: str | None

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        alarm_name: str | Unset = UNSET,
        type_: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR),
        _m.Field("alarm_name", "alarm_name", _c.STR),
        _m.Field("type", "type_", _c.STR),
    )
