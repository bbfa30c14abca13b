# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import Any, ClassVar

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset


@_m.define(init=False, repr=False)
class DepSyncRequestReadFailure(_m.Model):
    """
    A DepSyncRequestReadFailure.

    Attributes:
        serial: Serial number of the device.
        reason: Reason for the state.
    """

    __slots__ = (
        "serial",
        "reason",
    )

    serial: str | None
    reason: str | None

    def __init__(
        self,
        *,
        serial: str | Unset = UNSET,
        reason: str | Unset = UNSET,
        additional_properties: dict[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(locals())

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("serial", "serial", _c.STR),
        _m.Field("reason", "reason", _c.STR),
    )
