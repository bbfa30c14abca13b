# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@_define(repr=False)
class CreateDepProfileRequest(_m.Model):
    """
    A CreateDepProfileRequest

    Attributes:
        show_setup_items: Steps of the setup assistant that are shown.
        auto_advance_setup: Whether the setup assistant goes on by itself.
    """

    show_setup_items: list[str] | Unset = UNSET
    auto_advance_setup: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("show_setup_items", "show_setup_items", _c.ListOf(_c.STR)),
        _m.Field("auto_advance_setup", "auto_advance_setup", _c.BOOL),
    )
