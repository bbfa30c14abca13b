# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@_define(repr=False)
class UpdateFoundryBuildRequest(_m.Model):
    """
    A UpdateFoundryBuildRequest

    Attributes:
        approved: Whether the build is approved.
        user_remarks: Remarks of the user on the change.
    """

    approved: bool
    user_remarks: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("approved", "approved", _c.BOOL, required=True),
        _m.Field("user_remarks", "user_remarks", _c.STR),
    )
