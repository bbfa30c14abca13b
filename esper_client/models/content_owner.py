# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class ContentOwner(_m.Model):
    """
    User who owns the file.

    Attributes:
        id: Identifier of the object, assigned by the service.
        username: Name with which the user signs in.
    """

    __slots__ = (
        "id",
        "username",
    )

    id: int
    username: str | None

    def __init__(
        self,
        *,
        id: int | Unset = UNSET,
        username: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.INT),
        _m.Field("username", "username", _c.STR),
    )
