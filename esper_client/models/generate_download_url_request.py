# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@_define(repr=False)
class GenerateDownloadUrlRequest(_m.Model):
    """
    A GenerateDownloadUrlRequest

    Attributes:
        file_key: Key of the remote file.
        expires_in: Number of seconds for which the download link works, from 60 to 86400. Default: 3600.
    """

    file_key: str
    expires_in: int | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("file_key", "file_key", _c.STR, required=True),
        _m.Field("expires_in", "expires_in", _c.INT),
    )
