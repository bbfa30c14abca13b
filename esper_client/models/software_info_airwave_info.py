# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@_define(repr=False)
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

    build_number: int | Unset = UNSET
    tenant_model_id: str | Unset = UNSET
    build_id: str | Unset = UNSET
    esper_ota_manager_version_code: int | Unset = UNSET
    esper_ota_manager_version_name: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("build_number", "build_number", _c.INT),
        _m.Field("tenant_model_id", "tenant_model_id", _c.STR),
        _m.Field("build_id", "build_id", _c.STR),
        _m.Field("esper_ota_manager_version_code", "esper_ota_manager_version_code", _c.INT),
        _m.Field("esper_ota_manager_version_name", "esper_ota_manager_version_name", _c.STR),
    )
