# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@_define(repr=False)
class LinuxDeviceV2MemoryStats(_m.Model):
    """
    Memory and storage in use or free on the device.

    Attributes:
        total_memory: Total working memory, in the unit named by `units` where there is one.
        total_internal_storage: Total internal storage, in the unit named by `units` where there is one.
        total_swap_memory: Total swap space, in the unit named by `units`.
        available_ram: Free working memory.
        available_internal_storage: Free internal storage.
        available_swap_memory: Free swap space, in the unit named by `units`.
        units: Unit of the memory and storage figures beside it.
    """

    total_memory: int | Unset = UNSET
    total_internal_storage: int | Unset = UNSET
    total_swap_memory: int | Unset = UNSET
    available_ram: int | Unset = UNSET
    available_internal_storage: int | Unset = UNSET
    available_swap_memory: int | Unset = UNSET
    units: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("total_memory", "total_memory", _c.INT),
        _m.Field("total_internal_storage", "total_internal_storage", _c.INT),
        _m.Field("total_swap_memory", "total_swap_memory", _c.INT),
        _m.Field("available_ram", "available_ram", _c.INT),
        _m.Field("available_internal_storage", "available_internal_storage", _c.INT),
        _m.Field("available_swap_memory", "available_swap_memory", _c.INT),
        _m.Field("units", "units", _c.STR),
    )
