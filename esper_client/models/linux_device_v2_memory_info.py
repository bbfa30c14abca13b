# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class LinuxDeviceV2MemoryInfo(_m.Model):
    """
    Installed memory and storage of the device.

    Attributes:
        total_ram: Total working memory, in the unit named by `units`.
        total_internal_storage: Total internal storage, in the unit named by `units` where there is one.
        total_swap_memory: Total swap space, in the unit named by `units`.
        units: Unit of the memory and storage figures beside it.
    """

    __slots__ = (
        "total_ram",
        "total_internal_storage",
        "total_swap_memory",
        "units",
    )

    total_ram: str | None
    total_internal_storage: str | None
    total_swap_memory: str | None
    units: str | None

    def __init__(
        self,
        *,
        total_ram: str | Unset = UNSET,
        total_internal_storage: str | Unset = UNSET,
        total_swap_memory: str | Unset = UNSET,
        units: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("total_ram", "total_ram", _c.STR),
        _m.Field("total_internal_storage", "total_internal_storage", _c.STR),
        _m.Field("total_swap_memory", "total_swap_memory", _c.STR),
        _m.Field("units", "units", _c.STR),
    )
