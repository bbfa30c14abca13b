# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class MemoryInfo(_m.Model):
    """
    Installed memory and storage of a device.

    Attributes:
        total_ram: Total working memory, in the unit named by `units`.
        total_internal_storage: Total internal storage, in the unit named by `units` where there is one.
        units: Unit of the memory and storage figures beside it.
        internal_storage_binary_prefix: Whether storage is counted with binary prefixes; sent as a boolean or as a string.
    """

    __slots__ = (
        "total_ram",
        "total_internal_storage",
        "units",
        "internal_storage_binary_prefix",
    )

    total_ram: str | None
    total_internal_storage: str | None
    units: str | None
    internal_storage_binary_prefix: bool | None

    def __init__(
        self,
        *,
        total_ram: str | Unset = UNSET,
        total_internal_storage: str | Unset = UNSET,
        units: str | Unset = UNSET,
        internal_storage_binary_prefix: bool | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("total_ram", "total_ram", _c.STR),
        _m.Field("total_internal_storage", "total_internal_storage", _c.STR),
        _m.Field("units", "units", _c.STR),
        _m.Field("internal_storage_binary_prefix", "internal_storage_binary_prefix", _c.BOOL),
    )
