# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.tenant_app_upload_response import TenantAppUploadResponse


@_define(repr=False)
class TenantAppUploadResponseAnswer(_m.Model):
    """
    A TenantAppUploadResponseAnswer

    Attributes:
        content: App and version that an upload produced.
    """

    content: TenantAppUploadResponse | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("content", "content", _c.Ref("tenant_app_upload_response", "TenantAppUploadResponse")),
    )
