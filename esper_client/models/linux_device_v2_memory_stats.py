# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
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

    __slots__ = (
        "total_memory",
        "total_internal_storage",
        "total_swap_memory",
        "available_ram",
        "available_internal_storage",
        "available_swap_memory",
        "units",
    )

    total_memory: int | None
    total_internal_storage: int | None
    total_swap_memory: int | None
    available_ram: int | None
    available_internal_storage: int | None
    available_swap_memory: int | None
    units: str | None

    def __init__(
        self,
        *,
        total_memory: int | Unset = UNSET,
        total_internal_storage: int | Unset = UNSET,
        total_swap_memory: int | Unset = UNSET,
        available_ram: int | Unset = UNSET,
        available_internal_storage: int | Unset = UNSET,
        available_swap_memory: int | Unset = UNSET,
        units: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("total_memory", "total_memory", _c.INT),
        _m.Field("total_internal_storage", "total_internal_storage", _c.INT),
        _m.Field("total_swap_memory", "total_swap_memory", _c.INT),
        _m.Field("available_ram", "available_ram", _c.INT),
        _m.Field("available_internal_storage", "available_internal_storage", _c.INT),
        _m.Field("available_swap_memory", "available_swap_memory", _c.INT),
        _m.Field("units", "units", _c.STR),
    )
