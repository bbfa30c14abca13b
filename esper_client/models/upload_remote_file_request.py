# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, File, Unset


@_m.define(init=False, repr=False)
class UploadRemoteFileRequest(_m.Model):
    """
    An UploadRemoteFileRequest.

    Attributes:
        file: File to upload.
        filename: Name to give the file.
        content_type: Media type of the file.
    """

    __slots__ = (
        "file",
        "filename",
        "content_type",
    )

    file: File | None
    filename: str | None
    content_type: str | None

    def __init__(
        self,
        file: File,
        *,
        filename: str | Unset = UNSET,
        content_type: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("file", "file", _c.FILE, required=True),
        _m.Field("filename", "filename", _c.STR),
        _m.Field("content_type", "content_type", _c.STR),
    )
