# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class InstallDevices(_m.Model):
    """
    Device that has a given application version installed.

    Attributes:
        id: Identifier of the object, assigned by the service.
        device_name: Name of the device.
        alias_name: Alias of the device.
        group_name: Name of the device group.
    """

    __slots__ = (
        "id",
        "device_name",
        "alias_name",
        "group_name",
    )

    id: str
    device_name: str | None
    alias_name: str | None
    group_name: str | None

    def __init__(
        self,
        id: str,
        *,
        device_name: str | Unset = UNSET,
        alias_name: str | None | Unset = UNSET,
        group_name: str | None | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR, required=True),
        _m.Field("device_name", "device_name", _c.STR),
        _m.Field("alias_name", "alias_name", _c.STR, nullable=True),
        _m.Field("group_name", "group_name", _c.STR, nullable=True),
    )
