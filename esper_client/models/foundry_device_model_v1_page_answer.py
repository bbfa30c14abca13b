# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m

if TYPE_CHECKING:
    from ..models.foundry_device_model_v1_page import FoundryDeviceModelV1Page


@_define(repr=False)
class FoundryDeviceModelV1PageAnswer(_m.Model):
    """
    A FoundryDeviceModelV1PageAnswer

    Attributes:
        content: Payload of the answer.
    """

    content: FoundryDeviceModelV1Page
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field(
            "content",
            "content",
            _c.Ref("foundry_device_model_v1_page", "FoundryDeviceModelV1Page"),
            required=True,
        ),
    )
