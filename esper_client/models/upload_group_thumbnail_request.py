# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, File, Unset


@_m.define(init=False, repr=False)
class UploadGroupThumbnailRequest(_m.Model):
    """
    An UploadGroupThumbnailRequest.

    Attributes:
        image_file: Picture file.
    """

    __slots__ = ("image_file",)

    image_file: File | None

    def __init__(
        self,
        *,
        image_file: File | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (_m.Field("image_file", "image_file", _c.FILE),)
