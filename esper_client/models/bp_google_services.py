# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BpGoogleServices(_m.Model):
    """
    Google services section of a deprecated group blueprint.

    Attributes:
        disable_play_store: Whether the Play Store is disabled.
        google_assistant_disabled: Whether Google Assistant is disabled.
        managed_google_play_disabled: Whether managed Google Play is disabled.
        max_account: Largest number of Google accounts on the device.
        emails: E-mail addresses of allowed Google accounts.
        domains: Domains of allowed Google accounts.
        frp_googles: Google accounts that can unlock a device after a factory reset.
        section_type: Whether the section is inherited from the parent group or stands on its own.
        locked: Whether the section is locked.
    """

    __slots__ = (
        "disable_play_store",
        "google_assistant_disabled",
        "managed_google_play_disabled",
        "max_account",
        "emails",
        "domains",
        "frp_googles",
        "section_type",
        "locked",
    )

    disable_play_store: bool | None
    google_assistant_disabled: bool | None
    managed_google_play_disabled: bool | None
    max_account: int | None
    emails: list[str] | None
    domains: list[str] | None
    frp_googles: list[_models.BpGoogleServicesFrpGoogle] | None
    section_type: _models.BpApplicationSectionType | None
    locked: bool | None

    def __init__(
        self,
        *,
        disable_play_store: bool | Unset = UNSET,
        google_assistant_disabled: bool | Unset = UNSET,
        managed_google_play_disabled: bool | Unset = UNSET,
        max_account: int | Unset = UNSET,
        emails: list[str] | Unset = UNSET,
        domains: list[str] | Unset = UNSET,
        frp_googles: list[_models.BpGoogleServicesFrpGoogle] | Unset = UNSET,
        section_type: _models.BpApplicationSectionType | Unset = UNSET,
        locked: bool | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("disable_play_store", "disable_play_store", _c.BOOL),
        _m.Field("google_assistant_disabled", "google_assistant_disabled", _c.BOOL),
        _m.Field("managed_google_play_disabled", "managed_google_play_disabled", _c.BOOL),
        _m.Field("max_account", "max_account", _c.INT),
        _m.Field("emails", "emails", _c.ListOf(_c.STR)),
        _m.Field("domains", "domains", _c.ListOf(_c.STR)),
        _m.Field(
            "frp_googles",
            "frp_googles",
            _c.ListOf(_c.Ref("bp_google_services_frp_google", "BpGoogleServicesFrpGoogle")),
        ),
        _m.Field(
            "section_type",
            "section_type",
            _c.Choice("bp_application_section_type", "BpApplicationSectionType"),
        ),
        _m.Field("locked", "locked", _c.BOOL),
    )
