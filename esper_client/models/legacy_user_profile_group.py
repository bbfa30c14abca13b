# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class LegacyUserProfileGroup(_m.Model):
    """
    A LegacyUserProfileGroup.

    Attributes:
        id: Identifier of the object, assigned by the service.
        name: Name of the object.
        path: Path of the group in the group tree.
        device_count: Number of devices.
    """

    __slots__ = (
        "id",
        "name",
        "path",
        "device_count",
    )

    id: str
    name: str | None
    path: str | None
    device_count: int | None

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        path: str | Unset = UNSET,
        device_count: int | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR),
        _m.Field("name", "name", _c.STR),
        _m.Field("path", "path", _c.STR),
        _m.Field("device_count", "device_count", _c.INT),
    )
