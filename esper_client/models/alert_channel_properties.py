# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class AlertChannelProperties(_m.Model):
    """
    Settings of the channel, such as its e-mail addresses.

    Attributes:
        to_address: E-mail addresses that messages are sent to.
    """

    __slots__ = ("to_address",)

    to_address: list[str] | None

    def __init__(
        self,
        *,
        to_address: list[str] | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (_m.Field("to_address", "to_address", _c.ListOf(_c.STR)),)
