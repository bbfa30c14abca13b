# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, File, Unset


@_m.define(init=False, repr=False)
class UploadDepTokenRequest(_m.Model):
    """
    An UploadDepTokenRequest.

    Attributes:
        file: File to upload.
        token_name: Name of the token.
    """

    __slots__ = (
        "file",
        "token_name",
    )

    file: File | None
    token_name: str | None

    def __init__(
        self,
        file: File,
        token_name: str,
        *,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("file", "file", _c.FILE, required=True),
        _m.Field("token_name", "token_name", _c.STR, required=True),
    )
