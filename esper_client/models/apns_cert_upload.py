# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, File, Unset


@_m.define(init=False, repr=False)
class APNSCertUpload(_m.Model):
    """
    Signed APNs certificate file together with the Apple ID it was made with.

    Attributes:
        file: Signed certificate file.
        apple_id: Apple ID that the certificate was made with.
    """

    __slots__ = (
        "file",
        "apple_id",
    )

    file: File | None
    apple_id: str | None

    def __init__(
        self,
        file: File,
        apple_id: str,
        *,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("file", "file", _c.FILE, required=True),
        _m.Field("apple_id", "apple_id", _c.STR, required=True),
    )
