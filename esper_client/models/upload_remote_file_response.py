# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class UploadRemoteFileResponse(_m.Model):
    """
    An UploadRemoteFileResponse.

    Attributes:
        file_key: Key of the remote file.
        bucket: Storage bucket that holds the file.
        file_size: Size of the file.
        content_type: Media type of the file.
        auto_delete_after_minutes: Number of minutes after which the file is deleted.
        download_url: Address from which the file can be downloaded.
        download_expires_in: Number of seconds for which the download link works.
    """

    __slots__ = (
        "file_key",
        "bucket",
        "file_size",
        "content_type",
        "auto_delete_after_minutes",
        "download_url",
        "download_expires_in",
    )

    file_key: str | None
    bucket: str | None
    file_size: int | None
    content_type: str | None
    auto_delete_after_minutes: int | None
    download_url: str | None
    download_expires_in: int | None

    def __init__(
        self,
        *,
        file_key: str | Unset = UNSET,
        bucket: str | Unset = UNSET,
        file_size: int | Unset = UNSET,
        content_type: str | Unset = UNSET,
        auto_delete_after_minutes: int | Unset = UNSET,
        download_url: str | Unset = UNSET,
        download_expires_in: int | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("file_key", "file_key", _c.STR),
        _m.Field("bucket", "bucket", _c.STR),
        _m.Field("file_size", "file_size", _c.INT),
        _m.Field("content_type", "content_type", _c.STR),
        _m.Field("auto_delete_after_minutes", "auto_delete_after_minutes", _c.INT),
        _m.Field("download_url", "download_url", _c.STR),
        _m.Field("download_expires_in", "download_expires_in", _c.INT),
    )
