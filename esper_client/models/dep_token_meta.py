# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class DepTokenMeta(_m.Model):
    """
    Further details of the object.

    Attributes:
        token_expiry_on: When the token expires.
    """

    __slots__ = ("token_expiry_on",)

    token_expiry_on: str | None

    def __init__(
        self,
        *,
        token_expiry_on: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (_m.Field("token_expiry_on", "token_expiry_on", _c.STR),)
