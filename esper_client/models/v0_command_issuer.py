# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class V0CommandIssuer(_m.Model):
    """
    The user who sent a command.

    Attributes:
        id: Number of the user.
        username: Name with which the user signs in.
        email: E-mail address of the user.
        first_name: First name of the user.
        last_name: Last name of the user.
    """

    __slots__ = (
        "id",
        "username",
        "email",
        "first_name",
        "last_name",
    )

    id: int
    username: str | None
    email: str | None
    first_name: str | None
    last_name: str | None

    def __init__(
        self,
        *,
        id: int | Unset = UNSET,
        username: str | Unset = UNSET,
        email: str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.INT),
        _m.Field("username", "username", _c.STR),
        _m.Field("email", "email", _c.STR),
        _m.Field("first_name", "first_name", _c.STR),
        _m.Field("last_name", "last_name", _c.STR),
    )
