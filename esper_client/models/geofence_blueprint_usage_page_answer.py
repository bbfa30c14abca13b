# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.geofence_blueprint_usage_page import GeofenceBlueprintUsagePage


@_define(repr=False)
class GeofenceBlueprintUsagePageAnswer(_m.Model):
    """
    A GeofenceBlueprintUsagePageAnswer

    Attributes:
        content: Payload of the answer.
    """

    content: GeofenceBlueprintUsagePage | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("content", "content", _c.Ref("geofence_blueprint_usage_page", "GeofenceBlueprintUsagePage")),
    )
