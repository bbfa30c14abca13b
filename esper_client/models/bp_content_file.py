# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BpContentFile(_m.Model):
    """
    A BpContentFile.

    Attributes:
        file: Integer id of the content file.
        file_url: Address of the file.
        hash_: Hash of the file.
        url: Web address of the object.
        destination_path: Path on the device that the file is written to.
    """

    __slots__ = (
        "file",
        "file_url",
        "hash_",
        "url",
        "destination_path",
    )

    file: int | None
    file_url: str | None
    hash_: str | None
    url: str | None
    destination_path: str | None

    def __init__(
        self,
        *,
        file: int | Unset = UNSET,
        file_url: str | Unset = UNSET,
        hash_: str | Unset = UNSET,
        url: str | Unset = UNSET,
        destination_path: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("file", "file", _c.INT),
        _m.Field("file_url", "file_url", _c.STR),
        _m.Field("hash", "hash_", _c.STR),
        _m.Field("url", "url", _c.STR),
        _m.Field("destination_path", "destination_path", _c.STR),
    )
