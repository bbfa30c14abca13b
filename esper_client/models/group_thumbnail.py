# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class GroupThumbnail(_m.Model):
    """
    Picture shown for a device group.

    Attributes:
        id: Identifier of the object, assigned by the service.
        image_file: Picture file.
        thumbnail_url: Address of the thumbnail picture.
        created_on: When the object was created, as an RFC 3339 timestamp.
    """

    __slots__ = (
        "id",
        "image_file",
        "thumbnail_url",
        "created_on",
    )

    id: str
    image_file: str | None
    thumbnail_url: str | None
    created_on: dt.datetime | None

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        image_file: str | Unset = UNSET,
        thumbnail_url: str | Unset = UNSET,
        created_on: dt.datetime | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR),
        _m.Field("image_file", "image_file", _c.STR),
        _m.Field("thumbnail_url", "thumbnail_url", _c.STR),
        _m.Field("created_on", "created_on", _c.DATETIME),
    )
