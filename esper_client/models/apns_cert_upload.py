# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m

if TYPE_CHECKING:
    from ..types import File


@_define(repr=False)
class APNSCertUpload(_m.Model):
    """
    Signed APNs certificate file together with the Apple ID it was made with.

    Attributes:
        file: Signed certificate file.
        apple_id: Apple ID that the certificate was made with.
    """

    file: File
    apple_id: str
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("file", "file", _c.FILE, required=True),
        _m.Field("apple_id", "apple_id", _c.STR, required=True),
    )
