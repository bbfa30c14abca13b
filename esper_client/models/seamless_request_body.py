# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.seamless_request_body_seamless_info import SeamlessRequestBodySeamlessInfo


@_define(repr=False)
class SeamlessRequestBody(_m.Model):
    """
    Devices to provision seamlessly and the blueprint, group, alias and tags they get.

    Attributes:
        assigned_blueprint_id: UUID of the blueprint to assign to the devices.
        seamless_info: Devices to provision, by their identifiers.
        group_id: UUID of the device group.
        alias: Alias of the device.
        tags: Tags attached to the object.
    """

    assigned_blueprint_id: str
    seamless_info: SeamlessRequestBodySeamlessInfo
    group_id: str | Unset = UNSET
    alias: str | None | Unset = UNSET
    tags: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("assigned_blueprint_id", "assigned_blueprint_id", _c.STR, required=True),
        _m.Field(
            "seamless_info",
            "seamless_info",
            _c.Ref("seamless_request_body_seamless_info", "SeamlessRequestBodySeamlessInfo"),
            required=True,
        ),
        _m.Field("group_id", "group_id", _c.STR),
        _m.Field("alias", "alias", _c.STR, nullable=True),
        _m.Field("tags", "tags", _c.ListOf(_c.STR)),
    )
