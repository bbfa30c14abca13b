# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class DevicesListResponse(_m.Model):
    """
    List of devices with their Android id and the way Google manages them.

    Attributes:
        device: Devices of the list.
    """

    __slots__ = ("device",)

    device: list[_models.DevicesListResponseDevice] | None

    def __init__(
        self,
        *,
        device: list[_models.DevicesListResponseDevice] | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field(
            "device", "device", _c.ListOf(_c.Ref("devices_list_response_device", "DevicesListResponseDevice"))
        ),
    )
