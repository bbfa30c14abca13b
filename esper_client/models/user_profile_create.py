# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.legacy_user_profile_role import LegacyUserProfileRole


@_define(repr=False)
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

    role: LegacyUserProfileRole | Unset = UNSET
    groups: list[str] | Unset = UNSET
    enterprise: str | Unset = UNSET
    is_customer: bool | Unset = UNSET
    is_endpoint_creator: bool | Unset = UNSET
    setup_wizard_complete: bool | Unset = UNSET
    default_password_changed: bool | Unset = UNSET
    is_developer: bool | Unset = UNSET
    can_factory_reset: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("role", "role", _c.STR),
        _m.Field("groups", "groups", _c.ListOf(_c.STR)),
        _m.Field("enterprise", "enterprise", _c.STR),
        _m.Field("is_customer", "is_customer", _c.BOOL),
        _m.Field("is_endpoint_creator", "is_endpoint_creator", _c.BOOL),
        _m.Field("setup_wizard_complete", "setup_wizard_complete", _c.BOOL),
        _m.Field("default_password_changed", "default_password_changed", _c.BOOL),
        _m.Field("is_developer", "is_developer", _c.BOOL),
        _m.Field("can_factory_reset", "can_factory_reset", _c.BOOL),
    )
