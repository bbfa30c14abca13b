# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.seamless_request_platform import SeamlessRequestPlatform
    from ..types import File


@_define(repr=False)
class CreateSeamlessUploadRequest(_m.Model):
    """
    A CreateSeamlessUploadRequest

    Attributes:
        csv_file: CSV file that lists the devices.
        platform: Platform family of the object.
    """

    csv_file: File
    platform: SeamlessRequestPlatform | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("csv_file", "csv_file", _c.FILE, required=True),
        _m.Field("platform", "platform", _c.STR),
    )
