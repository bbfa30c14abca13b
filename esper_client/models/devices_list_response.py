# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.devices_list_response_device import DevicesListResponseDevice


@_define(repr=False)
class DevicesListResponse(_m.Model):
    """
    List of devices with their Android id and the way Google manages them.

    Attributes:
        device: Devices of the list.
    """

    device: list[DevicesListResponseDevice] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field(
            "device", "device", _c.ListOf(_c.Ref("devices_list_response_device", "DevicesListResponseDevice"))
        ),
    )
