# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt


@_define(repr=False)
class GroupThumbnail(_m.Model):
    """
    Picture shown for a device group.

    Attributes:
        id: Identifier of the object, assigned by the service.
        image_file: Picture file.
        thumbnail_url: Address of the thumbnail picture.
        created_on: When the object was created, as an RFC 3339 timestamp.
    """

    id: str = _m.ARRIVES
    image_file: str | Unset = UNSET
    thumbnail_url: str | Unset = UNSET
    created_on: dt.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR),
        _m.Field("image_file", "image_file", _c.STR),
        _m.Field("thumbnail_url", "thumbnail_url", _c.STR),
        _m.Field("created_on", "created_on", _c.DATETIME),
    )
