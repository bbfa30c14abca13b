# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class UserProfile(_m.Model):
    """
    Role, groups and enterprise of a user.

    Attributes:
        id: Identifier of the object, assigned by the service.
        enterprise_user_id: Id of the user inside the enterprise.
        authn_user_id: UUID of the user in the authentication service.
        authn_connection_id: UUID of the sign-on connection of the user.
        authz_role_id: UUID of the role of the user.
        role: Role of the user.
        enterprise: Enterprise that the object belongs to.
        is_customer: Whether the user belongs to a customer.
        is_endpoint_creator: Whether the user is an endpoint creator.
        created_on: When the object was created, as an RFC 3339 timestamp.
        updated_on: When the object was last changed, as an RFC 3339 timestamp.
        setup_wizard_complete: Whether the user has finished the setup wizard.
        default_password_changed: Whether the user has replaced the initial password.
        is_developer: Whether the user is a developer.
        can_factory_reset: Whether the user may reset devices to factory settings.
        groups: Device groups that the object concerns.
    """

    __slots__ = (
        "id",
        "enterprise_user_id",
        "authn_user_id",
        "authn_connection_id",
        "authz_role_id",
        "role",
        "enterprise",
        "is_customer",
        "is_endpoint_creator",
        "created_on",
        "updated_on",
        "setup_wizard_complete",
        "default_password_changed",
        "is_developer",
        "can_factory_reset",
        "groups",
    )

    id: int
    enterprise_user_id: str | None
    authn_user_id: str | None
    authn_connection_id: str | None
    authz_role_id: str | None
    role: _models.LegacyUserProfileRole | None
    enterprise: str | None
    is_customer: bool | None
    is_endpoint_creator: bool | None
    created_on: dt.datetime | None
    updated_on: dt.datetime | None
    setup_wizard_complete: bool | None
    default_password_changed: bool | None
    is_developer: bool | None
    can_factory_reset: bool | None
    groups: list[_models.GroupRef] | None

    def __init__(
        self,
        *,
        id: int | Unset = UNSET,
        enterprise_user_id: str | Unset = UNSET,
        authn_user_id: str | Unset = UNSET,
        authn_connection_id: str | Unset = UNSET,
        authz_role_id: str | Unset = UNSET,
        role: _models.LegacyUserProfileRole | Unset = UNSET,
        enterprise: str | Unset = UNSET,
        is_customer: bool | Unset = UNSET,
        is_endpoint_creator: bool | Unset = UNSET,
        created_on: dt.datetime | Unset = UNSET,
        updated_on: dt.datetime | Unset = UNSET,
        setup_wizard_complete: bool | Unset = UNSET,
        default_password_changed: bool | Unset = UNSET,
        is_developer: bool | Unset = UNSET,
        can_factory_reset: bool | Unset = UNSET,
        groups: list[_models.GroupRef] | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.INT),
        _m.Field("enterprise_user_id", "enterprise_user_id", _c.STR),
        _m.Field("authn_user_id", "authn_user_id", _c.STR),
        _m.Field("authn_connection_id", "authn_connection_id", _c.STR),
        _m.Field("authz_role_id", "authz_role_id", _c.STR),
        _m.Field("role", "role", _c.Choice("legacy_user_profile_role", "LegacyUserProfileRole")),
        _m.Field("enterprise", "enterprise", _c.STR),
        _m.Field("is_customer", "is_customer", _c.BOOL),
        _m.Field("is_endpoint_creator", "is_endpoint_creator", _c.BOOL),
        _m.Field("created_on", "created_on", _c.DATETIME),
        _m.Field("updated_on", "updated_on", _c.DATETIME),
        _m.Field("setup_wizard_complete", "setup_wizard_complete", _c.BOOL),
        _m.Field("default_password_changed", "default_password_changed", _c.BOOL),
        _m.Field("is_developer", "is_developer", _c.BOOL),
        _m.Field("can_factory_reset", "can_factory_reset", _c.BOOL),
        _m.Field("groups", "groups", _c.ListOf(_c.Ref("group_ref", "GroupRef"))),
    )
