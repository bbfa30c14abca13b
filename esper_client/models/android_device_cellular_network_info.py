# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class AndroidDeviceCellularNetworkInfo(_m.Model):
    """
    Mobile network that the device is connected to.

    Attributes:
        network_type: Type of network.
    """

    __slots__ = ("network_type",)

    network_type: str | None

    def __init__(
        self,
        *,
        network_type: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (_m.Field("network_type", "network_type", _c.STR),)
