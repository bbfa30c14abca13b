# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m

if TYPE_CHECKING:
    pass


@_define(repr=False)
class BlueprintIosSettingsProvisioningProfile(_m.Model):
    """
    A BlueprintIosSettingsProvisioningProfile

    Attributes:
        profile_id: UUID of the provisioning profile.
        profile_version_id: UUID of the provisioning profile version.
    """

    profile_id: str
    profile_version_id: str
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("profile_id", "profile_id", _c.STR, required=True),
        _m.Field("profile_version_id", "profile_version_id", _c.STR, required=True),
    )
