# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class CreateWebTokenRequest(_m.Model):
    """
    Google enterprise and page address that a web token is made for.

    Attributes:
        google_enterprise_id: Id that Google gave the enterprise.
        parent_url: Address of the page that embeds managed Google Play.
    """

    __slots__ = (
        "google_enterprise_id",
        "parent_url",
    )

    google_enterprise_id: str | None
    parent_url: str | None

    def __init__(
        self,
        google_enterprise_id: str,
        parent_url: str,
        *,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("google_enterprise_id", "google_enterprise_id", _c.STR, required=True),
        _m.Field("parent_url", "parent_url", _c.STR, required=True),
    )
