# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class V0CommandStatus1Device(_m.Model):
    """
    The device that was given the command.

    Attributes:
        id: UUID by which the device is known.
        device_name: Name of the device.
        alias_name: Alias of the device.
        timezone_string: Time zone that the device is set to.
        tags: Tags attached to the device.
        managed_by: What the device is managed through, a blueprint or a template.
    """

    __slots__ = (
        "id",
        "device_name",
        "alias_name",
        "timezone_string",
        "tags",
        "managed_by",
    )

    id: str
    device_name: str | None
    alias_name: str | None
    timezone_string: str | None
    tags: list[str] | None
    managed_by: _models.AndroidDeviceManagedBy | None

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        device_name: str | Unset = UNSET,
        alias_name: str | None | Unset = UNSET,
        timezone_string: str | None | Unset = UNSET,
        tags: list[str] | None | Unset = UNSET,
        managed_by: _models.AndroidDeviceManagedBy | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR),
        _m.Field("device_name", "device_name", _c.STR),
        _m.Field("alias_name", "alias_name", _c.STR, nullable=True),
        _m.Field("timezone_string", "timezone_string", _c.STR, nullable=True),
        _m.Field("tags", "tags", _c.ListOf(_c.STR), nullable=True),
        _m.Field(
            "managed_by", "managed_by", _c.Choice("android_device_managed_by", "AndroidDeviceManagedBy")
        ),
    )
