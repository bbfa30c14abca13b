# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BpApplication(_m.Model):
    """
    Application section of a deprecated group blueprint.

    Attributes:
        app_mode: Kiosk mode shows one app, multi-app mode shows several.
        launch_on_start: App that is opened at the start.
        start_on_boot: App that is started when the device boots.
        launcher_less_dpc: Whether the agent works without taking over the launcher.
        disable_local_app_install: Whether installing apps on the device itself is disabled.
        app_uninstall_disabled: Whether uninstalling apps is disabled.
        permission_policy: What happens when an app asks for a permission: grant, deny or ask the user.
        locked: Whether the section is locked.
        preload_apps: Apps that came with the device, and whether they are shown.
        apps: Apps of the blueprint.
        section_type: Whether the section is inherited from the parent group or stands on its own.
    """

    __slots__ = (
        "app_mode",
        "launch_on_start",
        "start_on_boot",
        "launcher_less_dpc",
        "disable_local_app_install",
        "app_uninstall_disabled",
        "permission_policy",
        "locked",
        "preload_apps",
        "apps",
        "section_type",
    )

    app_mode: _models.BpApplicationAppMode | None
    launch_on_start: str | None
    start_on_boot: str | None
    launcher_less_dpc: bool | None
    disable_local_app_install: bool | None
    app_uninstall_disabled: bool | None
    permission_policy: _models.BpApplicationPermissionPolicy | None
    locked: bool | None
    preload_apps: list[_models.BpApplicationPreloadApp] | None
    apps: list[_models.BpApplicationApp] | None
    section_type: _models.BpApplicationSectionType | None

    def __init__(
        self,
        *,
        app_mode: _models.BpApplicationAppMode | Unset = UNSET,
        launch_on_start: str | Unset = UNSET,
        start_on_boot: str | None | Unset = UNSET,
        launcher_less_dpc: bool | Unset = UNSET,
        disable_local_app_install: bool | Unset = UNSET,
        app_uninstall_disabled: bool | Unset = UNSET,
        permission_policy: _models.BpApplicationPermissionPolicy | Unset = UNSET,
        locked: bool | Unset = UNSET,
        preload_apps: list[_models.BpApplicationPreloadApp] | Unset = UNSET,
        apps: list[_models.BpApplicationApp] | Unset = UNSET,
        section_type: _models.BpApplicationSectionType | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("app_mode", "app_mode", _c.Choice("bp_application_app_mode", "BpApplicationAppMode")),
        _m.Field("launch_on_start", "launch_on_start", _c.STR),
        _m.Field("start_on_boot", "start_on_boot", _c.STR, nullable=True),
        _m.Field("launcher_less_dpc", "launcher_less_dpc", _c.BOOL),
        _m.Field("disable_local_app_install", "disable_local_app_install", _c.BOOL),
        _m.Field("app_uninstall_disabled", "app_uninstall_disabled", _c.BOOL),
        _m.Field(
            "permission_policy",
            "permission_policy",
            _c.Choice("bp_application_permission_policy", "BpApplicationPermissionPolicy"),
        ),
        _m.Field("locked", "locked", _c.BOOL),
        _m.Field(
            "preload_apps",
            "preload_apps",
            _c.ListOf(_c.Ref("bp_application_preload_app", "BpApplicationPreloadApp")),
        ),
        _m.Field("apps", "apps", _c.ListOf(_c.Ref("bp_application_app", "BpApplicationApp"))),
        _m.Field(
            "section_type",
            "section_type",
            _c.Choice("bp_application_section_type", "BpApplicationSectionType"),
        ),
    )
