# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class GenerateDownloadUrlResponse(_m.Model):
    """
    A GenerateDownloadUrlResponse.

    Attributes:
        file_key: Key of the remote file.
        download_url: Address from which the file can be downloaded.
        expires_in: Number of seconds for which the download link works, from 60 to 86400.
    """

    __slots__ = (
        "file_key",
        "download_url",
        "expires_in",
    )

    file_key: str | None
    download_url: str | None
    expires_in: int | None

    def __init__(
        self,
        *,
        file_key: str | Unset = UNSET,
        download_url: str | Unset = UNSET,
        expires_in: int | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("file_key", "file_key", _c.STR),
        _m.Field("download_url", "download_url", _c.STR),
        _m.Field("expires_in", "expires_in", _c.INT),
    )
