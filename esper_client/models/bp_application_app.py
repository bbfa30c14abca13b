# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BpApplicationApp(_m.Model):
    """
    A BpApplicationApp.

    Attributes:
        version_codes: Version codes of the app.
        is_g_play: Whether the app comes from Google Play.
        app_version: UUID of the application version.
        app_version_url: Address of the application version.
        hash_string: Hash of the file.
        package_name: Package name of the app.
        download_url: Address from which the file can be downloaded.
        installation_rule: Whether the app is installed during or after provisioning.
        state: Whether the app is shown, hidden, disabled, or hidden but still launchable.
        managed_config:
    """

    __slots__ = (
        "version_codes",
        "is_g_play",
        "app_version",
        "app_version_url",
        "hash_string",
        "package_name",
        "download_url",
        "installation_rule",
        "state",
        "managed_config",
    )

    version_codes: list[str] | None
    is_g_play: bool | None
    app_version: str | None
    app_version_url: str | None
    hash_string: str | None
    package_name: str | None
    download_url: str | None
    installation_rule: _models.BpApplicationInstallationRule | None
    state: _models.BpApplicationState | None
    managed_config: dict[str, Any] | None

    def __init__(
        self,
        *,
        version_codes: list[str] | Unset = UNSET,
        is_g_play: bool | Unset = UNSET,
        app_version: str | Unset = UNSET,
        app_version_url: str | Unset = UNSET,
        hash_string: str | Unset = UNSET,
        package_name: str | Unset = UNSET,
        download_url: str | Unset = UNSET,
        installation_rule: _models.BpApplicationInstallationRule | Unset = UNSET,
        state: _models.BpApplicationState | Unset = UNSET,
        managed_config: dict[str, Any] | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("version_codes", "version_codes", _c.ListOf(_c.STR)),
        _m.Field("is_g_play", "is_g_play", _c.BOOL),
        _m.Field("app_version", "app_version", _c.STR),
        _m.Field("app_version_url", "app_version_url", _c.STR),
        _m.Field("hash_string", "hash_string", _c.STR),
        _m.Field("package_name", "package_name", _c.STR),
        _m.Field("download_url", "download_url", _c.STR),
        _m.Field(
            "installation_rule",
            "installation_rule",
            _c.Choice("bp_application_installation_rule", "BpApplicationInstallationRule"),
        ),
        _m.Field("state", "state", _c.Choice("bp_application_state", "BpApplicationState")),
        _m.Field("managed_config", "managed_config", _c.OBJECT),
    )
