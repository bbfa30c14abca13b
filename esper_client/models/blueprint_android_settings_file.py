# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BlueprintAndroidSettingsFile(_m.Model):
    """
    A BlueprintAndroidSettingsFile.

    Attributes:
        file_id: Id of the file.
        destination_path: Path on the device that the file is written to.
        tags: Tags of the file. Not published.
    """

    __slots__ = (
        "file_id",
        "destination_path",
        "tags",
    )

    file_id: str | None
    destination_path: str | None
    tags: Any

    def __init__(
        self,
        file_id: str,
        destination_path: str,
        *,
        tags: Any = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("file_id", "file_id", _c.STR, required=True),
        _m.Field("destination_path", "destination_path", _c.STR, required=True),
        _m.Field("tags", "tags", _c.ANY, nullable=True),
    )
