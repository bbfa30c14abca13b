# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class BlueprintAndroidSettingsWifiNetwork(_m.Model):
    """
    A BlueprintAndroidSettingsWifiNetwork.

    Attributes:
        wifi_network_id: UUID of the Wi-Fi network.
        certificate_file_path: Path of the certificate file for the Wi-Fi network.
        certificate_file_password: Password of the certificate file for the Wi-Fi network.
    """

    __slots__ = (
        "wifi_network_id",
        "certificate_file_path",
        "certificate_file_password",
    )

    wifi_network_id: str | None
    certificate_file_path: str | None
    certificate_file_password: str | None

    def __init__(
        self,
        wifi_network_id: str,
        *,
        certificate_file_path: str | Unset = UNSET,
        certificate_file_password: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("wifi_network_id", "wifi_network_id", _c.STR, required=True),
        _m.Field("certificate_file_path", "certificate_file_path", _c.STR),
        _m.Field("certificate_file_password", "certificate_file_password", _c.STR),
    )
