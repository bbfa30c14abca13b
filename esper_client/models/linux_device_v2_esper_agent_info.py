# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class LinuxDeviceV2EsperAgentInfo(_m.Model):
    """
    Version of the Esper agent on the device.

    Attributes:
        version_code: Version code of the app.
        version_name: Version name of the app, as shown to people.
    """

    __slots__ = (
        "version_code",
        "version_name",
    )

    version_code: str | None
    version_name: str | None

    def __init__(
        self,
        *,
        version_code: str | Unset = UNSET,
        version_name: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("version_code", "version_code", _c.STR),
        _m.Field("version_name", "version_name", _c.STR),
    )
