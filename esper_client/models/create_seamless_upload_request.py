# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, File, Unset


@_m.define(init=False, repr=False)
class CreateSeamlessUploadRequest(_m.Model):
    """
    A CreateSeamlessUploadRequest.

    Attributes:
        csv_file: CSV file that lists the devices.
        platform: Platform family of the object.
    """

    __slots__ = (
        "csv_file",
        "platform",
    )

    csv_file: File | None
    platform: _models.SeamlessRequestPlatform | None

    def __init__(
        self,
        csv_file: File,
        *,
        platform: _models.SeamlessRequestPlatform | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("csv_file", "csv_file", _c.FILE, required=True),
        _m.Field("platform", "platform", _c.Choice("seamless_request_platform", "SeamlessRequestPlatform")),
    )
