# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, File, Unset


@_m.define(init=False, repr=False)
class UploadApplicationRequest(_m.Model):
    """
    An UploadApplicationRequest.

    Attributes:
        app_file: App package file.
    """

    __slots__ = ("app_file",)

    app_file: File | None

    def __init__(
        self,
        app_file: File,
        *,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (_m.Field("app_file", "app_file", _c.FILE, required=True),)
