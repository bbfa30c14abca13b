# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, File, Unset


@_m.define(init=False, repr=False)
class AppUploadRequestBody(_m.Model):
    """
    App package to upload and the platform it is made for.

    Attributes:
        platform: Platform family of the object.
        file: App package file.
    """

    __slots__ = (
        "platform",
        "file",
    )

    platform: _models.AppUploadRequestBodyPlatform | None
    file: File | None

    def __init__(
        self,
        *,
        platform: _models.AppUploadRequestBodyPlatform | Unset = UNSET,
        file: File | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field(
            "platform",
            "platform",
            _c.Choice("app_upload_request_body_platform", "AppUploadRequestBodyPlatform"),
        ),
        _m.Field("file", "file", _c.FILE),
    )
