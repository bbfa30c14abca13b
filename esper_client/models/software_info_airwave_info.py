# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class SoftwareInfoAirwaveInfo(_m.Model):
    """
    Airwave build on the device.

    Attributes:
        build_number: Build number.
        tenant_model_id: Id of the Airwave tenant model.
        build_id: Id of the Airwave build.
        esper_ota_manager_version_code: Version code of the Esper OTA manager, as an integer.
        esper_ota_manager_version_name: Version name of the Esper OTA manager.
    """

    __slots__ = (
        "build_number",
        "tenant_model_id",
        "build_id",
        "esper_ota_manager_version_code",
        "esper_ota_manager_version_name",
    )

    build_number: int | None
    tenant_model_id: str | None
    build_id: str | None
    esper_ota_manager_version_code: int | None
    esper_ota_manager_version_name: str | None

    def __init__(
        self,
        *,
        build_number: int | Unset = UNSET,
        tenant_model_id: str | Unset = UNSET,
        build_id: str | Unset = UNSET,
        esper_ota_manager_version_code: int | Unset = UNSET,
        esper_ota_manager_version_name: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("build_number", "build_number", _c.INT),
        _m.Field("tenant_model_id", "tenant_model_id", _c.STR),
        _m.Field("build_id", "build_id", _c.STR),
        _m.Field("esper_ota_manager_version_code", "esper_ota_manager_version_code", _c.INT),
        _m.Field("esper_ota_manager_version_name", "esper_ota_manager_version_name", _c.STR),
    )
