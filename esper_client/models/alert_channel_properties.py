# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@_define(repr=False)
class AlertChannelProperties(_m.Model):
    """
    Settings of the channel, such as its e-mail addresses.

    Attributes:
        to_address: E-mail addresses that messages are sent to.
    """

    to_address: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (_m.Field("to_address", "to_address", _c.ListOf(_c.STR)),)
