# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class GoogleAccountUpdateResponseBody(_m.Model):
    """
    Device and tenant whose Google account was changed.

    Attributes:
        device_id: UUID of the device.
        tenant_id: Id of the tenant that the object belongs to.
    """

    __slots__ = (
        "device_id",
        "tenant_id",
    )

    device_id: str | None
    tenant_id: str | None

    def __init__(
        self,
        device_id: str,
        tenant_id: str,
        *,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("device_id", "device_id", _c.STR, required=True),
        _m.Field("tenant_id", "tenant_id", _c.STR, required=True),
    )
