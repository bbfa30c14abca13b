# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, File, Unset


@_m.define(init=False, repr=False)
class UploadBlueprintRequest(_m.Model):
    """
    An UploadBlueprintRequest.

    Attributes:
        file: File to upload.
    """

    __slots__ = ("file",)

    file: File | None

    def __init__(
        self,
        *,
        file: File | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (_m.Field("file", "file", _c.FILE),)
