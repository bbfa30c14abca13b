# Written by `make generate` from the API description, with scripts/templates/model.py.jinja.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define, field as _field

from .. import _codec as _c, model as _m
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.dep_sync_request_read_failure import DepSyncRequestReadFailure


@_define(repr=False)
class DepSyncRequestReadDevices(_m.Model):
    """
    Devices that the object concerns.

    Attributes:
        failure: Devices that could not be synchronised, with the reason.
    """

    failure: list[DepSyncRequestReadFailure] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    fields_: ClassVar[tuple[_m.Field, ...]] = (
        _m.Field(
            "failure",
            "failure",
            _c.ListOf(_c.Ref("dep_sync_request_read_failure", "DepSyncRequestReadFailure")),
        ),
    )
