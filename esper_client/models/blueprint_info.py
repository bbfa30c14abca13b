# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BlueprintInfo(_m.Model):
    """
    Blueprints assigned to and in effect on a device, with the upgrade state.

    Attributes:
        assigned_blueprint_id: UUID of the blueprint assigned to the device.
        current_blueprint_id: UUID of the blueprint in effect on the device.
        current_blueprint_version_id: UUID of the blueprint version in effect on the device.
        blueprint_upgrade_status: Whether a newer blueprint version can be, is being or has been applied to the device.
    """

    __slots__ = (
        "assigned_blueprint_id",
        "current_blueprint_id",
        "current_blueprint_version_id",
        "blueprint_upgrade_status",
    )

    assigned_blueprint_id: str | None
    current_blueprint_id: str | None
    current_blueprint_version_id: str | None
    blueprint_upgrade_status: _models.BlueprintInfoBlueprintUpgradeStatus | None

    def __init__(
        self,
        *,
        assigned_blueprint_id: str | Unset = UNSET,
        current_blueprint_id: str | Unset = UNSET,
        current_blueprint_version_id: str | Unset = UNSET,
        blueprint_upgrade_status: _models.BlueprintInfoBlueprintUpgradeStatus | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("assigned_blueprint_id", "assigned_blueprint_id", _c.STR),
        _m.Field("current_blueprint_id", "current_blueprint_id", _c.STR),
        _m.Field("current_blueprint_version_id", "current_blueprint_version_id", _c.STR),
        _m.Field(
            "blueprint_upgrade_status",
            "blueprint_upgrade_status",
            _c.Choice("blueprint_info_blueprint_upgrade_status", "BlueprintInfoBlueprintUpgradeStatus"),
        ),
    )
