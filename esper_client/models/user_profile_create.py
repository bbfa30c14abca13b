# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class UserProfileCreate(_m.Model):
    """
    Role, groups and enterprise as sent for a new or changed user.

    Attributes:
        role: Role of the user.
        groups: Device groups that the object concerns.
        enterprise: Enterprise that the object belongs to.
        is_customer: Whether the user belongs to a customer.
        is_endpoint_creator: Whether the user is an endpoint creator.
        setup_wizard_complete: Whether the user has finished the setup wizard.
        default_password_changed: Whether the user has replaced the initial password.
        is_developer: Whether the user is a developer.
        can_factory_reset: Whether the user may reset devices to factory settings.
    """

    __slots__ = (
        "role",
        "groups",
        "enterprise",
        "is_customer",
        "is_endpoint_creator",
        "setup_wizard_complete",
        "default_password_changed",
        "is_developer",
        "can_factory_reset",
    )

    role: _models.LegacyUserProfileRole | None
    groups: list[str] | None
    enterprise: str | None
    is_customer: bool | None
    is_endpoint_creator: bool | None
    setup_wizard_complete: bool | None
    default_password_changed: bool | None
    is_developer: bool | None
    can_factory_reset: bool | None

    def __init__(
        self,
        *,
        role: _models.LegacyUserProfileRole | Unset = UNSET,
        groups: list[str] | Unset = UNSET,
        enterprise: str | Unset = UNSET,
        is_customer: bool | Unset = UNSET,
        is_endpoint_creator: bool | Unset = UNSET,
        setup_wizard_complete: bool | Unset = UNSET,
        default_password_changed: bool | Unset = UNSET,
        is_developer: bool | Unset = UNSET,
        can_factory_reset: bool | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("role", "role", _c.Choice("legacy_user_profile_role", "LegacyUserProfileRole")),
        _m.Field("groups", "groups", _c.ListOf(_c.STR)),
        _m.Field("enterprise", "enterprise", _c.STR),
        _m.Field("is_customer", "is_customer", _c.BOOL),
        _m.Field("is_endpoint_creator", "is_endpoint_creator", _c.BOOL),
        _m.Field("setup_wizard_complete", "setup_wizard_complete", _c.BOOL),
        _m.Field("default_password_changed", "default_password_changed", _c.BOOL),
        _m.Field("is_developer", "is_developer", _c.BOOL),
        _m.Field("can_factory_reset", "can_factory_reset", _c.BOOL),
    )
