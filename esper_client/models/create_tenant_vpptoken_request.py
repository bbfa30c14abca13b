# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, File, Unset


@_m.define(init=False, repr=False)
class CreateTenantVpptokenRequest(_m.Model):
    """
    A CreateTenantVpptokenRequest.

    Attributes:
        filename: Name to give the file.
    """

    __slots__ = ("filename",)

    filename: File | None

    def __init__(
        self,
        *,
        filename: File | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (_m.Field("filename", "filename", _c.FILE),)
