# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.blueprint_info_blueprint_upgrade_status import BlueprintInfoBlueprintUpgradeStatus


@_define(repr=False)
class BlueprintInfo(_m.Model):
    """
    Blueprints assigned to and in effect on a device, with the upgrade state.

    Attributes:
        assigned_blueprint_id: UUID of the blueprint assigned to the device.
        current_blueprint_id: UUID of the blueprint in effect on the device.
        current_blueprint_version_id: UUID of the blueprint version in effect on the device.
        blueprint_upgrade_status: Whether a newer blueprint version can be, is being or has been applied to the device.
    """

    assigned_blueprint_id: str | Unset = UNSET
    current_blueprint_id: str | Unset = UNSET
    current_blueprint_version_id: str | Unset = UNSET
    blueprint_upgrade_status: BlueprintInfoBlueprintUpgradeStatus | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("assigned_blueprint_id", "assigned_blueprint_id", _c.STR),
        _m.Field("current_blueprint_id", "current_blueprint_id", _c.STR),
        _m.Field("current_blueprint_version_id", "current_blueprint_version_id", _c.STR),
        _m.Field("blueprint_upgrade_status", "blueprint_upgrade_status", _c.STR),
    )
