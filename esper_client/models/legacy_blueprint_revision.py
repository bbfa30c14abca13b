# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class LegacyBlueprintRevision(_m.Model):
    """
    Revision of a deprecated group blueprint with all its sections.

    Attributes:
        id: Identifier of the object, assigned by the service.
        revision: Number of the revision.
        created_by: User who created the object.
        current: Whether this is the current revision.
        type_: Whether the revision is inherited from the parent group or stands on its own.
        comments: Free remarks on this version.
        locked: Whether the section is locked.
        connectivity: Connectivity section of a deprecated group blueprint: Wi-Fi, Ethernet, Bluetooth, NFC and
            telephony.
        sound: Sound section of a deprecated group blueprint.
        display_branding: Display and branding section of a deprecated group blueprint.
        hardware_settings: Hardware section of a deprecated group blueprint: location, USB, tethering and camera.
        date_time: Date and time section of a deprecated group blueprint.
        settings_app: Settings app section of a deprecated group blueprint.
        system_updates: System update section of a deprecated group blueprint.
        google_services: Google services section of a deprecated group blueprint.
        security: Security section of a deprecated group blueprint.
        application: Application section of a deprecated group blueprint.
        content: Content section of a deprecated group blueprint: the files to place on devices.
        created_on: When the object was created, as an RFC 3339 timestamp.
    """

    __slots__ = (
        "id",
        "revision",
        "created_by",
        "current",
        "type_",
        "comments",
        "locked",
        "connectivity",
        "sound",
        "display_branding",
        "hardware_settings",
        "date_time",
        "settings_app",
        "system_updates",
        "google_services",
        "security",
        "application",
        "content",
        "created_on",
    )

    id: str
    revision: str | None
    created_by: str | None
    current: bool | None
    type_: _models.LegacyBlueprintRevisionType | None
    comments: str | None
    locked: bool | None
    connectivity: _models.BpConnectivity | None
    sound: _models.BpSound | None
    display_branding: _models.BpDisplayBranding | None
    hardware_settings: _models.BpHardwareSettings | None
    date_time: _models.BpDateTime | None
    settings_app: _models.BpSettingsApp | None
    system_updates: _models.BpSystemUpdates | None
    google_services: _models.BpGoogleServices | None
    security: _models.BpSecurity | None
    application: _models.BpApplication | None
    content: _models.BpContent | None
    created_on: dt.datetime | None

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        revision: str | Unset = UNSET,
        created_by: str | Unset = UNSET,
        current: bool | Unset = UNSET,
        type_: _models.LegacyBlueprintRevisionType | Unset = UNSET,
        comments: str | Unset = UNSET,
        locked: bool | Unset = UNSET,
        connectivity: _models.BpConnectivity | Unset = UNSET,
        sound: _models.BpSound | Unset = UNSET,
        display_branding: _models.BpDisplayBranding | Unset = UNSET,
        hardware_settings: _models.BpHardwareSettings | Unset = UNSET,
        date_time: _models.BpDateTime | Unset = UNSET,
        settings_app: _models.BpSettingsApp | Unset = UNSET,
        system_updates: _models.BpSystemUpdates | Unset = UNSET,
        google_services: _models.BpGoogleServices | Unset = UNSET,
        security: _models.BpSecurity | Unset = UNSET,
        application: _models.BpApplication | Unset = UNSET,
        content: _models.BpContent | Unset = UNSET,
        created_on: dt.datetime | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR),
        _m.Field("revision", "revision", _c.STR),
        _m.Field("created_by", "created_by", _c.STR),
        _m.Field("current", "current", _c.BOOL),
        _m.Field("type", "type_", _c.Choice("legacy_blueprint_revision_type", "LegacyBlueprintRevisionType")),
        _m.Field("comments", "comments", _c.STR),
        _m.Field("locked", "locked", _c.BOOL),
        _m.Field("connectivity", "connectivity", _c.Ref("bp_connectivity", "BpConnectivity")),
        _m.Field("sound", "sound", _c.Ref("bp_sound", "BpSound")),
        _m.Field("display_branding", "display_branding", _c.Ref("bp_display_branding", "BpDisplayBranding")),
        _m.Field(
            "hardware_settings", "hardware_settings", _c.Ref("bp_hardware_settings", "BpHardwareSettings")
        ),
        _m.Field("date_time", "date_time", _c.Ref("bp_date_time", "BpDateTime")),
        _m.Field("settings_app", "settings_app", _c.Ref("bp_settings_app", "BpSettingsApp")),
        _m.Field("system_updates", "system_updates", _c.Ref("bp_system_updates", "BpSystemUpdates")),
        _m.Field("google_services", "google_services", _c.Ref("bp_google_services", "BpGoogleServices")),
        _m.Field("security", "security", _c.Ref("bp_security", "BpSecurity")),
        _m.Field("application", "application", _c.Ref("bp_application", "BpApplication")),
        _m.Field("content", "content", _c.Ref("bp_content", "BpContent")),
        _m.Field("created_on", "created_on", _c.DATETIME),
    )
