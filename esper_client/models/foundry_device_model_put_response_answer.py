# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m

if TYPE_CHECKING:
    from ..models.foundry_device_model_put_response import FoundryDeviceModelPutResponse


@_define(repr=False)
class FoundryDeviceModelPutResponseAnswer(_m.Model):
    """
    A FoundryDeviceModelPutResponseAnswer

    Attributes:
        content: Update settings of a device model after a change.
    """

    content: FoundryDeviceModelPutResponse
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field(
            "content",
            "content",
            _c.Ref("foundry_device_model_put_response", "FoundryDeviceModelPutResponse"),
            required=True,
        ),
    )
