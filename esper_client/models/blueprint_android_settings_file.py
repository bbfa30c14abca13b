# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET

if TYPE_CHECKING:
    from typing import Any


@_define(repr=False)
class BlueprintAndroidSettingsFile(_m.Model):
    """
    A BlueprintAndroidSettingsFile

    Attributes:
        file_id: Id of the file.
        destination_path: Path on the device that the file is written to.
        tags: Tags of the file. Not published.
    """

    file_id: str
    destination_path: str
    tags: Any = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("file_id", "file_id", _c.STR, required=True),
        _m.Field("destination_path", "destination_path", _c.STR, required=True),
        _m.Field("tags", "tags", _c.ANY, nullable=True),
    )
