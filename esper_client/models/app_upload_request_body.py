# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.app_upload_request_body_platform import AppUploadRequestBodyPlatform
    from ..types import File


@_define(repr=False)
class AppUploadRequestBody(_m.Model):
    """
    App package to upload and the platform it is made for.

    Attributes:
        platform: Platform family of the object.
        file: App package file.
    """

    platform: AppUploadRequestBodyPlatform | Unset = UNSET
    file: File | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("platform", "platform", _c.STR),
        _m.Field("file", "file", _c.FILE),
    )
