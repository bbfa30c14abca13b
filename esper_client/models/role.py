# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class Role(_m.Model):
    """
    Role that bundles permissions for users.

    Attributes:
        id: Identifier of the object, assigned by the service.
        name: Name of the object.
        description: Free text that describes the object.
        role_type: Kind of role as an integer.
        organization_type: Kind of organisation as an integer.
    """

    __slots__ = (
        "id",
        "name",
        "description",
        "role_type",
        "organization_type",
    )

    id: str
    name: str | None
    description: str | None
    role_type: int | None
    organization_type: int | None

    def __init__(
        self,
        id: str,
        name: str,
        description: str,
        role_type: int,
        organization_type: int,
        *,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR, required=True),
        _m.Field("name", "name", _c.STR, required=True),
        _m.Field("description", "description", _c.STR, required=True),
        _m.Field("role_type", "role_type", _c.INT, required=True),
        _m.Field("organization_type", "organization_type", _c.INT, required=True),
    )
