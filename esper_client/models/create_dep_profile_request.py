# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class CreateDepProfileRequest(_m.Model):
    """
    A CreateDepProfileRequest.

    Attributes:
        show_setup_items: Steps of the setup assistant that are shown.
        auto_advance_setup: Whether the setup assistant goes on by itself.
    """

    __slots__ = (
        "show_setup_items",
        "auto_advance_setup",
    )

    show_setup_items: list[str] | None
    auto_advance_setup: bool | None

    def __init__(
        self,
        *,
        show_setup_items: list[str] | Unset = UNSET,
        auto_advance_setup: bool | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("show_setup_items", "show_setup_items", _c.ListOf(_c.STR)),
        _m.Field("auto_advance_setup", "auto_advance_setup", _c.BOOL),
    )
