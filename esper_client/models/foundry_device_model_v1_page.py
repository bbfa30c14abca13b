# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class FoundryDeviceModelV1Page(_m.Model):
    """
    Payload of the answer.

    Attributes:
        count: Number of entries in all pages together.
        next_: Link to the next page, or null on the last one.
        prev: Link to the previous page, or null on the first one.
        results: Entries of this page.
    """

    __slots__ = (
        "count",
        "next_",
        "prev",
        "results",
    )

    count: int | None
    next_: str | None
    prev: str | None
    results: list[_models.FoundryDeviceModelV1] | None

    def __init__(
        self,
        count: int,
        next_: str | None,
        prev: str | None,
        results: list[_models.FoundryDeviceModelV1],
        *,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("count", "count", _c.INT, required=True),
        _m.Field("next", "next_", _c.STR, required=True, nullable=True),
        _m.Field("prev", "prev", _c.STR, required=True, nullable=True),
        _m.Field(
            "results",
            "results",
            _c.ListOf(_c.Ref("foundry_device_model_v1", "FoundryDeviceModelV1")),
            required=True,
        ),
    )
