# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@_define(repr=False)
class OperationCreateArguments(_m.Model):
    """
    Arguments of the operation.

    Attributes:
        converge_with_provision: Whether the converge is done with the provisioning option.
        geofence_ids: UUIDs of the geofences to apply.
    """

    converge_with_provision: bool | Unset = UNSET
    geofence_ids: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("converge_with_provision", "converge_with_provision", _c.BOOL),
        _m.Field("geofence_ids", "geofence_ids", _c.ListOf(_c.STR)),
    )
