# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class UpdateDeviceStateResponse(_m.Model):
    """
    An UpdateDeviceStateResponse.

    Attributes:
        content:
    """

    __slots__ = ("content",)

    content: dict[str, Any] | None

    def __init__(
        self,
        *,
        content: dict[str, Any] | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (_m.Field("content", "content", _c.OBJECT),)
