# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class RolePage(_m.Model):
    """
    One page of a list.

    Attributes:
        count: Number of entries in all pages together.
        roles: The roles.
    """

    __slots__ = (
        "count",
        "roles",
    )

    count: int | None
    roles: list[_models.Role] | None

    def __init__(
        self,
        count: int,
        roles: list[_models.Role],
        *,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("count", "count", _c.INT, required=True),
        _m.Field("roles", "roles", _c.ListOf(_c.Ref("role", "Role")), required=True),
    )
