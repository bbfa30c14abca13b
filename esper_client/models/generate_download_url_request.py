# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class GenerateDownloadUrlRequest(_m.Model):
    """
    A GenerateDownloadUrlRequest.

    Attributes:
        file_key: Key of the remote file.
        expires_in: Number of seconds for which the download link works, from 60 to 86400. Default: 3600.
    """

    __slots__ = (
        "file_key",
        "expires_in",
    )

    file_key: str | None
    expires_in: int | None

    def __init__(
        self,
        file_key: str,
        *,
        expires_in: int | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("file_key", "file_key", _c.STR, required=True),
        _m.Field("expires_in", "expires_in", _c.INT),
    )
