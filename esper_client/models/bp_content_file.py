# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@_define(repr=False)
class BpContentFile(_m.Model):
    """
    A BpContentFile

    Attributes:
        file: Integer id of the content file.
        file_url: Address of the file.
        hash_: Hash of the file.
        url: Web address of the object.
        destination_path: Path on the device that the file is written to.
    """

    file: int | Unset = UNSET
    file_url: str | Unset = UNSET
    hash_: str | Unset = UNSET
    url: str | Unset = UNSET
    destination_path: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("file", "file", _c.INT),
        _m.Field("file_url", "file_url", _c.STR),
        _m.Field("hash", "hash_", _c.STR),
        _m.Field("url", "url", _c.STR),
        _m.Field("destination_path", "destination_path", _c.STR),
    )
