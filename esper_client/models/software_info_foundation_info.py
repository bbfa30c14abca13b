# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class SoftwareInfoFoundationInfo(_m.Model):
    """
    A SoftwareInfoFoundationInfo.

    Attributes:
        major_version: Major version of the Foundation OS.
        minor_version: Minor version of the Foundation OS.
        build_number: Build number.
        project_name: Name of the Foundation project.
        build_flavor: Flavor of the build.
        variant: Build variant.
        foundation_device_model_id: UUID of the Foundation device model.
    """

    __slots__ = (
        "major_version",
        "minor_version",
        "build_number",
        "project_name",
        "build_flavor",
        "variant",
        "foundation_device_model_id",
    )

    major_version: int | None
    minor_version: int | None
    build_number: int | None
    project_name: str | None
    build_flavor: str | None
    variant: str | None
    foundation_device_model_id: str | None

    def __init__(
        self,
        *,
        major_version: int | Unset = UNSET,
        minor_version: int | Unset = UNSET,
        build_number: int | Unset = UNSET,
        project_name: str | Unset = UNSET,
        build_flavor: str | Unset = UNSET,
        variant: str | Unset = UNSET,
        foundation_device_model_id: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("major_version", "major_version", _c.INT),
        _m.Field("minor_version", "minor_version", _c.INT),
        _m.Field("build_number", "build_number", _c.INT),
        _m.Field("project_name", "project_name", _c.STR),
        _m.Field("build_flavor", "build_flavor", _c.STR),
        _m.Field("variant", "variant", _c.STR),
        _m.Field("foundation_device_model_id", "foundation_device_model_id", _c.STR),
    )
