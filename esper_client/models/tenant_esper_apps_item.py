# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class TenantEsperAppsItem(_m.Model):
    """
    Version of an Esper app that is available to the tenant.

    Attributes:
        tenant_id: Id of the tenant that the object belongs to.
        app_version_id: Id of the app version.
        app_id: Id of the app.
        package_name: Package name of the app.
        app_sha256_hash: SHA-256 hash of the app package.
        signature_hash: Hash of the signing certificate of the app package.
        architecture: Processor architecture.
        app_download_url: Address from which the app package can be downloaded.
        version_code: Version code of the app.
        created_by: User who created the object.
        created_at: When the object was created, as an RFC 3339 timestamp.
    """

    __slots__ = (
        "tenant_id",
        "app_version_id",
        "app_id",
        "package_name",
        "app_sha256_hash",
        "signature_hash",
        "architecture",
        "app_download_url",
        "version_code",
        "created_by",
        "created_at",
    )

    tenant_id: str | None
    app_version_id: str | None
    app_id: str | None
    package_name: str | None
    app_sha256_hash: str | None
    signature_hash: str | None
    architecture: str | None
    app_download_url: str | None
    version_code: str | None
    created_by: str | None
    created_at: dt.datetime | None

    def __init__(
        self,
        *,
        tenant_id: str | Unset = UNSET,
        app_version_id: str | Unset = UNSET,
        app_id: str | Unset = UNSET,
        package_name: str | Unset = UNSET,
        app_sha256_hash: str | Unset = UNSET,
        signature_hash: str | Unset = UNSET,
        architecture: str | Unset = UNSET,
        app_download_url: str | Unset = UNSET,
        version_code: str | Unset = UNSET,
        created_by: str | Unset = UNSET,
        created_at: dt.datetime | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("tenant_id", "tenant_id", _c.STR),
        _m.Field("app_version_id", "app_version_id", _c.STR),
        _m.Field("app_id", "app_id", _c.STR),
        _m.Field("package_name", "package_name", _c.STR),
        _m.Field("app_sha256_hash", "app_sha256_hash", _c.STR),
        _m.Field("signature_hash", "signature_hash", _c.STR),
        _m.Field("architecture", "architecture", _c.STR),
        _m.Field("app_download_url", "app_download_url", _c.STR),
        _m.Field("version_code", "version_code", _c.STR),
        _m.Field("created_by", "created_by", _c.STR),
        _m.Field("created_at", "created_at", _c.DATETIME),
    )
