# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@_define(repr=False)
class LinuxDeviceV2EsperAgentInfo(_m.Model):
    """
    Version of the Esper agent on the device.

    Attributes:
        version_code: Version code of the app.
        version_name: Version name of the app, as shown to people.
    """

    version_code: str | Unset = UNSET
    version_name: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("version_code", "version_code", _c.STR),
        _m.Field("version_name", "version_name", _c.STR),
    )
