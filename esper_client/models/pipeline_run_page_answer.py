# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.pipeline_run_page import PipelineRunPage


@_define(repr=False)
class PipelineRunPageAnswer(_m.Model):
    """
    A PipelineRunPageAnswer

    Attributes:
        code: Numeric code of the answer; it need not equal the HTTP status.
        message: Message that explains the answer.
        content: Payload of the answer.
    """

    code: int | str | Unset = UNSET
    message: str | Unset = UNSET
    content: PipelineRunPage | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("code", "code", _c.OneOf(_c.INT, _c.STR)),
        _m.Field("message", "message", _c.STR),
        _m.Field("content", "content", _c.Ref("pipeline_run_page", "PipelineRunPage")),
    )
