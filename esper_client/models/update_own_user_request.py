# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class UpdateOwnUserRequest(_m.Model):
    """
    An UpdateOwnUserRequest.

    Attributes:
        first_name: First name of the user.
    """

    __slots__ = ("first_name",)

    first_name: str | None

    def __init__(
        self,
        first_name: str,
        *,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (_m.Field("first_name", "first_name", _c.STR, required=True),)
