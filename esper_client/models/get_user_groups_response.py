# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class GetUserGroupsResponse(_m.Model):
    """
    A GetUserGroupsResponse.

    Attributes:
        group_ids: UUIDs of device groups.
        has_all_group_access: Whether access covers every group.
    """

    __slots__ = (
        "group_ids",
        "has_all_group_access",
    )

    group_ids: list[str] | None
    has_all_group_access: bool | None

    def __init__(
        self,
        *,
        group_ids: list[str] | Unset = UNSET,
        has_all_group_access: bool | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("group_ids", "group_ids", _c.ListOf(_c.STR)),
        _m.Field("has_all_group_access", "has_all_group_access", _c.BOOL),
    )
