# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.oem_config_schema import OEMConfigSchema


@_define(repr=False)
class OEMConfigSchemaAnswer(_m.Model):
    """
    A OEMConfigSchemaAnswer

    Attributes:
        code: Numeric code of the answer; it need not equal the HTTP status.
        message: Message that explains the answer.
        content: Configuration schema of the OEMConfig app of a device maker.
    """

    code: int | str | Unset = UNSET
    message: str | Unset = UNSET
    content: OEMConfigSchema | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("code", "code", _c.OneOf(_c.INT, _c.STR)),
        _m.Field("message", "message", _c.STR),
        _m.Field("content", "content", _c.Ref("oem_config_schema", "OEMConfigSchema")),
    )
