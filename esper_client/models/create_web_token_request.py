# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m

if TYPE_CHECKING:
    pass


@_define(repr=False)
class CreateWebTokenRequest(_m.Model):
    """
    Google enterprise and page address that a web token is made for.

    Attributes:
        google_enterprise_id: Id that Google gave the enterprise.
        parent_url: Address of the page that embeds managed Google Play.
    """

    google_enterprise_id: str
    parent_url: str
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("google_enterprise_id", "google_enterprise_id", _c.STR, required=True),
        _m.Field("parent_url", "parent_url", _c.STR, required=True),
    )
