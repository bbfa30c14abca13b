from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c

if TYPE_CHECKING:
    from ..types import File


@_define(repr=False)
class UploadDepTokenRequest(_c.Model):
    """
    A UploadDepTokenRequest

    Attributes:
        file: File to upload.
        token_name: Name of the token.
    """

    file: File
    token_name: str
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_c.Field, ...]] = (
        _c.Field("file", "file", _c.FILE, required=True),
        _c.Field("token_name", "token_name", _c.STR, required=True),
    )
