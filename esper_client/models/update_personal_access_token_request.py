# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class UpdatePersonalAccessTokenRequest(_m.Model):
    """
    An UpdatePersonalAccessTokenRequest.

    Attributes:
        expiry_at: When the token expires, as an integer timestamp; -1 means never.
    """

    __slots__ = ("expiry_at",)

    expiry_at: int | None

    def __init__(
        self,
        expiry_at: int,
        *,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (_m.Field("expiry_at", "expiry_at", _c.INT, required=True),)
