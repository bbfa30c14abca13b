# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class DeviceTileFaust(_m.Model):
    """
    Internal marker of the service that produced the record.

    Attributes:
        ns: Name of the internal record type.
    """

    __slots__ = ("ns",)

    ns: str | None

    def __init__(
        self,
        *,
        ns: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (_m.Field("ns", "ns", _c.STR),)
