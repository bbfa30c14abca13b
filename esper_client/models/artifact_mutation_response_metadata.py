# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class ArtifactMutationResponseMetadata(_m.Model):
    """
    Further details of the object.

    Attributes:
        package_family_name: Family name of the Windows package.
        package_dependency_name: Name of the package that is depended on.
        min_version: Lowest version of the dependency that is accepted.
        version_name: Version name of the app, as shown to people.
        architecture: Processor architecture.
        cert_thumbprint: Thumbprint of the certificate.
    """

    __slots__ = (
        "package_family_name",
        "package_dependency_name",
        "min_version",
        "version_name",
        "architecture",
        "cert_thumbprint",
    )

    package_family_name: str | None
    package_dependency_name: str | None
    min_version: str | None
    version_name: str | None
    architecture: str | None
    cert_thumbprint: str | None

    def __init__(
        self,
        *,
        package_family_name: str | None | Unset = UNSET,
        package_dependency_name: str | None | Unset = UNSET,
        min_version: str | None | Unset = UNSET,
        version_name: str | None | Unset = UNSET,
        architecture: str | None | Unset = UNSET,
        cert_thumbprint: str | None | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("package_family_name", "package_family_name", _c.STR, nullable=True),
        _m.Field("package_dependency_name", "package_dependency_name", _c.STR, nullable=True),
        _m.Field("min_version", "min_version", _c.STR, nullable=True),
        _m.Field("version_name", "version_name", _c.STR, nullable=True),
        _m.Field("architecture", "architecture", _c.STR, nullable=True),
        _m.Field("cert_thumbprint", "cert_thumbprint", _c.STR, nullable=True),
    )
