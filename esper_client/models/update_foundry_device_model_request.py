# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class UpdateFoundryDeviceModelRequest(_m.Model):
    """
    An UpdateFoundryDeviceModelRequest.

    Attributes:
        auto_update: Whether devices of the model are updated by themselves.
        latest: Whether devices of the model get the latest build.
        locked_build_id: UUID of the build that the device model is locked to; null when there is none.
    """

    __slots__ = (
        "auto_update",
        "latest",
        "locked_build_id",
    )

    auto_update: bool | None
    latest: bool | None
    locked_build_id: str | None

    def __init__(
        self,
        *,
        auto_update: bool | Unset = UNSET,
        latest: bool | Unset = UNSET,
        locked_build_id: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("auto_update", "auto_update", _c.BOOL),
        _m.Field("latest", "latest", _c.BOOL),
        _m.Field("locked_build_id", "locked_build_id", _c.STR),
    )
