# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..types import File


@_define(repr=False)
class CreateTenantVpptokenRequest(_m.Model):
    """
    A CreateTenantVpptokenRequest

    Attributes:
        filename: Name to give the file.
    """

    filename: File | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (_m.Field("filename", "filename", _c.FILE),)
