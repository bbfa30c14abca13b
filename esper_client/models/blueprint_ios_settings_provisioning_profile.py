# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BlueprintIosSettingsProvisioningProfile(_m.Model):
    """
    A BlueprintIosSettingsProvisioningProfile.

    Attributes:
        profile_id: UUID of the provisioning profile.
        profile_version_id: UUID of the provisioning profile version.
    """

    __slots__ = (
        "profile_id",
        "profile_version_id",
    )

    profile_id: str | None
    profile_version_id: str | None

    def __init__(
        self,
        profile_id: str,
        profile_version_id: str,
        *,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("profile_id", "profile_id", _c.STR, required=True),
        _m.Field("profile_version_id", "profile_version_id", _c.STR, required=True),
    )
