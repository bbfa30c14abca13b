# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class TargetRunCreate(_m.Model):
    """
    Target run as sent to create one.

    Attributes:
        target_id: Id of the target.
        device_name: Name of the device.
        device_alias: Alias of the device.
    """

    __slots__ = (
        "target_id",
        "device_name",
        "device_alias",
    )

    target_id: str | None
    device_name: str | None
    device_alias: str | None

    def __init__(
        self,
        target_id: str,
        *,
        device_name: str | Unset = UNSET,
        device_alias: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("target_id", "target_id", _c.STR, required=True),
        _m.Field("device_name", "device_name", _c.STR),
        _m.Field("device_alias", "device_alias", _c.STR),
    )
