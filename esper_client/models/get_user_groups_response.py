# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@_define(repr=False)
class GetUserGroupsResponse(_m.Model):
    """
    A GetUserGroupsResponse

    Attributes:
        group_ids: UUIDs of device groups.
        has_all_group_access: Whether access covers every group.
    """

    group_ids: list[str] | Unset = UNSET
    has_all_group_access: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("group_ids", "group_ids", _c.ListOf(_c.STR)),
        _m.Field("has_all_group_access", "has_all_group_access", _c.BOOL),
    )
