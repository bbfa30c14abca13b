# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class CommandInboxDeviceMeta(_m.Model):
    """
    Facts about the device that the command is meant for.

    Attributes:
        platform: Platform family of the object.
    """

    __slots__ = ("platform",)

    platform: str | None

    def __init__(
        self,
        *,
        platform: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (_m.Field("platform", "platform", _c.STR),)
