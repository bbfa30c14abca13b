# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    pass


@_define(repr=False)
class DepSyncRequestReadFailure(_m.Model):
    """
    A DepSyncRequestReadFailure

    Attributes:
        serial: Serial number of the device.
        reason: Reason for the state.
    """

    serial: str | Unset = UNSET
    reason: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field("serial", "serial", _c.STR),
        _m.Field("reason", "reason", _c.STR),
    )
