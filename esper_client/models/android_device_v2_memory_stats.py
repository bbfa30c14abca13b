# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class AndroidDeviceV2MemoryStats(_m.Model):
    """
    Memory and storage in use or free on the device.

    Attributes:
        available_ram: Free working memory.
        available_internal_storage: Free internal storage.
        os_occupied_storage: Storage taken up by the operating system.
    """

    __slots__ = (
        "available_ram",
        "available_internal_storage",
        "os_occupied_storage",
    )

    available_ram: int | None
    available_internal_storage: int | None
    os_occupied_storage: int | None

    def __init__(
        self,
        *,
        available_ram: int | Unset = UNSET,
        available_internal_storage: int | Unset = UNSET,
        os_occupied_storage: int | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("available_ram", "available_ram", _c.INT),
        _m.Field("available_internal_storage", "available_internal_storage", _c.INT),
        _m.Field("os_occupied_storage", "os_occupied_storage", _c.INT),
    )
