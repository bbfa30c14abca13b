# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class V0CommandRequestStatus(_m.Model):
    """
    A V0CommandRequestStatus.

    Attributes:
        state: State that the devices are in.
        total: Number of devices in this state.
    """

    __slots__ = (
        "state",
        "total",
    )

    state: str | None
    total: int | None

    def __init__(
        self,
        *,
        state: str | Unset = UNSET,
        total: int | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("state", "state", _c.STR),
        _m.Field("total", "total", _c.INT),
    )
