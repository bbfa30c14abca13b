# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class RemoveTileIconResponse(_m.Model):
    """
    A RemoveTileIconResponse.

    Attributes:
        model: Model of the device.
    """

    __slots__ = ("model",)

    model: str | None

    def __init__(
        self,
        model: str,
        *,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (_m.Field("model", "model", _c.STR, required=True),)
