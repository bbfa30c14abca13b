# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class CreateWebTokenResponse(_m.Model):
    """
    Web token that was made.

    Attributes:
        token: Text of the token; keep it secret.
    """

    __slots__ = ("token",)

    token: str | None

    def __init__(
        self,
        *,
        token: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (_m.Field("token", "token", _c.STR),)
