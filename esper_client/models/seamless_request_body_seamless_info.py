# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.seamless_request_platform import SeamlessRequestPlatform


@_define(repr=False)
class SeamlessRequestBodySeamlessInfo(_m.Model):
    """
    Devices to provision, by their identifiers.

    Attributes:
        unique_ids: Identifiers of the devices, in one string.
        unique_id_type: Kind of identifier: a number when written, a name when read.
        platform: Platform family of the object.
    """

    unique_ids: str
    unique_id_type: int
    platform: SeamlessRequestPlatform | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("unique_ids", "unique_ids", _c.STR, required=True),
        _m.Field("unique_id_type", "unique_id_type", _c.INT, required=True),
        _m.Field("platform", "platform", _c.STR),
    )
