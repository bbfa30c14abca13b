# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class DeviceSubGroup(_m.Model):
    """
    Ids of the subgroups that were found.

    Attributes:
        subgroups: UUIDs of the subgroups.
    """

    __slots__ = ("subgroups",)

    subgroups: list[str] | None

    def __init__(
        self,
        *,
        subgroups: list[str] | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (_m.Field("subgroups", "subgroups", _c.ListOf(_c.STR)),)
