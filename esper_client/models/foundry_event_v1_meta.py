# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class FoundryEventV1Meta(_m.Model):
    """
    Further details of the object.

    Attributes:
        user_remarks: Remarks of the user on the change.
        change_type: Kind of change.
        device_model: Model of the device.
    """

    __slots__ = (
        "user_remarks",
        "change_type",
        "device_model",
    )

    user_remarks: str | None
    change_type: str | None
    device_model: str | None

    def __init__(
        self,
        *,
        user_remarks: str | Unset = UNSET,
        change_type: str | Unset = UNSET,
        device_model: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("user_remarks", "user_remarks", _c.STR),
        _m.Field("change_type", "change_type", _c.STR),
        _m.Field("device_model", "device_model", _c.STR),
    )
