# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m, models as _models
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class OEMConfigSchema(_m.Model):
    """
    Configuration schema of the OEMConfig app of a device maker.

    Attributes:
        id: Identifier of the object, assigned by the service.
        oem_type: Device maker that the schema is for.
        package_name: Package name of the app.
        version_name: Version name of the app, as shown to people.
        version_code: Version code of the app.
        schema_format: Format of the schema.
        parser_version: Version of the parser that read the schema.
        is_latest: Whether this is the latest schema.
        status: Whether the schema is active.
        schema_metadata:
        schema_json:
        created_at: When the object was created, as an RFC 3339 timestamp.
    """

    __slots__ = (
        "id",
        "oem_type",
        "package_name",
        "version_name",
        "version_code",
        "schema_format",
        "parser_version",
        "is_latest",
        "status",
        "schema_metadata",
        "schema_json",
        "created_at",
    )

    id: str
    oem_type: _models.OemConfigSchemaOemType | None
    package_name: str | None
    version_name: str | None
    version_code: str | None
    schema_format: str | None
    parser_version: str | None
    is_latest: bool | None
    status: _models.OemConfigSchemaStatus | None
    schema_metadata: dict[str, Any] | None
    schema_json: dict[str, Any] | None
    created_at: dt.datetime | None

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        oem_type: _models.OemConfigSchemaOemType | Unset = UNSET,
        package_name: str | Unset = UNSET,
        version_name: str | Unset = UNSET,
        version_code: str | Unset = UNSET,
        schema_format: str | Unset = UNSET,
        parser_version: str | Unset = UNSET,
        is_latest: bool | Unset = UNSET,
        status: _models.OemConfigSchemaStatus | Unset = UNSET,
        schema_metadata: dict[str, Any] | Unset = UNSET,
        schema_json: dict[str, Any] | Unset = UNSET,
        created_at: dt.datetime | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("id", "id", _c.STR),
        _m.Field("oem_type", "oem_type", _c.Choice("oem_config_schema_oem_type", "OemConfigSchemaOemType")),
        _m.Field("package_name", "package_name", _c.STR),
        _m.Field("version_name", "version_name", _c.STR),
        _m.Field("version_code", "version_code", _c.STR),
        _m.Field("schema_format", "schema_format", _c.STR),
        _m.Field("parser_version", "parser_version", _c.STR),
        _m.Field("is_latest", "is_latest", _c.BOOL),
        _m.Field("status", "status", _c.Choice("oem_config_schema_status", "OemConfigSchemaStatus")),
        _m.Field("schema_metadata", "schema_metadata", _c.OBJECT),
        _m.Field("schema_json", "schema_json", _c.OBJECT),
        _m.Field("created_at", "created_at", _c.DATETIME),
    )
